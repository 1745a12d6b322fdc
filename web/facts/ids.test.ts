import assert from "node:assert/strict";
import { test } from "node:test";
import { freshId } from "./ids.ts";

test("an id is the name in small letters, with a number where somebody has it already", () => {
  assert.equal(freshId("Priya", []), "priya");
  assert.equal(freshId("Priya", ["priya", "priya-2"]), "priya-3");
  assert.equal(freshId("José María", []), "jose-maria");
  assert.equal(freshId("李", []), "李");
  assert.equal(freshId("…", ["one"]), "one-2");
});
