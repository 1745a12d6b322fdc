import type { FetchMessageObject } from "imapflow";
import { addressParser, decodeWords, type Address } from "postal-mime";
import type { IncomingMail, MailHeaders } from "#ports/inbox.ts";

/**
 * What of a message is asked for before its text is. The header lines as they stand and not the server's ENVELOPE, whose dozens of small
 * pieces cost the library half of the memory that a look at thousands of messages takes.
 */
export const headerQuery = {
  uid: true,
  internalDate: true,
  flags: true,
  headers:
    "from reply-to to cc subject message-id references in-reply-to content-type x-failed-recipients".split(
      " ",
    ),
};

/** Whether the person is still writing it: where one folder holds everything (Gmail), drafts lie among what was sent. */
export function isDraft({ flags }: FetchMessageObject, folder: IncomingMail["folder"]): boolean {
  return folder !== "sent" && (flags?.has("\\Draft") ?? false);
}

/** Reads the headers by which a mail is judged; copies count as recipients. */
export function readHeaders(
  { headers }: FetchMessageObject,
  folder: IncomingMail["folder"],
): MailHeaders {
  const text = textOf(headers);
  const messageId = idsIn(fieldOf(text, "message-id"))[0];
  const [sender] = mailboxesIn(text, "from");
  const from = sender?.address;
  return {
    folder,
    ...(messageId && { messageId }),
    ...(from && { from }),
    ...(sender?.name && { fromName: sender.name }),
    replyTo: addressesIn(text, "reply-to").filter((address) => address !== from),
    inReplyTo: idsIn(fieldOf(text, "in-reply-to")),
    references: idsIn(fieldOf(text, "references")),
    to: [...addressesIn(text, "to"), ...addressesIn(text, "cc")],
    subject: decodeWords(unfold(fieldOf(text, "subject"))).trim(),
    ...(isReport(text) && { isReport: true }),
  };
}

function isReport(fields: string): boolean {
  const type = fieldOf(fields, "content-type").trim();
  return /^multipart\/report\b/i.test(type) || fieldOf(fields, "x-failed-recipients") !== "";
}

function fieldOf(text: string, name: string): string {
  return new RegExp(`^${name}:((?:.|\\r?\\n[ \\t])*)`, "im").exec(text)?.[1] ?? "";
}

function idsIn(text: string): string[] {
  return text.match(/<[^<>\s]+>/g) ?? [];
}

/** Headers are UTF-8 or ASCII; what is neither was written in Latin letters of one byte. */
function textOf(headers: Buffer | undefined): string {
  const head = headers?.subarray(0, longestHead) ?? Buffer.alloc(0);
  const text = head.toString("utf8");
  return text.includes("\ufffd") ? head.toString("latin1") : text;
}

const longestHead = 64 * 1024;

function unfold(value: string): string {
  return value.replace(/\r?\n(?=[ \t])/g, "");
}

function addressesIn(text: string, name: string): string[] {
  return mailboxesIn(text, name).map(({ address }) => address);
}

function mailboxesIn(text: string, name: string): { name: string; address: string }[] {
  return addressParser(unfold(fieldOf(text, name)).trim()).flatMap(mailboxesOf);
}

function mailboxesOf(one: Address): { name: string; address: string }[] {
  if (one.group) return one.group.flatMap(mailboxesOf);
  return one.address ? [{ name: decodeWords(one.name), address: one.address }] : [];
}
