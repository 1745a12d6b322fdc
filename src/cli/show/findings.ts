import type { Review } from "#domain/review/types.ts";

/** The findings, one on a line with its place, and their count. */
export function writeFindings({ findings, counts }: Review): string {
  if (findings.length === 0) return "The review found nothing.";
  const lines = findings.map(
    ({ severity, line, column, message, rule, suggestion }) =>
      `${line}:${column} ${severity}: ${message} (${rule})${suggestion ? ` Better: ${suggestion}` : ""}`,
  );
  return [
    ...lines,
    `${counts.error} errors, ${counts.warning} warnings, ${counts.info} hints.`,
  ].join("\n");
}
