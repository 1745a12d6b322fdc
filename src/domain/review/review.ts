import { withoutLoneDoubts } from "./evidence.ts";
import { isDismissed } from "./fingerprint.ts";
import { readLetter, type Letter } from "./letter/letter.ts";
import { merged, rank } from "./merge.ts";
import { reviewRules } from "./rules.ts";
import type { Hit, Need, ReviewRule } from "./rule.ts";
import { situationOf, type Situation } from "./situation.ts";
import { coldRule, coldTone, isWarm } from "./tone/tone.ts";
import { slipsThatStand, type Slip } from "./slips.ts";
import type { DraftText, Finding, NotChecked, Review, ReviewContext } from "./types.ts";

/** Reads a draft as a stranger would: what it found, in reading order, and what it could not look at for want of context. */
export function review(draft: DraftText, context: ReviewContext): Review {
  const letter = readLetter(draft);
  const situation = situationOf(letter, context);
  const found: { finding: Finding; weight: number }[] = [];
  const evidence = new Map<Finding, { faint: boolean }>();
  const notChecked: NotChecked[] = [];
  const missing = needs.filter((need) => !has(need, letter, situation));
  for (const rule of reviewRules) {
    if (situation.policy.review[rule.name] === "off") continue;
    const wanting = rule.needs.find((need) => missing.includes(need));
    if (wanting !== undefined) notChecked.push({ rule: rule.name, needs: wanting });
    else
      for (const hit of rule.check(letter, situation)) {
        const finding = findingOf(rule, weighed(rule, hit, situation), letter);
        found.push({ finding, weight: rule.weight });
        if (hit.faint !== undefined && situation.policy.review[rule.name] === undefined)
          evidence.set(finding, { faint: hit.faint });
      }
  }
  for (const { kind, hit } of slipsThatStand(letter, situation))
    found.push({ finding: findingOf(proofreading(kind), hit, letter), weight: 0 });
  const findings = withoutLoneDoubts(merged(found), evidence, () => isWarm(letter));
  return reviewOf(letter, withTone(findings, letter, situation), {
    notChecked,
    dismissals: context.dismissed ?? [],
  });
}

/** Where no turn of phrase gives a reproach away, the whole letter may. */
function withTone(findings: Finding[], letter: Letter, situation: Situation): Finding[] {
  const cold =
    situation.policy.review.guilt === "off" ? undefined : coldTone(letter, situation, findings);
  if (!cold) return findings;
  const hit = weighed(coldRule, { ...cold, severity: "warning" }, situation);
  return [...findings, findingOf(coldRule, hit, letter)].toSorted(
    (a, b) => a.start - b.start || a.end - b.end,
  );
}

const needs: readonly Need[] = [
  "english",
  "application",
  "recipient",
  "interview",
  "other drafts",
  "time",
];

function has(need: Need, letter: Letter, situation: Situation): boolean {
  const { context } = situation;
  switch (need) {
    case "english":
      return letter.english;
    case "application":
      return context.file !== undefined;
    case "recipient":
      return context.file !== undefined || letter.draft.to.length > 0;
    case "interview":
      return situation.interview !== undefined;
    case "other drafts":
      return context.others !== undefined;
    case "time":
      return context.now !== undefined;
  }
}

/** The severity that the person's profile gives the rule; a hit that weighs less than its rule stays as light. */
function weighed(
  rule: Pick<ReviewRule, "name" | "severity">,
  hit: Hit,
  { policy }: Situation,
): Hit {
  const wanted = policy.review[rule.name];
  if (wanted === undefined || wanted === "off") return hit;
  const light = hit.severity !== undefined && rank[hit.severity] < rank[rule.severity];
  return light && rank[hit.severity ?? wanted] < rank[wanted] ? hit : { ...hit, severity: wanted };
}

function proofreading(name: Slip["kind"]): Pick<ReviewRule, "name" | "severity" | "because"> {
  return { name, severity: "warning", because: ["THANK-13", "AI-1"] };
}

function findingOf(
  rule: Pick<ReviewRule, "name" | "severity" | "because">,
  hit: Hit,
  letter: Letter,
): Finding {
  return {
    rule: rule.name,
    severity: hit.severity ?? rule.severity,
    line: lineAt(letter.text, hit.start),
    column: hit.start - letter.text.lastIndexOf("\n", hit.start - 1),
    start: hit.start,
    end: hit.end,
    message: hit.message,
    because: [...rule.because],
    ...(hit.suggestion !== undefined && { suggestion: hit.suggestion }),
  };
}

function lineAt(text: string, place: number): number {
  let line = 1;
  for (let at = text.indexOf("\n"); at >= 0 && at < place; at = text.indexOf("\n", at + 1))
    line += 1;
  return line;
}

function reviewOf(
  letter: Letter,
  all: Finding[],
  rest: { notChecked: NotChecked[]; dismissals: NonNullable<ReviewContext["dismissed"]> },
): Review {
  const dismissed =
    rest.dismissals.length === 0
      ? []
      : all.flatMap((finding) => {
          const dismissal = isDismissed(finding, letter.text, rest.dismissals);
          return dismissal ? [{ finding, why: dismissal.why }] : [];
        });
  const findings =
    dismissed.length === 0
      ? all
      : all.filter((finding) => !dismissed.some((one) => one.finding === finding));
  const counts = { error: 0, warning: 0, info: 0 };
  for (const finding of findings) counts[finding.severity] += 1;
  return {
    findings,
    counts,
    ...(rest.notChecked.length > 0 && { notChecked: rest.notChecked }),
    ...(dismissed.length > 0 && { dismissed }),
  };
}
