import { foldName } from "./letter/fold.ts";
import type { Finding, ReviewContext } from "./types.ts";

/** Names a finding by its rule and the sentence that it stands in: survives edits elsewhere, dies when the sentence changes. */
export function fingerprintOf(finding: Finding, text: string): string {
  const start =
    Math.max(text.lastIndexOf("\n", finding.start - 1), text.lastIndexOf(". ", finding.start - 1)) +
    1;
  const stop = /[.!?](?=\s)|\n|$/.exec(text.slice(finding.end));
  const sentence = foldName(text.slice(start, finding.end + (stop?.index ?? 0)))
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return hash(`${finding.rule}|${sentence}`);
}

/** The dismissal that covers a finding, if the person made one. */
export function isDismissed(
  finding: Finding,
  text: string,
  dismissals: NonNullable<ReviewContext["dismissed"]>,
): { why: string } | undefined {
  if (dismissals.length === 0) return undefined;
  const fingerprint = fingerprintOf(finding, text);
  return dismissals.find((dismissal) => dismissal.fingerprint === fingerprint);
}

/** FNV-1a, twice with different seeds: 64 bits, no secret needed. */
function hash(text: string): string {
  return [0x811c9dc5, 0x9747b28c].map((seed) => half(text, seed)).join("");
}

function half(text: string, seed: number): string {
  let value = seed;
  for (let at = 0; at < text.length; at += 1)
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return value.toString(16).padStart(8, "0");
}
