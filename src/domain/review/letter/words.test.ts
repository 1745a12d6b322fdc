import assert from "node:assert/strict";
import { test } from "node:test";
import { wordsIn } from "./words.ts";

test("words that are remembered under one place are never taken for each other", () => {
  const written = Array.from({ length: 30_000 }, (_, at) => `word${at.toString(36)}`);
  for (const text of [written.join(" "), written.toReversed().join(", ")]) {
    const read = wordsIn(text, { start: 0, end: text.length });
    assert.deepEqual(
      read.map(({ text: word, folded }) => [word, folded]),
      text.split(/\W+/).map((word) => [word, word]),
    );
  }
});

test("a word is read to its end, though a shorter one that begins like it was read before", () => {
  const text = "art artist art artists";
  const read = wordsIn(text, { start: 0, end: text.length });
  assert.deepEqual(
    read.map(({ text: word, start, end }) => [word, start, end]),
    [
      ["art", 0, 3],
      ["artist", 4, 10],
      ["art", 11, 14],
      ["artists", 15, 22],
    ],
  );
});
