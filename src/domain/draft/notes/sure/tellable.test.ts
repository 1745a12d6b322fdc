import assert from "node:assert/strict";
import { test } from "node:test";
import { toMira } from "../../ferries.ts";
import { readNote } from "../read-note.ts";

const ofThePerson: readonly string[] = [
  "barely looked up",
  "she is going to be fired according to the cook",
  "he has 2 kids and never sees them",
  "wore sandals",
  "strong aftershave",
  "cried when she spoke of the old pier",
  "had a cold",
  "her german isn't great",
  "asked whether I have kids",
  "lovely office, nice plants",
  "the coffee was strong",
  "dog kept barking",
];

for (const note of ofThePerson)
  test(`"${note}" tells nothing of the work, so it stays out`, () => {
    const { readings, refused } = readNote(note, "p", toMira);
    assert.deepEqual(readings, []);
    assert.ok(refused.length > 0);
  });

const ofTheWork: readonly (readonly [string, string])[] = [
  ["threw out the old tickets in spring", "you threw out the old tickets in spring"],
  ["has a team of 9", "you have a team of nine"],
  ["each spring they give one boat away", "each spring you give one boat away"],
  [
    "3 piers, one office, nobody leaves before the last boat",
    "the three piers, one office, nobody leaves before the last boat",
  ],
  ["they dried 400 charts on washing lines", "you dried 400 charts on washing lines"],
];

for (const [note, told] of ofTheWork)
  test(`"${note}" is told as "${told}"`, () => {
    const [first] = readNote(note, "p", toMira).readings;
    assert.equal(first?.that ?? first?.np, told);
  });
