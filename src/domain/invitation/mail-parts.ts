import { addressIn } from "./address.ts";
import { closing, headerNames, labels, salutations, type LabelKind } from "./mail-phrases.ts";

/** A mail that somebody pasted, taken apart. */
export interface MailParts {
  /** Who wrote it, as far as its head says. */
  sender: { name?: string; email?: string };
  subject: string;
  /** When it was written, in the words of its head. */
  sent: string;
  /** "When: …", "Interviewers: …" and the like; a list below a label belongs to it. */
  labelled: Partial<Record<LabelKind, string>>;
  /** What it says, without labels, salutation, signature and what it answers. */
  body: string;
  /** The lines below the last greeting. */
  signature: string[];
}

/** Takes a pasted mail apart; undefined of what is none: a line that somebody typed. */
export function mailParts(text: string): MailParts | undefined {
  const { head, rest } = cutHead(text.replace(/\r\n?/g, "\n").split("\n"));
  const lines = withSignatureApart(withoutQuoted(rest));
  const { above, signature } = cutSignature(greeted(lines));
  const { labelled, others } = cutLabels(above);
  const isMail =
    head.size > 0 || signature.length > 0 || others.length < above.length || isGreeting(lines);
  const isLine = lines.filter((line) => line.trim() !== "").length < 2;
  if (!isMail || (isLine && !(isGreeting(lines) && speaksToReader.test(text)))) return undefined;
  return {
    sender: senderOf(head.get("from") ?? ""),
    subject: head.get("subject") ?? labelled.subject ?? "",
    sent: head.get("date") ?? "",
    labelled,
    body: others.join("\n").trim(),
    signature,
  };
}

/** "From: …", "Subject: …" as a mail program copies them, at the very top. */
function cutHead(lines: string[]): { head: Map<string, string>; rest: string[] } {
  const head = new Map<string, string>();
  const start = lines.findIndex((line) => line.trim() !== "" && !/^[-_ ]{3,}/.test(line.trim()));
  const from = Math.max(start, 0);
  for (const [at, line] of lines.slice(from).entries()) {
    const [, word = "", value = ""] = /^\s*([\p{L}-]+):\s*(.*)$/u.exec(line) ?? [];
    const name = headerNames[word.toLowerCase()];
    if (!name || (head.size === 0 && name === "date"))
      return { head, rest: lines.slice(from + at) };
    head.set(name, value.trim());
  }
  return { head, rest: [] };
}

function senderOf(from: string): MailParts["sender"] {
  const email = addressIn(from);
  const name = from
    .replace(/<[^>]*>|\[[^\]]*\]/g, "")
    .replaceAll('"', "")
    .trim();
  return {
    ...(name && !name.includes("@") ? { name: name.replace(/^([^,]+), (.+)$/, "$2 $1") } : {}),
    ...(email ? { email } : {}),
  };
}

/** What was written before it is no part of it. */
function withoutQuoted(lines: string[]): string[] {
  const end = lines.findIndex((line) =>
    /^\s*>|^\s*(?:on|am) .{6,80}(?:wrote|schrieb.*):\s*$|^-{3,} ?(?:original|ursprüngliche)/iu.test(
      line,
    ),
  );
  return end < 0 ? lines : lines.slice(0, end);
}

/** "… on Friday. Cheers, Fatima" and, in a mail that greets, "… on Friday. Jess": who signs gets a line of their own. */
function withSignatureApart(lines: readonly string[]): string[] {
  const at = lines.findLastIndex((line) => line.trim() !== "");
  const [, before = "", last = ""] =
    /^(.*[\p{L}\d)]{2}[.!?)])\s+(\S.{1,40})$/u.exec(lines[at]?.trim() ?? "") ?? [];
  const isSigned = besideClosing(last) || (isGreeting(lines) && isName(last));
  return last !== "" && isSigned ? [...lines.slice(0, at), before, last] : [...lines];
}

/** "Hi Liam, Denise would like you to come in on Monday": of what somebody types of themselves "you" is no part. */
const speaksToReader = /\b(?:you|your|Sie|Ihnen|Ihre?|du|dich|dir)\b/;

function isGreeting(lines: readonly string[]): boolean {
  const first = lines.find((line) => line.trim() !== "") ?? "";
  return salutations.some((words) => words.test(first));
}

/** Without "Dear Ms. Ito," and without the "Hi Ito," before a first sentence. */
function greeted(lines: readonly string[]): string[] {
  const at = lines.findIndex((line) => line.trim() !== "");
  const bare = (line: string) => salutations.reduce((rest, words) => rest.replace(words, ""), line);
  return lines.map((line, index) => (index === at ? bare(line) : line));
}

/** The last greeting and what stands below it; without one, a last block of short lines that begins with a name. */
function cutSignature(lines: readonly string[]): { above: string[]; signature: string[] } {
  const at = lines.findLastIndex((line) => besideClosing(line) !== undefined);
  if (at >= 0) {
    const below = [besideClosing(lines[at]!)!, ...lines.slice(at + 1)];
    return { above: lines.slice(0, at), signature: filled(below) };
  }
  const end = lines.findLastIndex((line) => line.trim() !== "") + 1;
  const begin = lines.slice(0, end).findLastIndex((line) => line.trim() === "") + 1;
  const block = lines.slice(begin, end);
  const isSigned =
    begin > 0 &&
    block.every((line) => isShort(line) && !labelOf(line)) &&
    /^(?:[-–—] ?)?\p{Lu}/u.test(block[0]!.trim());
  const from = isSigned ? begin : end - namesAtEnd(lines.slice(0, end));
  return { above: lines.slice(0, from), signature: filled(lines.slice(from, end)) };
}

/** How many lines below the last sentence hold a name and nothing else. */
function namesAtEnd(lines: readonly string[]): number {
  const count = lines.length - 1 - lines.findLastIndex((line) => !isName(line));
  return /[.!?]$/.test(lines.at(-count - 1)?.trim() ?? "") ? count : 0;
}

/** What stands behind the last greeting on its line: nothing, or a name. */
function besideClosing(line: string): string | undefined {
  const bare = line.trim();
  const beside = closing.test(bare) ? bare.replace(closing, "") : undefined;
  return beside === "" || beside?.split(/, | @ | \| /).every(isName) ? beside : undefined;
}

/** One to four words that begin with capitals. */
export function isName(text: string): boolean {
  return /^(?:\p{Lu}[\p{L}.'’-]*(?:\s|$)){1,4}$/u.test(text.trim());
}

function isShort(line: string): boolean {
  return line.trim().split(/\s+/).length <= 8 && !/[.!?:]$/.test(line.trim());
}

function filled(lines: readonly string[]): string[] {
  return lines
    .map((line) => line.trim().replace(/^[-–—]\s?(?=\p{Lu})/u, ""))
    .filter((line) => line !== "")
    .slice(0, 8);
}

function cutLabels(lines: readonly string[]): {
  labelled: MailParts["labelled"];
  others: string[];
} {
  const labelled: MailParts["labelled"] = {};
  const others: string[] = [];
  let open: LabelKind | undefined;
  for (const line of lines) {
    const found = labelOf(line);
    if (found) {
      labelled[found.kind] ??= found.value;
      open = found.value === "" ? found.kind : undefined;
    } else if (open && line.trim() !== "")
      labelled[open] = [labelled[open], line.trim()].filter(Boolean).join("\n");
    else {
      if (open && labelled[open]) open = undefined;
      others.push(line);
    }
  }
  return { labelled, others };
}

function labelOf(line: string): { kind: LabelKind; value: string } | undefined {
  const [, word = "", value = ""] =
    /^[^\p{L}]{0,4}([\p{L}' ’&/()]{2,28})\s*[:：]\s*(.*)$/u.exec(line) ?? [];
  const kind = labels.find(([, words]) => words.test(word.replace("(s)", "s").trim()))?.[0];
  return kind && { kind, value: value.trim() };
}
