import { createHash } from "node:crypto";
import { encode, wrap } from "nodemailer/lib/qp";
import { encodedParameter, foldIds, mailbox, oneLine, unstructured } from "./header-text.ts";
import type { Attachment, MailToWrite } from "./mail-to-write.ts";
import { isMessageId, requireWritable } from "./require-writable.ts";

const crlf = "\r\n";

/**
 * The whole message as RFC 5322 bytes, always the same for the same input. Line breaks and control characters in names,
 * subjects and file names become spaces; an odd address or Message-ID is an `unusable-input` failure.
 */
export function writeMail(mail: MailToWrite): Uint8Array {
  requireWritable(mail);
  const head = headers(mail);
  const text = textPart(mail.text);
  const attachments = (mail.attachments ?? []).map(attachmentPart);
  if (attachments.length === 0) return ascii([...head, text].join(crlf));
  const parts = [text, ...attachments];
  const boundary = freeBoundary(mail.messageId, parts);
  const mixed = `Content-Type: multipart/mixed;${crlf} boundary="${boundary}"`;
  const body = parts.map((part) => `--${boundary}${crlf}${part}`).join("");
  return ascii([...head, mixed, "", `${body}--${boundary}--`, ""].join(crlf));
}

function headers(mail: MailToWrite): string[] {
  const references = (mail.references ?? []).filter(isMessageId);
  const inReplyTo = mail.inReplyTo && isMessageId(mail.inReplyTo) ? [mail.inReplyTo] : [];
  return [
    `From: ${mailbox(mail.from)}`,
    `To: ${mailbox(mail.to)}`,
    unstructured("Subject", mail.subject),
    `Date: ${mailDate(mail.date)}`,
    `Message-ID: ${mail.messageId}`,
    ...inReplyTo.map((id) => `In-Reply-To: ${id}`),
    ...(references.length > 0 ? [foldIds("References", trimThread(references))] : []),
    "MIME-Version: 1.0",
  ];
}

/** Very long threads keep their beginning and their end (RFC 5322 §3.6.4 names no bound, servers have one). */
function trimThread(ids: string[]): string[] {
  return ids.length <= 40 ? ids : [...ids.slice(0, 2), ...ids.slice(-38)];
}

/** RFC 5322 date in UTC: it tells nobody where the person is. */
function mailDate(date: Temporal.Instant): string {
  return new Date(date.epochMilliseconds).toUTCString().replace("GMT", "+0000");
}

function textPart(text: string): string {
  const body = text.replace(/\r\n|\r|\n/g, crlf).replace(/(?:\r\n)*$/, crlf);
  const isPlain = body.split(crlf).every(isPlainLine);
  return [
    "Content-Type: text/plain; charset=utf-8",
    `Content-Transfer-Encoding: ${isPlain ? "7bit" : "quoted-printable"}`,
    "",
    isPlain ? body : wrap(encodeText(body)),
  ].join(crlf);
}

/** A line that no server will change on its way: short, ASCII, no space at its end, no "From " at its beginning. */
function isPlainLine(line: string): boolean {
  return line.length <= 76 && /^[\x20-\x7e\t]*$/.test(line) && !/[ \t]$|^From |^\.|=_/.test(line);
}

function encodeText(body: string): string {
  return encode(Buffer.from(body, "utf8"))
    .replace(/^From /gm, "=46rom ")
    .replace(/^\./gm, "=2E");
}

function attachmentPart({ fileName, mediaType, bytes }: Attachment): string {
  const name = plainFileName(fileName);
  const type = /^[\w.+-]+\/[\w.+-]+$/.test(mediaType ?? "")
    ? mediaType
    : "application/octet-stream";
  const base64 = Buffer.from(bytes).toString("base64");
  return [
    `Content-Type: ${type};${crlf} ${encodedParameter("name", name)}`,
    "Content-Transfer-Encoding: base64",
    `Content-Disposition: attachment;${crlf} ${encodedParameter("filename", name)}`,
    "",
    ...(base64.match(/.{1,76}/g) ?? []),
    "",
  ].join(crlf);
}

/** A file name without any folder: neither ours nor a way up the receiver's. */
function plainFileName(fileName: string): string {
  const name = oneLine(fileName).split(/[/\\]/).at(-1)?.trim() ?? "";
  return [...name].slice(0, 120).join("").replace(/^\.+/, "") || "attachment";
}

function freeBoundary(messageId: string, parts: string[]): string {
  for (let turn = 0; ; turn++) {
    const digest = createHash("sha256").update(`${messageId} ${turn}`).digest("hex");
    const boundary = `=_${digest.slice(0, 32)}`;
    if (!parts.some((part) => part.includes(boundary))) return boundary;
  }
}

function ascii(text: string): Uint8Array {
  return Buffer.from(text, "utf8");
}
