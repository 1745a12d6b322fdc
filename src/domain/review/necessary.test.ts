import assert from "node:assert/strict";
import { test } from "node:test";
import { necessaryBeginnings } from "./necessary.ts";

test("a pattern needs the word that all its branches hold", () => {
  assert.deepEqual(necessaryBeginnings("(?:very |so )?grateful for"), ["grat"]);
  assert.deepEqual(necessaryBeginnings("(?:sorry|forgive me) again"), ["agai"]);
  assert.deepEqual(necessaryBeginnings("(?:sorry|forgive)"), ["sorr", "forg"]);
});

test("what may be absent is not needed, nor what stands in a look around", () => {
  assert.equal(necessaryBeginnings("(?:sorry)?"), undefined);
  assert.deepEqual(necessaryBeginnings("apolog(?!ia)"), ["apol"]);
  assert.equal(necessaryBeginnings("i(?= must)"), undefined);
});

test("a word that does not begin where the pattern says so is not relied on", () => {
  assert.equal(necessaryBeginnings("[a-z]ologise"), undefined);
  assert.deepEqual(necessaryBeginnings("colou?r of hair"), ["colo"]);
});
