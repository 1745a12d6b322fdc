import type { MailToWrite } from "./mail-to-write.ts";
import { isMessageId, requireWritable } from "./require-writable.ts";

/**
 * The message as a link that opens it in the usual mail program (RFC 6068). Attachments cannot travel in it, and few programs
 * keep In-Reply-To.
 */
export function writeMailto(mail: MailToWrite): string {
  requireWritable(mail);
  const fields: [string, string][] = [
    ["subject", mail.subject.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").trim()],
    ["body", mail.text.replace(/\r\n|\r|\n/g, "\r\n")],
  ];
  if (mail.inReplyTo && isMessageId(mail.inReplyTo)) fields.push(["in-reply-to", mail.inReplyTo]);
  const address = encodeURIComponent(mail.to.address).replace("%40", "@");
  return `mailto:${address}?${fields.map(([name, value]) => `${name}=${encode(value)}`).join("&")}`;
}

function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}
