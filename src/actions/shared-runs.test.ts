import assert from "node:assert/strict";
import { test } from "node:test";
import { sharedRuns, withoutClosing } from "./shared-runs.ts";

const tom = {
  step: "thank-you:r1:tom",
  text: "Dear Tom,\n\nThank you for your time yesterday. The pager is fun.",
};

test("words that two notes share are found across case and punctuation, as one run", () => {
  const text = "Dear Priya,\n\nthank you, for your time yesterday. Duluth first.";
  const [run, ...more] = sharedRuns(text, [tom]);
  assert.equal(text.slice(run!.start, run!.end), "thank you, for your time yesterday");
  assert.equal(run!.with, "thank-you:r1:tom");
  assert.deepEqual(more, []);
});

test("five words in common are how people write and are not marked", () => {
  assert.deepEqual(sharedRuns("Thank you for your time.", [tom]), []);
});

test("how a letter is signed is not what it shares with the others", () => {
  const body = "Dear Tom,\n\nThe pager is fun.\n\nBest regards,\nMaya Lindqvist\n+1 212 555 0136\n";
  assert.equal(withoutClosing(body, "Maya Lindqvist"), "Dear Tom,\n\nThe pager is fun.");
  assert.equal(
    withoutClosing("Dear Tom,\n\nThe pager is fun.", "Maya Lindqvist"),
    "Dear Tom,\n\nThe pager is fun.",
  );
});

test("a note alone shares nothing", () => {
  assert.deepEqual(sharedRuns(tom.text, []), []);
});
