// The grammar library on letters that are well written, and on generated ones with planted slips: what it says by itself, and what stands after the review has judged it.
// Writes its section of docs/accuracy.md. The generated messages are those of `../shared/reading/lint-bench`, where it is there; the well-written ones are `test/letters/well-written.txt`.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { openHarper } from "#proofread/harper.ts";
import { readDraft } from "#domain/review/read-draft.ts";
import { review } from "#domain/review/review.ts";
import type { Slip } from "#domain/review/slips.ts";
import type { Finding } from "#domain/review/types.ts";
import { wellWritten } from "../../test/support/well-written.ts";
import { table, writeSection } from "../page.ts";

interface Planted {
  kind: string;
  start: number;
  end: number;
}

type Reader = "alone" | "left" | "own";

const names: Record<Reader, string> = {
  alone: "by the library by itself",
  left: "by the library, beyond our own rules",
  own: "by our own two rules",
};
const readers: readonly Reader[] = ["alone", "left", "own"];
const generator = "../shared/reading/lint-bench/gen.mjs";
const planted = existsSync(generator) ? generated(300) : [];
const read = await openHarper();
const good = await judged(wellWritten().map(({ text }) => text));
const faulty = await judged(planted.map(({ text }) => text));

writeSection(
  "accuracy",
  "The grammar library",
  `Written by \`bench/accuracy/proofreading.ts\`: Harper 2.10 on the ${good.length} letters of \`test/letters/well-written.txt\`, in which every finding about spelling or grammar is a false alarm, and on ${faulty.length} generated messages with planted slips. Its precision decides whether it may speak: what the review knows of the letter (names, words of the trade, both sides of the Atlantic, rules that were measured to be wrong) is taken from it first.

${table(
  ["on well-written letters", "findings", "letters with one", "of"],
  [
    row(
      "the library by itself",
      good.map(({ alone }) => alone.length),
    ),
    row(
      "the library, judged by the review",
      good.map(({ left }) => left.length),
    ),
    row(
      "our own two rules",
      good.map(({ own }) => own.length),
    ),
  ],
)}

${
  planted.length > 0
    ? `${table(
        ["planted slips found", "spelling", "grammar"],
        readers.map((who) => [names[who], share(who, "spelling"), share(who, "grammar")]),
      )}\n\n`
    : ""
}What it still says of well-written letters: ${falseAlarms().join("; ") || "nothing"}.`,
);

async function judged(texts: readonly string[]) {
  const all: { text: string; alone: Slip[]; left: Finding[]; own: Finding[] }[] = [];
  for (const text of texts) {
    const draft = readDraft(text);
    if (!draft.ok) continue;
    const alone = await read(text);
    const own = review(draft.value, {}).findings.filter(isProofreading);
    const both = review(draft.value, { slips: alone }).findings.filter(isProofreading);
    const known = new Set(own.map(({ start }) => start));
    all.push({ text, alone, own, left: both.filter(({ start }) => !known.has(start)) });
  }
  return all;
}

function isProofreading({ rule }: Finding): boolean {
  return rule === "spelling" || rule === "grammar";
}

function row(who: string, counts: readonly number[]): string[] {
  const sum = counts.reduce((all, one) => all + one, 0);
  return [who, `${sum}`, `${counts.filter((one) => one > 0).length}`, `${counts.length}`];
}

function share(who: Reader, kind: string): string {
  const slips = planted.flatMap(({ slips: own }, at) =>
    own
      .filter((slip) => slip.kind === kind)
      .map((slip) => faulty[at]![who].some((one) => one.start < slip.end && slip.start < one.end)),
  );
  return `${slips.filter(Boolean).length} of ${slips.length}`;
}

function falseAlarms(): string[] {
  const words = good.flatMap(({ text, left }) =>
    left.map(({ start, end }) => `“${text.slice(start, end)}”`),
  );
  return [...new Set(words)].slice(0, 20);
}

function generated(count: number): { text: string; slips: Planted[] }[] {
  const { stdout } = spawnSync(process.execPath, [generator, String(count)], {
    encoding: "utf8",
    maxBuffer: 2 ** 26,
  });
  return stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { text: string; planted: Planted[] })
    .map(({ text, planted: slips }) => ({ text, slips }));
}
