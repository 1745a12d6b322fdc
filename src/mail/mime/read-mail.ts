import PostalMime, { type Address, type Attachment, type Email } from "postal-mime";
import type { Problem } from "#domain/problem.ts";
import { plainLine, plainText } from "#domain/replies/plain-text.ts";
import type { MailAddress, MailFacts } from "#domain/replies/types.ts";
import { withinReason } from "./bound-mail.ts";
import { htmlToText } from "./html-to-text.ts";
import { utf7ToText } from "./utf7-to-text.ts";
import { readReport } from "./read-report.ts";

/** One incoming mail, read. */
export interface ReadMail extends MailFacts {
  sender?: MailAddress;
  replyTo: MailAddress[];
  to: MailAddress[];
  cc: MailAddress[];
  attachments: MailPart[];
  /** The text of the first invitation inside (text/calendar). */
  calendar?: string;
  /** What could not be read as it stands; the rest was read. */
  problems: Problem[];
}

export interface MailPart {
  name: string;
  type: string;
  size: number;
  content: Uint8Array;
}

/** Reads a mail from its bytes. Never throws on what they hold: broken parts become problems and the rest is read. */
export async function readMail(bytes: Uint8Array): Promise<ReadMail> {
  const problems: Problem[] = [];
  const email = await parse(withinReason(bytes, problems), problems);
  await addForwarded(email, 0);
  return describe(email, problems);
}

async function parse(bytes: Uint8Array, problems: Problem[]): Promise<Email> {
  try {
    return await PostalMime.parse(asFixed(bytes), limits);
  } catch (error) {
    const say = `The body of the mail cannot be read: ${(error as Error).message}`;
    problems.push({ code: "mail-broken", at: "the whole mail", say });
    return parseHeaders(bytes);
  }
}

/**
 * Has flowed text (RFC 3676) read as it stands: the parser joins flowed lines over the end of a quotation, and what was written
 * below the quotation would become a part of it.
 */
function asFixed(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const copy = Buffer.from(text);
  if (copy.length > 32 * 1024) disguiseCalendars(copy);
  for (let at = copy.indexOf("flowed"); at >= 0; at = copy.indexOf("flowed", at + 6)) {
    if (/format="?$/i.test(copy.toString("latin1", Math.max(0, at - 8), at)))
      copy.write("fixed ", at, "latin1");
  }
  return copy;
}

/**
 * Of a large mail an invitation is taken as it lies, under a name that the parser does not know: to tidy the end of its text, the parser
 * searches for line ends again from each one, which takes minutes for a megabyte of them.
 */
function disguiseCalendars(copy: Buffer): void {
  for (const [type, disguise] of disguises) {
    const words = copy.toString("latin1").toLowerCase();
    for (let at = words.indexOf(type); at >= 0; at = words.indexOf(type, at + type.length))
      if (/content-type:\s{0,20}$/.test(words.slice(Math.max(0, at - 40), at)))
        copy.write(disguise, at, "latin1");
  }
}

const disguises = new Map([
  ["text/calendar", "text/calenda_"],
  ["application/ics", "application/ic_"],
]);

/** Nested messages stay attachments, so that their headers and words are not taken for the outer mail's. */
const limits = {
  forceRfc822Attachments: true,
  attachmentEncoding: "arraybuffer",
  maxNestingDepth: 50,
  maxHeadersSize: 128 * 1024,
} as const;

/** What is attached to a mail that was forwarded whole counts as attached; what a server returns does not. */
async function addForwarded(email: Email, depth: number): Promise<void> {
  if (depth > 2 || /multipart\/report/i.test(headerOf(email, "content-type"))) return;
  const forwarded = email.attachments.filter(
    (part) => part.mimeType === "message/rfc822" && !part.filename,
  );
  for (const part of forwarded.slice(0, 10)) {
    const inner = await parse(describePart(part).content, []);
    await addForwarded(inner, depth + 1);
    email.attachments.push(...inner.attachments);
  }
}

/** Who wrote to whom about what: what is still read of a mail that cannot be. */
const telling =
  /^(from|sender|to|cc|subject|date|message-id|in-reply-to|references|auto-submitted|precedence|return-path):/i;

async function parseHeaders(bytes: Uint8Array): Promise<Email> {
  const head = new TextDecoder("latin1")
    .decode(bytes.subarray(0, 2 * 1024 * 1024))
    .split(/\r?\n\r?\n/, 1)[0];
  const fields = (head ?? "")
    .split(/\r?\n(?![ \t])/)
    .filter((field) => field.length < 8_192 && /^(?!content-)[!-9;-~]+:/i.test(field));
  const known = fields.filter((field) => telling.test(field)).slice(0, 12);
  try {
    return await PostalMime.parse(`${known.join("\r\n")}\r\n\r\n`, limits);
  } catch {
    return { headers: [], headerLines: [], attachments: [] };
  }
}

function describe(email: Email, problems: Problem[]): ReadMail {
  const parts = email.attachments.map(describePart);
  const calendar = parts.find((part) => /^(text\/calendar|application\/ics)$/.test(part.type));
  const calendarText = calendar && new TextDecoder().decode(calendar.content);
  const from = mailboxes(email.from)[0];
  const sender = mailboxes(email.sender)[0];
  const messageId = messageIds(email.messageId)[0];
  const date = rfc3339(email.date);
  const report = readReport(parts, headerOf(email, "content-type"));
  const method = calendarText && /^METHOD:[ \t]*(\w+)/im.exec(calendarText)?.[1]?.toUpperCase();
  return {
    ...(messageId && { messageId }),
    inReplyTo: messageIds(headerOf(email, "in-reply-to")),
    references: messageIds(headerOf(email, "references")),
    ...(from && { from }),
    ...(sender && { sender }),
    replyTo: mailboxes(email.replyTo),
    to: mailboxes(email.to),
    cc: mailboxes(email.cc),
    subject: plainLine(email.subject ?? ""),
    ...(date && { date }),
    headers: headerMap(email),
    text: textOf(email),
    attachments: parts,
    attachmentTypes: parts.map((part) => part.type),
    ...(calendarText && { calendar: calendarText }),
    ...(method && { calendarMethod: method }),
    ...(report && { report }),
    problems,
  };
}

function describePart(part: Attachment): MailPart {
  const content =
    typeof part.content === "string"
      ? new TextEncoder().encode(part.content)
      : new Uint8Array(part.content);
  const name = plainLine(part.filename ?? "").replace(/[/\\]/g, "_");
  const type = part.mimeType.toLowerCase();
  const undisguised = [...disguises].find(([, disguise]) => disguise === type)?.[0];
  return { name, type: undisguised ?? type, size: content.length, content };
}

function mailboxes(addresses: Address | readonly Address[] | undefined): MailAddress[] {
  if (!addresses) return [];
  const list = Array.isArray(addresses) ? addresses : [addresses];
  return list.flatMap((one) => {
    if (one.group) return mailboxes(one.group);
    const name = plainLine(one.name);
    const address = plainLine(one.address ?? "").replace(/@[^@]*$/, (domain) =>
      domain.toLowerCase(),
    );
    return address || name ? [{ ...(name && { name }), address }] : [];
  });
}

function messageIds(value: string | undefined): string[] {
  if (!value) return [];
  const ids = value.slice(0, 20_000).match(/<[^<>\s]+>/g);
  const bare = value.trim();
  return ids ?? (/^[^<>\s]+@[^<>\s]+$/.test(bare) ? [`<${bare}>`] : []);
}

function headerOf(email: Email, name: string): string {
  return email.headers
    .filter((header) => header.key === name)
    .map((header) => header.value)
    .join(" ");
}

/** A Map, so that a header named `__proto__` is a header like any other. */
function headerMap(email: Email): Map<string, string[]> {
  const map = new Map<string, string[]>();
  for (const { key, value } of email.headers) {
    const values = map.get(key) ?? [];
    values.push(plainLine(value));
    map.set(key, values);
  }
  return map;
}

function rfc3339(date: string | undefined): string | undefined {
  const time = Date.parse(date ?? "");
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}

function textOf(email: Email): string {
  const isUtf7 = /charset\s*=\s*"?(unicode-1-1-)?utf-7/i.test(headerOf(email, "content-type"));
  const text = plainText(isUtf7 ? utf7ToText(email.text ?? "") : (email.text ?? ""));
  return text.trim() || !email.html ? text : plainText(htmlToText(email.html));
}
