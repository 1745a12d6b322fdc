/** Reads the mailbox of the person and files copies in it. */
export interface Inbox extends AsyncDisposable {
  /**
   * Messages that arrived since the cursor, oldest first, from the inbox, junk, sent and other watched folders. Headers are read
   * first; the whole message is fetched only where `wanted` says so. The new cursor covers everything that was looked at. Of many large
   * messages some come first, so that they never fill the memory.
   */
  readNew(
    cursor: MailboxCursor | undefined,
    wanted: (headers: MailHeaders) => boolean,
  ): Promise<Arrivals>;
  /** Whether a message with this Message-ID stands in the Sent folder. */
  findInSent(messageId: string): Promise<boolean>;
  /** Files a copy in Sent unless one with the same Message-ID is there already. */
  fileSentCopy(bytes: Uint8Array, messageId: string): Promise<void>;
  /** Puts a draft into the Drafts folder for the usual mail program, in the place of one with the same Message-ID. */
  putDraft(bytes: Uint8Array, messageId: string): Promise<void>;
  /** Calls back whenever the mailbox changes, by IDLE, until the signal is aborted or the connection ends. */
  watch(onChange: () => void, signal: AbortSignal): Promise<void>;
}

/** Per folder, how far it was read. JSON-shaped; opaque to everybody else. */
export type MailboxCursor = Readonly<Record<string, { uidValidity: string; uidNext: number }>>;

export interface Arrivals {
  mails: IncomingMail[];
  cursor: MailboxCursor;
  /** Whether there is more than is read at once; it comes when one asks again with this cursor. */
  isMore?: true;
}

export interface IncomingMail {
  folder: "inbox" | "junk" | "sent" | "other";
  /** When the server took it in (INTERNALDATE), never the Date header. */
  receivedAt: Temporal.Instant;
  bytes: Uint8Array;
}

export interface MailHeaders {
  folder: IncomingMail["folder"];
  messageId?: string;
  inReplyTo: string[];
  references: string[];
  from?: string;
  /** The name beside the address, where there is one. */
  fromName?: string;
  /** Where answers shall go, where that is somewhere else. */
  replyTo: string[];
  to: string[];
  subject: string;
  /** Whether it says of itself that it reports on another mail. */
  isReport?: true;
}
