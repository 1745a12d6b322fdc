import assert from "node:assert/strict";
import { test } from "node:test";
import { signs } from "#domain/review/guess-kind.ts";
import { readLetter } from "#domain/review/letter/letter.ts";
import { expressionOf } from "#domain/review/pattern.ts";
import { readDraft } from "#domain/review/read-draft.ts";
import { wellWritten } from "../support/well-written.ts";

const proses = wellWritten().map(({ text }) => {
  const draft = readDraft(text);
  assert.ok(draft.ok);
  return readLetter(draft.value).prose;
});

for (const { kind, when, holds } of signs)
  if (holds)
    test(`what a sign of ${kind} is said to hold stands in every letter that has the sign`, () => {
      const expression = expressionOf(when)();
      for (const prose of proses.filter((one) => expression.test(one))) assert.match(prose, holds);
    });
