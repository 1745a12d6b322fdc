import type { Finding } from "./types.ts";

/** How sure what words say is, of the findings that rest on words. */
export type Evidence = ReadonlyMap<Finding, { faint: boolean }>;

/**
 * One turn of phrase that may mean no harm, in a letter without another, is a warning and no error: most false alarms are such, and few faults, since who
 * reproaches or threatens does it more than once or in a whole sentence.
 */
export function withoutLoneDoubts(findings: readonly Finding[], evidence: Evidence): Finding[] {
  const said = findings.filter((one) => one.severity === "error" && evidence.has(one));
  const [lone] = said;
  if (said.length !== 1 || !lone || !evidence.get(lone)?.faint) return [...findings];
  return findings.map((one) => (one === lone ? { ...one, severity: "warning" } : one));
}
