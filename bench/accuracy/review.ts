import { existsSync, readFileSync } from "node:fs";
import { readDraft } from "#domain/review/read-draft.ts";
import { review } from "#domain/review/review.ts";
import type { Finding } from "#domain/review/types.ts";

/** How well the review does on messages that others wrote. Usage: node bench/accuracy/review.ts [corpus folder] */
const corpus = process.argv[2] ?? "../shared/corpus";
const index = `${corpus}/index.jsonl`;

interface Entry {
  id: string;
  set: string;
  file: string;
  label: {
    kind: string;
    presented_as: string;
    bad_reasons: string[];
    placeholders?: string[];
    reasons_not_visible_in_text_alone?: string[];
  };
}

/** Which of our rules answers for a reason that a source gives. Reasons of the form "other:" have no rule of their own. */
const rulesFor: Record<string, string[]> = {
  guilt: ["guilt"],
  generic: ["generic"],
  pushy: ["pressure", "guilt", "asks-for-yes-no", "asks-for-decision", "ultimatum"],
  hostile: ["guilt", "ultimatum", "pressure"],
  "other:hostile": ["guilt", "ultimatum", "pressure"],
  ultimatum: ["ultimatum"],
  apology: ["apology"],
  "too-long": ["too-long"],
  desperate: ["desperation"],
  "multiple-cc": ["several-recipients"],
  salary: ["salary-or-perks"],
  exclamation: ["exclamation"],
  "timeline-in-thank-you": ["asks-for-decision"],
  "ai-phrases": ["robotic"],
};

if (!existsSync(index)) console.log(`no corpus at ${corpus}: skipped`);
else measure(readEntries());

function readEntries(): Entry[] {
  return readFileSync(index, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Entry)
    .filter((entry) => entry.set === "messages");
}

function findingsOf(entry: Entry): Finding[] {
  const draft = readDraft(readFileSync(`${corpus}/${entry.file}`, "utf8"));
  return draft.ok ? review(draft.value, {}).findings : [];
}

function measure(entries: Entry[]): void {
  const all = entries.map((entry) => ({ entry, findings: findingsOf(entry) }));
  recall(all);
  placeholders(all);
  console.log("\nError-level findings on messages presented as good:");
  const good = all.filter(({ entry }) => entry.label.presented_as === "good");
  for (const { entry, findings } of good) list(entry, findings);
  console.log("\nError-level findings but for gaps, on templates and demonstration texts:");
  const rest = all.filter(({ entry }) => !["good", "bad"].includes(entry.label.presented_as));
  for (const { entry, findings } of rest)
    list(
      entry,
      findings.filter((finding) => !["placeholder", "generic"].includes(finding.rule)),
    );
}

type Reviewed = { entry: Entry; findings: Finding[] }[];

function recall(all: Reviewed): void {
  const tally = new Map<string, { found: number; of: number; missed: string[] }>();
  for (const { entry, findings } of all)
    for (const reason of entry.label.bad_reasons ?? []) {
      const rules = rulesFor[reason];
      if (!rules || entry.label.reasons_not_visible_in_text_alone?.includes(reason)) continue;
      const row = tally.get(reason) ?? { found: 0, of: 0, missed: [] };
      row.of += 1;
      if (findings.some((finding) => rules.includes(finding.rule))) row.found += 1;
      else row.missed.push(entry.id);
      tally.set(reason, row);
    }
  let [found, of] = [0, 0];
  for (const [reason, row] of [...tally].toSorted((a, b) => b[1].of - a[1].of)) {
    const clean = all.filter(({ entry }) => entry.label.presented_as === "good");
    const alarms = clean.filter(({ findings }) =>
      findings.some((one) => rulesFor[reason]?.includes(one.rule)),
    ).length;
    const precision =
      row.found + alarms === 0 ? "–" : (row.found / (row.found + alarms)).toFixed(2);
    console.log(
      `${reason}: recall ${row.found}/${row.of}, on good ${alarms}/${clean.length}, precision ${precision}${row.missed.length > 0 ? `, missed ${row.missed.join(" ")}` : ""}`,
    );
    found += row.found;
    of += row.of;
  }
  console.log(`all reasons with a rule: ${found}/${of}`);
}

function placeholders(all: Reviewed): void {
  const holed = all.filter(({ entry }) => (entry.label.placeholders ?? []).length > 0);
  let [texts, gaps, missed] = [0, 0, 0];
  for (const { entry, findings } of holed) {
    const text = readFileSync(`${corpus}/${entry.file}`, "utf8");
    const places = findings.filter((finding) => finding.rule === "placeholder");
    const lost = (entry.label.placeholders ?? []).filter(
      (gap) => text.includes(gap) && !places.some((one) => covers(text, one, gap)),
    );
    texts += lost.length === 0 ? 1 : 0;
    gaps += entry.label.placeholders?.length ?? 0;
    missed += lost.length;
    if (lost.length > 0) console.log(`  gap missed in ${entry.id}: ${lost.join(" | ")}`);
  }
  console.log(
    `placeholders: ${gaps - missed}/${gaps} gaps, ${texts}/${holed.length} messages whole`,
  );
}

function covers(text: string, finding: Finding, gap: string): boolean {
  const at = text.indexOf(gap);
  return finding.start < at + gap.length && at < finding.end;
}

function list(entry: Entry, findings: Finding[]): void {
  const text = readFileSync(`${corpus}/${entry.file}`, "utf8");
  for (const finding of findings)
    if (finding.severity === "error")
      console.log(
        `  ${entry.id} ${finding.rule}: ${text.slice(finding.start, Math.min(finding.end, finding.start + 70)).replace(/\s+/g, " ")}`,
      );
}
