import assert from "node:assert/strict";
import { test } from "node:test";
import { readDraft, report, review } from "afterword/review";

test("another program reads a draft and prints what was found in it", () => {
  const draft = readDraft("Hi Ada,\n\nI feel ignored.");
  assert.ok(draft.ok);
  const found = review(draft.value, { kind: "check-in" });
  assert.ok(found.findings.some(({ rule }) => rule === "guilt"));
  assert.match(
    report({ name: "note", text: draft.value.text, review: found }, "text"),
    /^note:3:1 {2}error/u,
  );
});
