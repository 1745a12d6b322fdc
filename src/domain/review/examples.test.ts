import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { readDraft } from "./read-draft.ts";
import { review } from "./review.ts";
import { reviewRules } from "./rules.ts";
import type { Example } from "./rule.ts";
import { sampleFile } from "./sample/application.ts";
import type { Finding } from "./types.ts";

for (const rule of reviewRules) {
  describe(rule.name, () => {
    for (const example of rule.examples.bad)
      test(`finds it in: ${titleOf(example)}`, () => {
        const found = findingsOf(example);
        assert.ok(
          found.some((finding) => finding.rule === rule.name),
          JSON.stringify(found, null, 1),
        );
      });
    for (const example of rule.examples.good)
      test(`leaves alone: ${titleOf(example)}`, () => {
        assert.deepEqual(
          findingsOf(example).filter((finding) => finding.rule === rule.name),
          [],
        );
      });
    test("has at least five examples of each sort and stands on the rule table", () => {
      assert.ok(rule.examples.bad.length >= 5 && rule.examples.good.length >= 5);
      assert.ok(rule.because.length > 0);
    });
  });
}

function titleOf(example: Example): string {
  const text =
    typeof example === "string" ? example : `${example.step ?? example.kind ?? ""} ${example.text}`;
  return text.replace(/\s+/g, " ").slice(0, 90);
}

function findingsOf(example: Example): Finding[] {
  const given = typeof example === "string" ? { text: example } : example;
  const draft = readDraft(given.text);
  assert.ok(draft.ok);
  return review(draft.value, {
    ...(given.step !== undefined && { file: sampleFile, step: given.step }),
    ...(given.kind !== undefined && { kind: given.kind }),
    ...(given.others && { others: given.others }),
    ...(given.now !== undefined && { now: Temporal.Instant.from(given.now) }),
    ...given.context,
  }).findings;
}
