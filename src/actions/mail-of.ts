import type { Mailbox, StoredMessage } from "#ports/store.ts";
import type { MailToWrite, World } from "#ports/world.ts";

/** An approved message as the mail that it becomes, with its attachments, dated now. */
export async function mailOf(
  world: World,
  message: StoredMessage,
  recipient: Mailbox,
): Promise<MailToWrite> {
  const attachments = await world.store.read(({ messages }) => messages.attachments(message.id));
  return {
    messageId: message.messageId,
    date: world.store.now(),
    from: message.sender,
    to: recipient,
    subject: message.subject,
    references: message.references,
    text: message.body,
    attachments: attachments.map(({ name, type, content }) => ({
      fileName: name,
      mediaType: type,
      bytes: content,
    })),
    ...(message.inReplyTo ? { inReplyTo: message.inReplyTo } : {}),
  };
}
