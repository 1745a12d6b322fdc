import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { parseFile } from "#domain/facts/parse-file.ts";
import type { ApplicationFile } from "#domain/facts/schema.ts";
import { readDraft } from "#domain/review/read-draft.ts";
import { review } from "#domain/review/review.ts";
import { compose, stepFromId } from "./compose.ts";
import type { Draft } from "./types.ts";

/** One folder is one application, with the letters that belong to it and when each is written. */
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
      const drafts = letters.flatMap((letter) => draftOf(letter, parsed.value));
      assert.ok(drafts.length > 0);
      const found = drafts.flatMap((one) => faultsOf(one, drafts, parsed.value));
      assert.deepEqual(found, []);
    },
  );

interface Composed {
  letter: Letter;
  draft: Draft;
}

/** Nothing where the letter asks the person first, or is no mail. */
function draftOf(letter: Letter, file: ApplicationFile): Composed[] {
  const step = stepFromId(letter.step, file);
  if (!step || !["email", "linkedin"].includes(letter.channel)) return [];
  const now = Temporal.ZonedDateTime.from(letter.now).toInstant();
  const draft = compose(step, file, { now, attachments: letter.attachments });
  return draft.missing.length > 0 ? [] : [{ letter, draft }];
}

function faultsOf(one: Composed, all: readonly Composed[], file: ApplicationFile): string[] {
  const { letter, draft } = one;
  const [kind, round] = letter.step.split(":");
  const sisters = all.filter(
    (other) =>
      other.letter.step !== letter.step && other.letter.step.startsWith(`${kind}:${round}:`),
  );
  const head = `To: ${draft.to}\nSubject: ${draft.subject}\n\n`;
  const read = readDraft(draft.subject ? head + draft.body : draft.body);
  assert.ok(read.ok);
  const { findings } = review(
    { ...read.value, attachments: draft.attachments },
    {
      file,
      step: letter.step,
      now: Temporal.ZonedDateTime.from(letter.now).toInstant(),
      ...(kind === "thank-you" && {
        others: sisters.map((other) => ({ to: other.draft.to, text: other.draft.body })),
      }),
    },
  );
  return findings
    .filter((finding) => finding.severity !== "info")
    .map((finding) => `${letter.step}: ${finding.rule} (${finding.message}) in: ${draft.body}`);
}
