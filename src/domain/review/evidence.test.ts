import assert from "node:assert/strict";
import { test } from "node:test";
import { balanced } from "../policy/profiles.ts";
import { readDraft } from "./read-draft.ts";
import { review } from "./review.ts";

const long =
  "We walked past the old mill on the way to the station, and I told my brother over an ice cream at the kiosk by the river that I felt ignored when the swans went by.";

test("one turn of phrase in a long sentence is a warning, where the letter says nothing else of the kind", () => {
  assert.deepEqual(severities(long), ["guilt warning"]);
});

test("the same is an error where the letter says so once more, or in a whole sentence", () => {
  assert.deepEqual(severities(`${long} I was left hanging by your office for weeks.`), [
    "guilt error",
    "guilt error",
  ]);
  assert.deepEqual(severities("I feel ignored."), ["guilt error"]);
});

test("in a warm letter one turn of phrase is mentioned, and two are errors as anywhere", () => {
  const around = (sentence: string) =>
    `Dear Ms. Quayle,\n\nThank you very much for the tour of the roof and for the honey. ${sentence} I would be glad to bring my own smoker, and I look forward to hearing from you.\n\nBest regards,\nJoan Birch`;
  assert.deepEqual(severities(around(long)), ["guilt info"]);
  assert.deepEqual(severities(around(`${long} I was left hanging by your office for weeks.`)), [
    "guilt error",
    "guilt error",
  ]);
});

test("a severity that the person has set stands whatever the evidence", () => {
  const draft = readDraft(long);
  assert.ok(draft.ok);
  const policy = { ...balanced, review: { guilt: "error" as const } };
  const { findings } = review(draft.value, { kind: "other", policy });
  assert.deepEqual(
    findings.map(({ rule, severity }) => `${rule} ${severity}`),
    ["guilt error"],
  );
});

function severities(text: string): string[] {
  const draft = readDraft(text);
  assert.ok(draft.ok);
  return review(draft.value, { kind: "other" }).findings.map(
    ({ rule, severity }) => `${rule} ${severity}`,
  );
}
