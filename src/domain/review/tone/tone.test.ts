import assert from "node:assert/strict";
import { test } from "node:test";
import { balanced } from "../../policy/profiles.ts";
import { readDraft } from "../read-draft.ts";
import { review } from "../review.ts";
import type { ReviewContext } from "../types.ts";

const cold = "Hello,\n\nWhat did your people think of me? How did I do? Ring me.\n\nJoan";
const kind =
  "Hi Ada,\n\nI enjoyed our talk on 3 May about the beekeeper's job, and I am still very interested. Is there an updated timeline?\n\nBest,\nJoan";

test("a chase without a kind word is warned of where no turn of phrase gives it away", () => {
  assert.deepEqual(guiltIn(cold, { kind: "check-in" }), ["guilt warning"]);
});

test("a kind one is left alone, and so is the same text in a note of thanks", () => {
  assert.deepEqual(guiltIn(kind, { kind: "check-in" }), []);
  assert.deepEqual(guiltIn(cold, { kind: "thank-you" }), []);
});

test("who has switched the rule off hears nothing of the tone either", () => {
  const policy = { ...balanced, review: { guilt: "off" as const } };
  assert.deepEqual(guiltIn(cold, { kind: "check-in", policy }), []);
});

test("a sentence of which the letter is not known is given the benefit of the doubt", () => {
  assert.deepEqual(
    guiltIn("I would bring my own smoker and a jar of honey.", { kind: "unknown" }),
    [],
  );
});

function guiltIn(text: string, context: ReviewContext): string[] {
  const draft = readDraft(text);
  assert.ok(draft.ok);
  return review(draft.value, context)
    .findings.filter(({ rule }) => rule === "guilt")
    .map(({ rule, severity }) => `${rule} ${severity}`);
}
