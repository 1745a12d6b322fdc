import { replyText } from "#domain/replies/reply-text.ts";
import type { Classification } from "#domain/replies/types.ts";
import type { Whose } from "#domain/thread/whose.ts";
import type { ReplyClass } from "#domain/facts/schema.ts";
import type { StoredIncoming, Tables } from "#ports/store.ts";
import type { MailText } from "#ports/world.ts";

/** A mail that concerns an application, with what was made of it. */
export interface ToKeep {
  mail: MailText;
  messageId: string;
  arrival: Pick<StoredIncoming, "folder" | "receivedAt"> & { class?: ReplyClass };
  found: Whose;
  classification: Classification;
  asks: boolean;
  /** The id of the event that was recorded from it. */
  event: string | undefined;
}

/** Keeps the words of a mail, what it was taken to mean, and the invitation in it where a person must still say whose it is. */
export function keepIncoming({ incoming }: Tables, kept: ToKeep): void {
  const { mail, messageId, arrival, found, classification, asks, event } = kept;
  incoming.save({
    messageId,
    application: found.application!,
    folder: arrival.folder,
    receivedAt: arrival.receivedAt,
    sender: mail.from?.address ?? "",
    subject: mail.subject,
    text: replyText(mail.text),
    references: [...mail.references, ...mail.inReplyTo],
    judgement: {
      ...classification,
      whose: found,
      ...(arrival.class ? { said: arrival.class } : {}),
      ...(asks && isShort(mail.calendar) ? { invitation: mail.calendar } : {}),
    },
    asks,
    ...(found.person ? { person: found.person } : {}),
    ...(event ? { event } : {}),
  });
}

/** An invitation is a few kilobytes. */
function isShort(calendar: string | undefined): boolean {
  return calendar !== undefined && calendar.length <= 64 * 1024;
}
