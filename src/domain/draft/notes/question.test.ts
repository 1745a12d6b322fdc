import assert from "node:assert/strict";
import { test } from "node:test";
import { toMira } from "../ferries.ts";
import { asIndirectQuestion } from "./question.ts";
import { readNote } from "./read-note.ts";

const asked: readonly (readonly [string, string])[] = [
  ["when is a tide table too old?", "when a tide table is too old"],
  ["is a quiet harbour a good harbour?", "whether a quiet harbour is a good harbour"],
  ["are night sailings fair?", "whether night sailings are fair"],
  ["how long can a rope locker stay wet?", "how long a rope locker can stay wet"],
  ["what does the second mate do in fog?", "what the second mate does in fog"],
  [
    "why do half of the cadets leave after a winter?",
    "why half of the cadets leave after a winter",
  ],
  ["which of the old charts would I keep?", "which of the old charts I would keep"],
  ["when does a small pier need a master?", "when a small pier needs a master"],
  ["where would I put the third lamp?", "where I would put the third lamp"],
  ["can a buoy ring by itself?", "whether a buoy can ring by itself"],
  ["who pays when a mooring line snaps?", "who pays when a mooring line snaps"],
];

for (const [direct, indirect] of asked)
  test(`“${direct}” is asked as “${indirect}”`, () =>
    assert.equal(asIndirectQuestion(direct), indirect));

test("a question that begins with its verb is a question", () => {
  const [reading] = readNote("can a buoy ring by itself?", "p", toMira).readings;
  assert.equal(reading?.question, "whether a buoy can ring by itself");
});

test("who is told something has a seed, a boat and a day of their own", () => {
  const [reading] = readNote("how do I tell a grower that his seed is bad?", "p", toMira).readings;
  assert.equal(reading?.question, "how I tell a grower that his seed is bad");
});
