import assert from "node:assert/strict";
import { test } from "node:test";
import { parseProfile } from "#domain/policy/parse-profile.ts";
import { balanced } from "#domain/policy/profiles.ts";
import { writeChanges, writeRule } from "./changed.ts";

const parsed = parseProfile(
  '{ "base": "g1", "CHECK-1": { "graceWorkingDays": 4 }, "CHECK-2": { "workingDays": 5 } }',
  "mine.json",
);
assert.ok(parsed.ok);
const mine = parsed.value;

test("a rule with a changed value is marked, of the base's values and of the person's own", () => {
  assert.equal(writeRule("CHECK-1", mine), "CHECK-1*");
  assert.equal(writeRule("CHECK-5", mine), "CHECK-5*");
  assert.equal(writeRule("CHECK-2", mine), "CHECK-2", "it says what balanced says");
  assert.equal(writeRule("CHECK-1", balanced), "CHECK-1");
});

test("each changed value is told once, with what balanced has", () => {
  assert.deepEqual(writeChanges(["CHECK-1", "CHECK-2", "CHECK-1", "CHECK-5"], mine), [
    "* CHECK-1: graceWorkingDays is 4, in balanced 2 (mine.json).",
    "* CHECK-5: daysAfterInterview is 0, in balanced 14 (mine.json).",
  ]);
  assert.deepEqual(writeChanges(["CHECK-1"], balanced), []);
});
