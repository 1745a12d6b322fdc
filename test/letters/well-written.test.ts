import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { readDraft } from "#domain/review/read-draft.ts";
import { review } from "#domain/review/review.ts";
import type { ReviewContext } from "#domain/review/types.ts";
import { wellWritten } from "../support/well-written.ts";

describe("a letter that is well written has no error", () => {
  for (const { kind, text } of wellWritten())
    test(`${kind}: ${text.replace(/\s+/g, " ").slice(0, 90)}`, () => {
      assert.deepEqual(errorsIn(text, { kind }), []);
      assert.deepEqual(errorsIn(text, {}), [], "where nobody says what it is for");
    });
});

test("there are at least 150 of them, of at least 15 kinds, and not one in sixteen is warned of", () => {
  const all = wellWritten();
  const warned = all.filter(({ text }) =>
    findingsIn(text, {}).some(({ severity }) => severity === "warning"),
  );
  assert.ok(all.length >= 150);
  assert.ok(new Set(all.map(({ kind }) => kind)).size >= 15);
  assert.ok(warned.length < all.length / 16, `${warned.length} of ${all.length}`);
});

function errorsIn(text: string, context: ReviewContext): string[] {
  return findingsIn(text, context)
    .filter(({ severity }) => severity === "error")
    .map(({ rule, start, end }) => `${rule}: ${text.slice(start, end)}`);
}

function findingsIn(text: string, context: ReviewContext) {
  const draft = readDraft(text);
  assert.ok(draft.ok);
  return review(draft.value, context).findings;
}
