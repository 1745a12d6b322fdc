import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { rules } from "#domain/policy/rules.ts";
import { piecesOf, scaledKey } from "./sentence.ts";

test("a sentence is cut where its values stand", () => {
  assert.deepEqual(piecesOf("Wait {days} days, then {more}."), [
    { text: "Wait " },
    { key: "days" },
    { text: " days, then " },
    { key: "more" },
    { text: "." },
  ]);
});

test("a scale shows the first value in which the guides differ", () => {
  const byProfile = { balanced: { a: 1, b: 2 }, g0: { a: 1, b: 2 }, g2: { a: 1, b: 3 } };
  assert.equal(scaledKey(byProfile, ["a", "b"]), "b");
  assert.equal(scaledKey(byProfile, ["a"]), undefined);
});

test("every value that a sentence names is one of its rule, in both languages", () => {
  const source = readFileSync(new URL("../words/rule-sentences.ts", import.meta.url), "utf8");
  const sentences = [...source.matchAll(/^ {2}"([A-Z]+-\d+)":\s*"((?:[^"\\]|\\.)*)",$/gmu)];
  assert.equal(sentences.length, 2 * Object.keys(rules).length);
  for (const [, id, sentence] of sentences)
    for (const piece of piecesOf(sentence!))
      if ("key" in piece)
        assert.ok(piece.key in rules[id as keyof typeof rules].value, `${id} ${piece.key}`);
});
