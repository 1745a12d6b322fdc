import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { describe, test } from "node:test";
import { readDraft } from "#domain/review/read-draft.ts";
import { review } from "#domain/review/review.ts";

/** Samples mark their own faults: `{rule-name}` at the end of the line at fault. A first line `kind: check-in` says what the letter is for. */
for (const name of readdirSync(import.meta.dirname).filter((file) => file.endsWith(".eml.md"))) {
  describe(name.replace(".eml.md", ""), () => {
    const samples = readFileSync(`${import.meta.dirname}/${name}`, "utf8").split(/^---$/m);
    for (const sample of samples) {
      const { kind, text, marks } = readSample(sample.trim());
      test(text.replace(/\s+/g, " ").slice(0, 80), () => {
        const draft = readDraft(text);
        assert.ok(draft.ok);
        const { findings } = review(draft.value, { kind });
        assert.deepEqual(findings.map((one) => `${one.line} ${one.rule}`).toSorted(), marks.toSorted());
      });
    }
  });
}

function readSample(sample: string): { kind: string; text: string; marks: string[] } {
  const kind = /^kind: (.*)\n+/.exec(sample);
  const marks: string[] = [];
  const lines = sample.slice(kind?.[0].length ?? 0).split("\n");
  const text = lines.map((line, at) =>
    line.replace(/ \{([a-z-]+)\}(?=(?: \{[a-z-]+\})*$)/g, (_, rule: string) => {
      marks.push(`${at + 1} ${rule}`);
      return "";
    }),
  );
  return { kind: kind?.[1] ?? "unknown", text: text.join("\n"), marks };
}
