import { fingerprintOf } from "./fingerprint.ts";
import { reviewRules } from "./rules.ts";
import type { Finding, Review, Severity } from "./types.ts";

export type ReportFormat = "text" | "json" | "sarif";

/** One reviewed draft and the name that a reader knows it by. */
export interface Reviewed {
  name: string;
  text: string;
  review: Review;
}

/** The review as a person or a program reads it; `name` is the file's name or `-`. */
export function report(reviewed: Reviewed, format: ReportFormat): string {
  return reportAll([reviewed], format);
}

/** One review in the form of CONTRACTS §3; several as a list with the names of the files. */
export function reportAll(all: readonly Reviewed[], format: ReportFormat): string {
  const [first, ...others] = all;
  if (format === "sarif") return JSON.stringify(sarifReport(all), null, 2);
  if (format === "text") return all.map(textReport).join("\n");
  return JSON.stringify(
    first && others.length === 0 ? jsonReport(first.review) : jsonList(all),
    null,
    2,
  );
}

function jsonList(all: readonly Reviewed[]): object {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { review } of all)
    for (const severity of ["error", "warning", "info"] as const)
      counts[severity] += review.counts[severity];
  return { drafts: all.map(({ name, review }) => ({ name, ...jsonReport(review) })), counts };
}

/** CONTRACTS §3, and nothing beside it. */
export function jsonReport({ findings, counts }: Review): {
  findings: Finding[];
  counts: Record<Severity, number>;
} {
  return { findings, counts };
}

/** Each finding ends with its rule, what it rests on, and the beginning of its fingerprint, by which it can be dismissed. */
export function textReport({ name, text, review }: Reviewed): string {
  const lines = review.findings.flatMap((finding) => [
    `${name}:${finding.line}:${finding.column}  ${finding.severity}  ${finding.message}  [${finding.rule}: ${finding.because.join(", ")} #${fingerprintOf(finding, text).slice(0, 8)}]`,
    ...(finding.suggestion === undefined ? [] : [`    better: ${finding.suggestion}`]),
  ]);
  const unseen = Map.groupBy(review.notChecked ?? [], (one) => one.needs);
  for (const [needs, rules] of unseen)
    lines.push(`not checked without ${needs}: ${rules.map((one) => one.rule).join(", ")}`);
  return [...lines, summary(review)].join("\n");
}

function summary({ counts, dismissed }: Review): string {
  const parts = (["error", "warning", "info"] as const)
    .filter((severity) => counts[severity] > 0)
    .map(
      (severity) =>
        `${counts[severity]} ${severity}${counts[severity] === 1 || severity === "info" ? "" : "s"}`,
    );
  const kept = dismissed ? ` (${dismissed.length} dismissed)` : "";
  return (parts.length === 0 ? "Nothing found." : `${parts.join(", ")}.`) + kept;
}

const levels: Record<Severity, string> = { error: "error", warning: "warning", info: "note" };

/** SARIF 2.1.0, one run for any number of drafts. */
export function sarifReport(all: readonly Reviewed[]): object {
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "afterword", rules: reviewRules.map(sarifRule) } },
        columnKind: "utf16CodeUnits",
        results: all.flatMap((one) => [
          ...one.review.findings.map((finding) => sarifResult(one, finding)),
          ...(one.review.dismissed ?? []).map(({ finding, why }) => ({
            ...sarifResult(one, finding),
            suppressions: [{ kind: "external", justification: why }],
          })),
        ]),
      },
    ],
  };
}

function sarifRule(rule: (typeof reviewRules)[number]): object {
  return {
    id: rule.name,
    defaultConfiguration: { level: levels[rule.severity] },
    properties: { because: rule.because },
  };
}

function sarifResult({ name, text }: Reviewed, finding: Finding): object {
  return {
    ruleId: finding.rule,
    level: levels[finding.severity],
    message: {
      text:
        finding.suggestion === undefined
          ? finding.message
          : `${finding.message} Better: ${finding.suggestion}`,
    },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: name === "-" ? "stdin" : encodeURI(name) },
          region: {
            startLine: finding.line,
            startColumn: finding.column,
            charOffset: finding.start,
            charLength: finding.end - finding.start,
          },
        },
      },
    ],
    partialFingerprints: { "afterword/v1": fingerprintOf(finding, text) },
  };
}
