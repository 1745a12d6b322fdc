import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { describe, test } from "node:test";
import { readDraft } from "#domain/review/read-draft.ts";
import { review } from "#domain/review/review.ts";
import { reviewRules } from "#domain/review/rules.ts";
import { readSamples, type Sample } from "./read-samples.ts";

const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith(".md"));
const samples = new Map(
  files.map((file) => [
    file.replace(".md", ""),
    readSamples(readFileSync(`${import.meta.dirname}/${file}`, "utf8")),
  ]),
);

/** Samples mark their own faults, and have no others: see read-samples.ts. */
for (const [name, all] of samples)
  describe(name, () => {
    for (const sample of all)
      test(sample.text.replace(/\s+/g, " "), () => {
        assert.deepEqual(findingsOf(sample), sample.marks.toSorted());
      });
  });

test("each rule has at least five samples that it must find and five near misses, in a file of its name", () => {
  const wanting = reviewRules.map(({ name }) => {
    const own = samples.get(name) ?? [];
    const found = own.filter((one) => one.marks.some((mark) => mark.endsWith(` ${name}`))).length;
    return { name, found, near: own.length - found };
  });
  assert.deepEqual(
    wanting.filter(({ found, near }) => found < 5 || near < 5),
    [],
  );
});

test("there are at least 330 samples", () => {
  assert.ok([...samples.values()].flat().length >= 330);
});

function findingsOf({ text, context }: Sample): string[] {
  const draft = readDraft(text);
  assert.ok(draft.ok);
  return review(draft.value, context)
    .findings.map((one) => `${one.line} ${one.rule}`)
    .toSorted();
}
