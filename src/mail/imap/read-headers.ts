import type { FetchMessageObject, MessageAddressObject } from "imapflow";
import type { IncomingMail, MailHeaders } from "#ports/inbox.ts";

/** What of a message is asked for before its text is. */
export const headerQuery = {
  uid: true,
  envelope: true,
  internalDate: true,
  flags: true,
  headers: ["references", "in-reply-to", "content-type", "x-failed-recipients"],
};

/** Whether the person is still writing it: where one folder holds everything (Gmail), drafts lie among what was sent. */
export function isDraft({ flags }: FetchMessageObject, folder: IncomingMail["folder"]): boolean {
  return folder !== "sent" && (flags?.has("\\Draft") ?? false);
}

/** Reads the headers by which a mail is judged; copies count as recipients. */
export function readHeaders(
  { envelope, headers }: FetchMessageObject,
  folder: IncomingMail["folder"],
): MailHeaders {
  const text = headers?.toString("latin1") ?? "";
  const messageId = idsIn(envelope?.messageId ?? "")[0];
  const from = addressesOf(envelope?.from)[0];
  return {
    folder,
    ...(messageId && { messageId }),
    ...(from && { from }),
    ...(envelope?.from?.[0]?.name && { fromName: envelope.from[0].name }),
    replyTo: addressesOf(envelope?.replyTo).filter((address) => address !== from),
    inReplyTo: idsIn(fieldOf(text, "in-reply-to")),
    references: idsIn(fieldOf(text, "references")),
    to: [...addressesOf(envelope?.to), ...addressesOf(envelope?.cc)],
    subject: envelope?.subject ?? "",
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

function addressesOf(list: MessageAddressObject[] | undefined): string[] {
  return (list ?? []).flatMap(({ address }) => address || []);
}
