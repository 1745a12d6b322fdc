/** One message as it is to be written. The same value gives the same bytes, so an approved text stays itself over all attempts. */
export interface MailToWrite {
  /** With its angle brackets. */
  messageId: string;
  date: Temporal.Instant;
  from: Mailbox;
  /** The one recipient (CHAN-6). There is no Cc and no Bcc. */
  to: Mailbox;
  subject: string;
  /** Message-IDs with angle brackets; what is not one is left out, as foreign mail is full of odd ones. */
  inReplyTo?: string;
  references?: readonly string[];
  text: string;
  attachments?: readonly Attachment[];
}

export interface Mailbox {
  address: string;
  name?: string;
}

export interface Attachment {
  fileName: string;
  /** Such as application/pdf; application/octet-stream where it is missing or odd. */
  mediaType?: string;
  bytes: Uint8Array;
}
