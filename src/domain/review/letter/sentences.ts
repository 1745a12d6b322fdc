import { abbreviations } from "./abbreviations.ts";

export interface Span {
  start: number;
  end: number;
}

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });
const listItem = /^[ \t]*(?:[-•*–]|\d{1,2}[.)])[ \t]+/;

/** The sentences of a stretch of text. A blank line or a list item always begins a new one; an abbreviation never ends one. */
export function sentencesIn(text: string, within: Span): Span[] {
  return paragraphsIn(text, within).flatMap((paragraph) => split(text, paragraph));
}

/** Stretches between blank lines, list items apart. */
export function paragraphsIn(text: string, within: Span): Span[] {
  const found: Span[] = [];
  let open: Span | undefined;
  let at = within.start;
  for (const line of text.slice(within.start, within.end).split("\n")) {
    const blank = line.trim() === "";
    if (open && (blank || listItem.test(line))) open = void found.push(open);
    if (!blank) open = { start: open?.start ?? at, end: at + line.length };
    at += line.length + 1;
  }
  if (open) found.push(open);
  return found;
}

function split(text: string, paragraph: Span): Span[] {
  const found: Span[] = [];
  let start = paragraph.start;
  for (const piece of segmenter.segment(
    text.slice(paragraph.start, paragraph.end).replaceAll("\n", " "),
  )) {
    const end = paragraph.start + piece.index + piece.segment.length;
    if (end < paragraph.end && goesOn(text.slice(start, end), text.slice(end, end + 1))) continue;
    push(found, trimmed(text, { start, end }));
    start = end;
  }
  push(found, trimmed(text, { start, end: paragraph.end }));
  return found;
}

function push(found: Span[], span: Span): void {
  if (span.end > span.start) found.push(span);
}

function goesOn(piece: string, next: string): boolean {
  if (/^\p{Ll}/u.test(next)) return true;
  const ended = piece.trimEnd();
  if (!ended.endsWith(".")) return false;
  const last = /\S+$/.exec(ended.slice(-40))?.[0] ?? "";
  const word = last.slice(0, -1).replace(/^[^\p{L}]+/u, "");
  return /^\p{Lu}$/u.test(word) && word !== "I" ? true : abbreviations.has(word.toLowerCase());
}

/** The span without the white space at its ends. */
export function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}
