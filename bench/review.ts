// The review beside a plain limit and other tools on the same messages, in CPU time, and from the start of the process to the first finding. Writes its section of docs/performance.md.
// `node scripts/node26.js bench/review.ts --peers FOLDER` measures the peers that are installed there:
//   npm install --prefix FOLDER textlint@15.8.0 write-good@1.0.8 alex@11.0.1 textlint-rule-{terminology,stop-words,common-misspellings,en-capitalization,diacritics,doubled-spaces,no-todo,write-good,alex}
// They are no dependencies of ours: 630 packages, one of them GPL. Ends with 1 where a budget is exceeded.
import { spawn } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readLetter } from "#domain/review/letter/letter.ts";
import { readDraft } from "#domain/review/read-draft.ts";
import { review } from "#domain/review/review.ts";
import { reviewRules } from "#domain/review/rules.ts";
import { sampleFile } from "#domain/review/sample/application.ts";
import { situationOf } from "#domain/review/situation.ts";
import type { DraftText } from "#domain/review/types.ts";
import { median, table, writeSection } from "./page.ts";
import { plainBaseline, peersIn, type Tool } from "./review-peers.ts";
import { reviewMessages } from "./review-corpus.ts";

const rounds = 5;
/** Of the time that the plain limit takes for a message. */
const budgetOfRule = 1;
const messages = reviewMessages();
const drafts = messages.map(({ text }) => draftOf(text));
const panel = messages.slice(0, 10).map(({ text }, at) => ({ to: `panel ${at}`, text }));
const peersAt = process.argv.indexOf("--peers");

const tools: Tool[] = [
  { name: "plain limit: sentences and 40 expressions", most: 2000, run: await plainBaseline() },
  { name: "our rules, text alone", most: 2000, run: (_, at) => void review(drafts[at]!, {}) },
  {
    name: "our rules with context and ten panel drafts",
    most: 2000,
    run: (_, at) =>
      void review(drafts[at]!, { file: sampleFile, step: "thank-you:r1:priya", others: panel }),
  },
];
const times = await measure(tools);
const limit = timeOf(times, tools[0]!);
const byRule = measureRules();
const worst = byRule[0]!;
const start = await measureStart();
const beside = peersAt > 0 ? await besidePeers(process.argv[peersAt + 1]!) : "";
writeSection(
  "performance",
  "Review",
  `Written by \`bench/review.ts\`; CPU time for one of 2,000 generated messages in one warm process, medians of ${rounds} interleaved rounds.

${table(
  ["tool", "ms a message", "times the limit"],
  tools.map((tool) => [
    tool.name,
    timeOf(times, tool).toFixed(3),
    (timeOf(times, tool) / limit).toFixed(1),
  ]),
)}

From the start of the process to the first byte of the findings of \`afterword check\`: ${start.own.toFixed(0)} ms, at most 150 are asked; a bare Node takes ${start.bare.toFixed(0)} ms. A text of 200 words while somebody types: ${liveReview().toFixed(2)} ms, at most 5. With context and ten panel drafts at most 5.0 times the limit are asked. The load of the machine was ${loadavg()[0]!.toFixed(1)}; above 2 the milliseconds are too long and the ratios uncertain.

The dearest rules, in times of the limit, of which each may take ${budgetOfRule.toFixed(1)}: ${byRule
    .slice(0, 5)
    .map(([name, ms]) => `${name} ${(ms / limit).toFixed(2)}`)
    .join(", ")}. A test counts the expressions that each rule runs.${beside}`,
);
process.exitCode = worst[1] > budgetOfRule * limit ? 1 : 0;

function draftOf(text: string): DraftText {
  const draft = readDraft(text);
  if (!draft.ok) throw new Error(draft.problems[0]?.say);
  return draft.value;
}

function timeOf(all: Map<string, number[]>, { name }: Tool): number {
  return median(all.get(name)!);
}

/** The peers, and ours once more, since what they load makes every tool of the process slower. */
async function besidePeers(folder: string): Promise<string> {
  const ours = tools[2]!;
  const all = [ours, ...(await peersIn(folder))];
  const measured = await measure(all);
  const own = timeOf(measured, ours);
  const rows = all.map((tool) => [
    tool.name,
    timeOf(measured, tool).toFixed(3),
    (timeOf(measured, tool) / own).toFixed(1),
  ]);
  return `\n\nBeside other tools, all in one process; textlint is to take at least 100 times our time.\n\n${table(["tool", "ms a message", "times ours"], rows)}`;
}

async function measure(some: readonly Tool[]): Promise<Map<string, number[]>> {
  const all = new Map<string, number[]>(some.map(({ name }) => [name, []]));
  for (let round = -1; round < rounds; round += 1)
    for (const { name, most, run } of some) {
      const before = process.cpuUsage();
      for (let at = 0; at < most; at += 1) await run(messages[at]!.text, at);
      const { user, system } = process.cpuUsage(before);
      if (round >= 0) all.get(name)!.push((user + system) / 1000 / most);
    }
  return all;
}

function measureRules(): [string, number][] {
  const letters = drafts.map((draft) => readLetter(draft));
  const context = { file: sampleFile, step: "thank-you:r1:priya", others: panel };
  const situations = letters.map((letter) => situationOf(letter, context));
  const measured = reviewRules.map((rule): [string, number] => {
    const all = Array.from({ length: rounds }, () => {
      const before = process.cpuUsage();
      for (const [at, letter] of letters.entries()) void [...rule.check(letter, situations[at]!)];
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000 / letters.length;
    });
    return [rule.name, median(all)];
  });
  return measured.toSorted((a, b) => b[1] - a[1]);
}

/** Until the first byte of the findings is there; of a bare Node, until it has ended. */
async function measureStart(): Promise<{ own: number; bare: number }> {
  const folder = mkdtempSync(join(tmpdir(), "review-"));
  const file = join(folder, "note.txt");
  // Not the store of whoever measures: a draft alone needs none.
  const env = { ...process.env, AFTERWORD_HOME: join(folder, "home") };
  writeFileSync(file, messages[0]!.text);
  const executable = fileURLToPath(new URL("../bin/afterword.js", import.meta.url));
  const once = async (args: string[], event: "data" | "end") => {
    const before = performance.now();
    const child = spawn(process.execPath, args, { env, stdio: ["ignore", "pipe", "ignore"] });
    const ended = new Promise((done) => child.on("close", done));
    await new Promise((done) => child.stdout.once(event, done).resume());
    const took = performance.now() - before;
    await ended;
    return took;
  };
  const runs: { own: number; bare: number }[] = [];
  for (let run = 0; run < 12; run++)
    runs.push({
      own: await once([executable, "check", file, "--kind", "thank-you", "--json"], "data"),
      bare: await once(["-e", "0"], "end"),
    });
  const warm = runs.slice(1);
  return { own: median(warm.map(({ own }) => own)), bare: median(warm.map(({ bare }) => bare)) };
}

/** Each review has one more letter typed. */
function liveReview(): number {
  const [one, two] = messages;
  const text = `${one!.text} ${two!.text}`.split(" ").slice(0, 200).join(" ");
  const all = Array.from({ length: 50 }, (_, typed) => {
    const draft = draftOf(`${text} ${"and so on".repeat(typed)}`);
    const before = performance.now();
    review(draft, { file: sampleFile, step: "thank-you:r1:priya" });
    return performance.now() - before;
  });
  return median(all);
}
