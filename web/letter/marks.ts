import type { DraftPart } from "#domain/draft/types.ts";
import type { Finding } from "#domain/review/types.ts";

/** A stretch of the letter's body, in UTF-16 offsets. */
export interface Stretch {
  from: number;
  to: number;
}

export interface SourceMark extends Stretch {
  /** Path of the note or fact in the application file. */
  source: string;
}

export interface PencilMark extends Stretch {
  tone: "red" | "ochre" | "grey";
  finding: Finding;
}

/** Sentences that came from a note or a fact and still stand in the text as they were composed, in reading order. */
export function sourcesIn(body: string, parts: readonly DraftPart[]): SourceMark[] {
  const marks: SourceMark[] = [];
  let after = 0;
  for (const { text, from: source } of parts) {
    const from = body.indexOf(text, after);
    if (from < 0) continue;
    after = from + text.length;
    if (source !== "wording") marks.push({ from, to: after, source });
  }
  return marks;
}

const tones = { error: "red", warning: "ochre", info: "grey" } as const;

/** Findings as pencil strokes on the body, which begins at `bodyStart` of the text that was reviewed; those on the subject have none. */
export function pencilsIn(
  body: string,
  findings: readonly Finding[],
  bodyStart: number,
): PencilMark[] {
  return findings.map((finding) => ({
    from: Math.min(Math.max(0, finding.start - bodyStart), body.length),
    to: Math.min(Math.max(0, finding.end - bodyStart), body.length),
    tone: tones[finding.severity],
    finding,
  }));
}

/** Rules whose suggestion can take the place of the marked words; elsewhere it is advice. */
const replacing: ReadonlySet<string> = new Set([
  "wrong-name",
  "wrong-company",
  "salutation",
  "exclamation",
  "spelling",
  "grammar",
]);

export function canUse({ finding, from, to }: PencilMark): boolean {
  return finding.suggestion !== undefined && to > from && replacing.has(finding.rule);
}

/** Tells one finding from the others of this reading. */
export function keyOf({ finding }: PencilMark): string {
  return `${finding.rule} ${finding.start}`;
}
