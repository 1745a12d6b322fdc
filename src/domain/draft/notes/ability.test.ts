import assert from "node:assert/strict";
import { test } from "node:test";
import { toMira } from "../ferries.ts";
import { readNote } from "./read-note.ts";

const settled = [
  "can I swim?",
  "asked if I get dizzy on ladders",
  "do i have a boat licence?",
  "have I got a driving licence",
  "asked whether I can row",
  "wanted to know if I am afraid of heights",
  "am I ok with cold water?",
  "do you speak Norwegian?",
];

for (const note of settled)
  test(`"${note}" has its answer and is nothing to take further`, () => {
    assert.deepEqual(readNote(note, "", toMira).readings, []);
  });

test("what is noted beside such a question is told", () => {
  const { readings } = readNote("can I swim? the mates paint the hulls every May", "", toMira);
  assert.deepEqual(
    readings.map(({ that }) => that),
    ["the mates paint the hulls every May"],
  );
});

const open: readonly (readonly [string, string])[] = [
  ["how would I calm a crowd on the pier?", "how I would calm a crowd on the pier"],
  ["would I sail at night?", "whether I would sail at night"],
  ["can a crew of two land a ferry?", "whether a crew of two can land a ferry"],
  ["what do I do when the radio dies?", "what I do when the radio dies"],
];

for (const [note, expected] of open)
  test(`"${note}" is a question to take further`, () => {
    const [read] = readNote(note, "", toMira).readings;
    assert.equal(read?.question, expected);
  });
