import { readBareName, readSalutation, type Salutation } from "./salutation.ts";
import type { Span } from "./sentences.ts";

interface Line extends Span {
  text: string;
}

/** The parts of a letter, as spans of the whole text. */
export interface Blocks {
  letterhead?: Span;
  salutation?: Salutation;
  body: Span;
  close?: Span;
  signature?: Span;
  postscript?: Span;
  quoted: Span[];
}

/** What each of `history` begins with. */
const mayBeHistory = /^(?:on|am|le|--|__)/i;
const history =
  /^(?:On .{6,200} wrote:|Am .{6,200} schrieb.*:|Le .{6,200} écrit ?:|-{2,} ?(?:Original Message|Forwarded message|Ursprüngliche Nachricht).*|_{20,})$/iu;
/** What most letters end with. To compile all of `valediction` takes longer than to read the letter. */
const usualValediction =
  /^(?:(?:kind |best |warm )?regards|best(?: wishes)?|thanks|thank you|sincerely|cheers)[,.!]?$/i;
/** What stands in each of `valediction`. */
const mayBeValediction =
  /regards|wishes|best|thank|appreci|ly|cheers|care|greetings|have|enjoy|until|soon|gr(?:ue|ü)|grat|thx|ta|bye/i;
const valediction =
  /^(?:(?:with |my |many |very |kindest |kind |best |warm |warmest |all |yours |most )*(?:regards|wishes|best|thanks|thank you|gratitude|appreciation|sincerely|faithfully|truly|respectfully|cordially|cheers|warmly|sincerely yours|respectfully yours|somewhat sincerely|take care|greetings|have a (?:great|good|nice|lovely) \w+|enjoy the rest of \w+ \w+|until (?:then|soon)|talk soon|speak soon|cheers|gruesse|grüße|mit freundlichen grüßen|thanks again|thank you again|thanks so much|thank you so much|thank you very much|in gratitude|gratefully|thx|ta|bye)(?: again| and \w+(?: \w+)?| in advance| yours| wishes| from \w+)?)[ ]?[,.!:–—-]*$/iu;

/** Takes a letter apart: greeting, body, close, signature, postscript; quoted history is set aside. */
export function blocksOf(text: string, bodyStart: number): Blocks {
  const { own, quoted } = apart(linesOf(text, bodyStart));
  const greeted = findSalutation(own);
  const first = greeted ? greeted.salutation.end : (own.find(filled)?.start ?? bodyStart);
  const rest = greeted ? own.slice(greeted.index) : own;
  const tail = findTail(rest, first);
  const end = tail.start ?? rest.findLast(filled)?.end ?? first;
  const blocks: Blocks = { body: { start: first, end: Math.max(first, end) }, quoted };
  if (greeted) blocks.salutation = greeted.salutation;
  if (greeted && greeted.index > 0)
    blocks.letterhead = { start: bodyStart, end: greeted.salutation.start };
  if (tail.close) blocks.close = tail.close;
  if (tail.signature) blocks.signature = tail.signature;
  if (tail.postscript) blocks.postscript = tail.postscript;
  return blocks;
}

function filled(line: Line): boolean {
  return line.text.trim() !== "";
}

function linesOf(text: string, from: number): Line[] {
  let at = from;
  return text
    .slice(from)
    .split("\n")
    .map((line) => {
      const start = at;
      at += line.length + 1;
      return { start, end: start + line.length, text: line.replace(/\r$/, "") };
    });
}

function apart(lines: Line[]): { own: Line[]; quoted: Span[] } {
  const cut = lines.findIndex((line, index) => index > 0 && isHistory(line.text.trim()));
  const kept = cut < 0 ? lines : lines.slice(0, cut);
  const quoted: Span[] = kept.filter((line) => /^\s*>/.test(line.text));
  const last = lines.at(-1);
  if (cut >= 0 && last) quoted.push({ start: lines[cut]?.start ?? 0, end: last.end });
  return { own: kept.filter((line) => !/^\s*>/.test(line.text)), quoted };
}

function isHistory(line: string): boolean {
  return mayBeHistory.test(line) && history.test(line);
}

/** A sentence that ends, and no "Ms. Quayle" of a postal address. */
const sentenceEnd = /(?<!\b(?:Mr|Mrs|Ms|Dr|Prof|St|No|Ave|Inc|Co|Ltd))[.?!]\s+\S/;

function findSalutation(lines: Line[]): { salutation: Salutation; index: number } | undefined {
  let isFirst = true;
  for (const [index, line] of lines.slice(0, 20).entries()) {
    if (!filled(line)) continue;
    const salutation =
      readSalutation(line.text, line.start) ??
      (isFirst ? readBareName(line.text, line.start) : undefined);
    if (salutation) return { salutation, index };
    if (line.text.length > 90 || sentenceEnd.test(line.text)) return undefined;
    isFirst = false;
  }
  return undefined;
}

interface Tail {
  start?: number;
  close?: Span;
  signature?: Span;
  postscript?: Span;
}

function findTail(lines: Line[], from: number): Tail {
  const tail: Tail = {};
  let rows = lines.filter((line) => filled(line) && line.end > from);
  const ps = rows.findIndex((line) => /^\s*p\.?\s?s\.?[\s:.–—-]/i.test(line.text));
  if (ps >= 0) {
    tail.postscript = { start: rows[ps]?.start ?? 0, end: rows.at(-1)?.end ?? 0 };
    tail.start = tail.postscript.start;
    rows = rows.slice(0, ps);
  }
  const at = rows.findLastIndex(
    (row, index) => index >= rows.length - 7 && isClose(row, rows[index + 1]),
  );
  if (at >= 0) return closed(tail, rows, at);
  const from2 = nameAtEnd(rows);
  const row = from2 > 0 ? rows[from2] : undefined;
  if (!row) return tail;
  return {
    ...tail,
    start: row.start,
    signature: { start: row.start, end: rows.at(-1)?.end ?? row.end },
  };
}

function closed(tail: Tail, rows: Line[], at: number): Tail {
  const row = rows[at];
  const last = rows.at(-1);
  if (!row || !last) return tail;
  const inline = closeInLine(row.text);
  const cut = inline?.index ?? 0;
  const close = { start: row.start + cut, end: row.end };
  const signature =
    at + 1 < rows.length ? { start: rows[at + 1]?.start ?? row.end, end: last.end } : undefined;
  return { ...tail, start: close.start, close, ...(signature && { signature }) };
}

/** A whole line that says goodbye, or the end of one: "Thank you. Sincerely, Kim". */
function isClose(row: Line, next: Line | undefined): boolean {
  const line = row.text.trim();
  if (isValediction(line)) return true;
  if (closeInLine(line)) return true;
  return line.endsWith(",") && line.length < 60 && next !== undefined && looksLikeName(next.text);
}

function isValediction(line: string): boolean {
  if (usualValediction.test(line)) return true;
  return !insideStop.test(line) && mayBeValediction.test(line) && valediction.test(line);
}

/** No way of saying goodbye goes on after one. */
const insideStop = /[.!?] /;
/** What stands before each of `inlineClose`. */
const mayClose = /[.!?] (?:kind|best|warm|regards|sinc|all|cheers|bye|thanks|many|respect|yours)/i;
const inlineClose =
  /(?<=[.!?] )(?:(?:kind |best |warm )?regards|sincerely|best wishes|all the best|best|cheers|bye|thanks|many thanks|respectfully|yours (?:sincerely|truly|faithfully))[,!]? +(?:\p{Lu}[\p{L}.'-]*|\[[^\]]*\])(?: +\p{Lu}[\p{L}.'-]*){0,2}$/iu;

function closeInLine(line: string): RegExpExecArray | undefined {
  return mayClose.test(line) ? (inlineClose.exec(line.trimEnd()) ?? undefined) : undefined;
}

function nameAtEnd(rows: Line[]): number {
  let at = rows.length;
  while (at > 1 && rows.length - at < 3 && looksLikeName(rows[at - 1]?.text ?? "")) at -= 1;
  return at < rows.length ? at : -1;
}

function looksLikeName(line: string): boolean {
  return (
    /^[-–—~ ]*(?:[\p{L}[{<][\p{L}\p{M}'’.\]}>[{_$-]*)(?: [\p{L}[{<][\p{L}\p{M}'’.\]}>_-]*){0,3}$/u.test(
      line.trim(),
    ) &&
    !/[!?]$/.test(line) &&
    (!line.trim().endsWith(".") || /\b\p{Lu}\.$/u.test(line.trim()))
  );
}
