import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { parseFile } from "#domain/facts/parse-file.ts";
import { readDraft } from "#domain/review/read-draft.ts";
import { review } from "#domain/review/review.ts";
import { compose, stepFromId } from "./compose.ts";

interface Letter {
  step: string;
  ask: boolean;
  channel: string;
  now: string;
  attachments: string[];
}

const root = join(import.meta.dirname, "../../../../shared/specimens/open");
const skip = existsSync(root) ? false : "the specimens are not here";

for (const folder of skip ? ["specimen"] : readdirSync(root).sort())
  test(
    `the reviewer has neither error nor warning for a letter composed from ${folder} (THANK-4, THANK-5)`,
    { skip },
    () => {
      const raw = readFileSync(join(root, folder, "application.afterword.json"), "utf8");
      const parsed = parseFile(JSON.parse(raw));
      assert.ok(parsed.ok);
      const letters = JSON.parse(
        readFileSync(join(root, folder, "letters.json"), "utf8"),
      ) as Letter[];
      const found = letters.flatMap((letter) => faultsOf(letter, parsed.value));
      assert.deepEqual(found, []);
    },
  );

function faultsOf(letter: Letter, file: Parameters<typeof compose>[1]): string[] {
  const step = stepFromId(letter.step, file);
  if (!step || !["email", "linkedin"].includes(letter.channel)) return [];
  const now = Temporal.ZonedDateTime.from(letter.now).toInstant();
  const draft = compose(step, file, { now, attachments: letter.attachments });
  if (draft.missing.length > 0) return [];
  const head = [`To: ${draft.to}`, `Subject: ${draft.subject}`].join("\n");
  const text = draft.subject ? `${head}\n\n${draft.body}` : draft.body;
  const read = readDraft(text);
  assert.ok(read.ok);
  const { findings } = review(
    { ...read.value, attachments: draft.attachments },
    { file, step: step.id, kind: step.kind, now },
  );
  return findings
    .filter((one) => one.severity !== "info")
    .map((one) => `${letter.step}: ${one.rule} (${one.message}) in: ${draft.body}`);
}
