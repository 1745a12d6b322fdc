import type { Finding } from "./types.ts";

/** How sure what words say is, of the findings that rest on words. */
export type Evidence = ReadonlyMap<Finding, { faint: boolean }>;

/** Rules of what a warm letter seldom says: in one, their turn of phrase mostly means something else. */
const coldRules: ReadonlySet<string> = new Set([
  "guilt",
  "pressure",
  "ultimatum",
  "desperation",
  "defensive",
  "bidding-war",
  "asks-for-yes-no",
]);

/**
 * One turn of phrase that may mean no harm, in a letter without another, is a warning and no error: most false alarms are such, and few faults, since who
 * reproaches or threatens does it more than once or in a whole sentence. In a warm letter it is mentioned.
 */
export function withoutLoneDoubts(
  findings: readonly Finding[],
  evidence: Evidence,
  isWarm: () => boolean,
): Finding[] {
  const [errors, warnings] = (["error", "warning"] as const).map((severity) =>
    findings.filter((one) => one.severity === severity && evidence.has(one)),
  );
  const said = errors!.length > 0 ? errors! : warnings!;
  const [lone] = said;
  if (said.length !== 1 || !lone || !evidence.get(lone)?.faint) return [...findings];
  const severity = coldRules.has(lone.rule) && isWarm() ? "info" : "warning";
  return findings.map((one) => (one === lone ? { ...one, severity } : one));
}
