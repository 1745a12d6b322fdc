import assert from "node:assert/strict";
import { test } from "node:test";
import { necessaryBeginnings } from "./necessary.ts";

test("a pattern needs the words that all its branches hold, the rarest first", () => {
  assert.deepEqual(necessaryBeginnings("(?:very |so )?grateful for"), [[["grat"], ["for"]]]);
  assert.deepEqual(necessaryBeginnings("(?:sorry|forgive)"), [[["sorr", "forg"]]]);
});

test("branches that hold several words each are ways of their own", () => {
  assert.deepEqual(necessaryBeginnings("(?:sorry|forgive me) again"), [
    [["sorr"], ["agai"]],
    [["forg"], ["agai"], ["me"]],
  ]);
});

test("what may be absent is not needed, nor what stands in a look around", () => {
  assert.deepEqual(necessaryBeginnings("(?:sorry)?"), [[]]);
  assert.deepEqual(necessaryBeginnings("apolog(?!ia)"), [[["apol"]]]);
  assert.deepEqual(necessaryBeginnings("i(?= must)"), [[]]);
});

test("a word that does not begin where the pattern says so is not relied on", () => {
  assert.deepEqual(necessaryBeginnings("[a-z]ologise"), [[]]);
  assert.deepEqual(necessaryBeginnings("colou?r of hair"), [[["colo"], ["hair"], ["of"]]]);
});

test("a figure is needed where the pattern has a digit", () => {
  assert.deepEqual(necessaryBeginnings("\\d+k a year"), [[["year"], ["0"]]]);
});
