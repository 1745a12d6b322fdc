import type { Evidence } from "#domain/replies/types.ts";

export interface MarkedPiece {
  text: string;
  /** Index of the evidence that points at these words. */
  evidence?: number;
}

/** A mail's text in paragraphs, the words that it was read by marked. Words that do not stand in the text mark nothing. */
export function markedParagraphs(text: string, evidence: readonly Evidence[]): MarkedPiece[][] {
  const low = text.toLowerCase();
  const runs = evidence
    .map(({ says }, index) => ({
      index,
      start: low.indexOf(says.trim().toLowerCase()),
      length: says.trim().length,
    }))
    .filter(({ start, length }) => start >= 0 && length > 0)
    .sort((a, b) => a.start - b.start);
  let from = 0;
  return text.split(/\n{2,}/).map((paragraph) => {
    const at = text.indexOf(paragraph, from);
    from = at + paragraph.length;
    return piecesOf(paragraph, at, runs);
  });
}

function piecesOf(
  paragraph: string,
  at: number,
  runs: readonly { index: number; start: number; length: number }[],
): MarkedPiece[] {
  const pieces: MarkedPiece[] = [];
  let done = 0;
  for (const { index, start, length } of runs) {
    const begin = Math.max(done, start - at);
    const end = Math.min(paragraph.length, start - at + length);
    if (end <= begin) continue;
    pieces.push(
      { text: paragraph.slice(done, begin) },
      { text: paragraph.slice(begin, end), evidence: index },
    );
    done = end;
  }
  return [...pieces, { text: paragraph.slice(done) }].filter(({ text }) => text !== "");
}
