import {
  banner,
  bareStampLine,
  farewell,
  forwardedMessage,
  passedOn,
  headerFields,
  legalNotice,
  onCard,
  originalMessage,
  signatureLine,
  stampLine,
  wroteAtEnd,
  wroteBeforeName,
  wroteInCjk,
} from "./quotation-words.ts";

/**
 * What the writer of a mail wrote anew: without quoted mails, their introductions, signatures and legal notices. Answers written
 * below or between quoted lines stay. Linear in the text, of which the first 200,000 characters and 4,000 lines are read.
 */
export function replyText(text: string): string {
  const lines = text.slice(0, 200_000).replaceAll("\r\n", "\n").split("\n").slice(0, 4_000);
  const own = withoutQuotation(withoutBanner(lines));
  const unsigned = withoutSignature(own);
  return tidy(hasWords(unsigned) ? unsigned : own);
}

/** What somebody else wrote and the writer passed on; empty where nothing was. Of Outlook's mail the subject alone says so. */
export function forwardedText(text: string, subject = ""): string {
  const lines = text.slice(0, 200_000).replaceAll("\r\n", "\n").split("\n").slice(0, 4_000);
  const begin = passedOnFrom(lines, subject);
  if (begin === undefined) return "";
  const rest = lines.slice(begin).map((line) => line.replace(/^\s{0,4}> ?/, ""));
  const body = rest.findIndex(
    (line, index) => index > 0 && line.trim() === "" && !isField(rest, index + 1),
  );
  return body < 0 ? "" : replyText(rest.slice(body + 1).join("\n"));
}

function passedOnFrom(lines: readonly string[], subject: string): number | undefined {
  const marked = lines.findIndex((line) => line.length < 200 && passedOn.test(line));
  if (marked >= 0) return marked + 1;
  const block = forwardSubject.test(subject)
    ? lines.findIndex((_, at) => headerBlockLength(lines, at) > 0)
    : -1;
  return block < 0 ? undefined : block;
}

const forwardSubject = /^\s*(fwd?|wg|tr|rv|i|enc|doorst|vb|vs|pd)\s?:/i;

function isField(lines: readonly string[], at: number): boolean {
  return fieldOf(lines[at] ?? "") !== undefined;
}

function withoutQuotation(lines: readonly string[]): string[] {
  const own: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? "";
    if (isQuoted(line)) continue;
    const length = introductionLength(lines, at);
    if (length === 0) own.push(line);
    else if (!marksFollow(lines, at + length) && hasWords(own)) return own;
    else if (length > 0) at += length - 1;
  }
  return own;
}

function isQuoted(line: string): boolean {
  return /^\s{0,4}[>|](?!\s*[:：]\s*$)/.test(line) && !/^\s{0,4}\|.*\|\s*$/.test(line);
}

/** How many lines from here on introduce a quoted mail; 0 where none does. */
function introductionLength(lines: readonly string[], at: number): number {
  const line = lines[at] ?? "";
  if (line.length > 400 || line.trim() === "") return 0;
  if (originalMessage.test(line) || forwardedMessage.test(line) || bareStampLine.test(line))
    return 1;
  return (
    headerBlockLength(lines, at) || unknownBlockLength(lines, at) || attributionLength(lines, at)
  );
}

/** `On 3 May, Dana <dana@…> wrote:` over at most three lines. */
function attributionLength(lines: readonly string[], at: number): number {
  if (!mayBeginAttribution.test(lines[at] ?? "")) return 0;
  let joined = "";
  for (let length = 1; length <= 3; length++) {
    const line = lines[at + length - 1] ?? "";
    if (line.trim() === "" || isQuoted(line)) return 0;
    joined = `${joined} ${line.trim()}`.trim();
    if (joined.length > 400) return 0;
    if (isAttribution(joined)) return beginsLater(lines, at, length) ? 0 : length;
  }
  return 0;
}

/** Whether the line before only happens to stand above the introduction: `… in 2 weeks.` and then `On 3 May, Dana wrote:`. */
function beginsLater(lines: readonly string[], at: number, length: number): boolean {
  if (length === 1 || beginsAttribution.test(lines[at] ?? "")) return false;
  const rest = lines.slice(at + 1, at + length).map((line) => line.trim());
  return isAttribution(rest.join(" "));
}

const beginsAttribution =
  /^\W*(on|am|le|el|il|em|op|den|dnia|w dniu|pe|på|a|в|на|στις|\d|<|\p{L}{2,3}[.,]? \d|\p{L}+, )/iu;
const mayBeginAttribution =
  /[\d<@]|^\s*-*\s*(on|am|le|el|il|em|op|den|dnia|w dniu|pe|a|в|на|στις)\s/iu;

function isAttribution(text: string): boolean {
  if (!/\d/.test(text) && !/<?[^\s<>]+@[^\s<>]+/.test(text)) return false;
  if (addressAndTime.test(text)) return true;
  if (stampLine.test(text) && /[:：]\s*$/.test(text)) return true;
  return wroteAtEnd.test(text) || wroteBeforeName.test(text) || wroteInCjk.test(text);
}

/** An address, a time and a colon or a rule at the end introduce a quotation in any language. */
const addressAndTime =
  /^(?=[^]*<[^\s<>]{1,100}@[^\s<>]{1,100}>)(?=[^]*\d{1,2}[:.h]\d{2})[^]*([:：]|\swrote -{3,})\s*$/u;

/** From, Sent, To, Subject: at least three different ones, the sender's among them, close together. */
function headerBlockLength(lines: readonly string[], at: number): number {
  if (fieldOf(lines[at] ?? "") === undefined) return 0;
  const seen = new Set<string>();
  let length = 0;
  for (let next = at; next < Math.min(at + 14, lines.length); next++) {
    const field = fieldOf(lines[next] ?? "");
    if (field) {
      seen.add(field);
      length = next - at + 1;
    }
  }
  return seen.size >= 3 && seen.has("from") ? length : 0;
}

/** The same block in a language whose names are not known: three fields in a row, the first with an address, another with a time. */
function unknownBlockLength(lines: readonly string[], at: number): number {
  const rest = lines.slice(at, at + 8);
  const end = rest.findIndex(
    (line) => !/^[\s*]{0,4}\p{L}[\p{L} ]{0,24}\*?\s?[:：]\*?\s*\S/u.test(line),
  );
  const block = end < 0 ? rest : rest.slice(0, end);
  const isBlock =
    block.length >= 3 &&
    /<[^\s<>]+@[^\s<>]+>/.test(block[0] ?? "") &&
    block.slice(1).some((line) => /\d{1,2}[:.]\d{2}/.test(line));
  return isBlock ? block.length : 0;
}

function fieldOf(line: string): string | undefined {
  const name = /^[\s>*_]{0,6}([^\s:：*][^:：*]{0,18}?)\s?[*_]{0,2}\s?[:：]/u.exec(line)?.[1];
  if (name === undefined) return undefined;
  return Object.entries(headerFields).find(([, names]) => names.test(name.trim()))?.[0];
}

/** Whether the quoted lines after an introduction carry marks, so that what stands below them is the writer's. */
function marksFollow(lines: readonly string[], from: number): boolean {
  const next = lines.slice(from, from + 4).find((line) => line.trim() !== "");
  return next !== undefined && isQuoted(next);
}

function withoutSignature(lines: readonly string[]): readonly string[] {
  const end = lines.findIndex(
    (line) => signatureLine.test(line.slice(0, 200)) || legalNotice.test(line.slice(0, 200)),
  );
  return withoutCard(end < 0 ? [...lines] : lines.slice(0, end));
}

/** Below the farewell and the name, a card with telephones and titles is nobody's words. */
function withoutCard(lines: readonly string[]): readonly string[] {
  const bye = lines.findLastIndex((line) => line.length < 60 && farewell.test(line));
  if (bye < 0 || lines.length - bye > 15) return lines;
  const card = lines.findIndex((line, at) => at > bye && line.length < 200 && onCard.test(line));
  return card < 0 ? lines : lines.slice(0, card);
}

/** The first lines of a mail from outside can be its system's warning. */
function withoutBanner(lines: readonly string[]): readonly string[] {
  const first = lines.findIndex((line) => line.trim() !== "");
  if (first < 0 || !banner.test((lines[first] ?? "").slice(0, 300))) return lines;
  const end = lines.findIndex((line, at) => at > first && line.trim() === "");
  return end < 0 ? lines : lines.slice(end);
}

function hasWords(lines: readonly string[]): boolean {
  return lines.some((line) => /[\p{L}\p{N}]/u.test(line));
}

/** Takes rows of rule-off signs from the end and empty lines from both. */
function tidy(lines: readonly string[]): string {
  const own = [...lines];
  while (
    own.length > 0 &&
    !/[\p{L}\p{N}\p{S}?!.)]/u.test((own.at(-1) ?? "").replace(/[~=+|`^<>$ᐧ]/g, ""))
  )
    own.pop();
  while (own.length > 0 && (own[0] ?? "").trim() === "") own.shift();
  return own.join("\n").trimEnd();
}
