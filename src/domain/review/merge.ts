import type { Finding, Severity } from "./types.ts";

interface Weighed {
  finding: Finding;
  weight: number;
}

/** Which of two severities weighs more. */
export const rank: Record<Severity, number> = { error: 2, warning: 1, info: 0 };

/** One defect, one finding: of findings on the same words the severer stays, of equals the more specific. In reading order. */
export function merged(found: Weighed[]): Finding[] {
  if (found.length < 2) return found.map(({ finding }) => finding);
  const strongestFirst = found.toSorted(
    (a, b) =>
      rank[b.finding.severity] - rank[a.finding.severity] ||
      b.weight - a.weight ||
      length(b.finding) - length(a.finding),
  );
  const kept: Finding[] = [];
  for (const { finding } of strongestFirst)
    if (!kept.some((other) => sameDefect(finding, other))) kept.push(finding);
  return kept.toSorted((a, b) => a.start - b.start || a.end - b.end);
}

function sameDefect(one: Finding, other: Finding): boolean {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  if (shared <= 0) return false;
  if (one.rule === other.rule) return true;
  if (exact.has(one.rule) && exact.has(other.rule)) return true;
  return (
    wording.has(one.rule) &&
    wording.has(other.rule) &&
    shared * 2 > Math.min(length(one), length(other))
  );
}

/** Rules about single words. A slip inside a reproach is a defect of its own. */
const exact: ReadonlySet<string> = new Set([
  "spelling",
  "grammar",
  "wrong-name",
  "wrong-company",
  "placeholder",
]);

/** Rules about words, which may see the same words from several sides. The others speak about the letter as a whole. */
const wording: ReadonlySet<string> = new Set([
  "placeholder",
  "wrong-name",
  "wrong-company",
  "asks-for-decision",
  "asks-for-yes-no",
  "salary-or-perks",
  "apology",
  "defensive",
  "new-argument",
  "guilt",
  "pressure",
  "desperation",
  "ultimatum",
  "bidding-war",
  "robotic",
  "salutation",
  "several-recipients",
  "social-message",
]);

function length(finding: Finding): number {
  return finding.end - finding.start;
}
