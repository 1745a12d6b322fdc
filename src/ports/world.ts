import type { ApplicationFile, Event } from "#domain/facts/schema.ts";
import type { WorkingCalendar } from "#domain/plan/working-calendar.ts";
import type { MailAddress, MailFacts } from "#domain/replies/types.ts";
import type { AccountCheck, MailAccount, MailProvider, OAuthClient } from "./account.ts";
import type { Adviser } from "./adviser.ts";
import type { FileDesk } from "./files.ts";
import type { InvitationFile } from "./invitation.ts";
import type { Inbox } from "./inbox.ts";
import type { Outbox } from "./outbox.ts";
import type { Proofreader } from "./proofreader.ts";
import type { Dismissal, Mailbox, Store } from "./store.ts";
import type { Templates } from "./templates.ts";

/** Everything that an action may need of the world. Members are opened when they are first used. */
export interface World {
  /** Made with its first use. */
  store: Store;
  /** Whether there is one already, so that who only reads makes none. */
  hasStore(): boolean;
  /** What the person keeps although the review speaks against it; without opening the store for it. */
  readDismissals(): Promise<Dismissal[]>;
  /** Fails with `file-unreadable` or the like; never throws for an unknown country, for which Monday to Friday counts. */
  loadCalendar(country?: string, region?: string): WorkingCalendar;
  /** The one country, ISO 3166, that has this time zone; undefined where several or none have it. */
  findCountry(zone: string): string | undefined;
  /** The editions of what dates rest on besides facts and policy: time zone data and holidays. */
  editions(): { zones: string; holidays: string };
  readInvitation(text: string): Promise<InvitationFile>;
  templates: Templates;
  mail: MailDesk;
  /** Spelling and grammar by a library; takes seconds to open, so only where somebody asks for it. */
  openProofreader(): Promise<Proofreader>;
  /** The language model that the person connected; fails with `no-adviser` where there is none. */
  openAdviser(): Promise<Adviser>;
  files: FileDesk;
  /** Writes the whole store, consistent, and the files beside it into one new file. */
  saveBackup(file: string): Promise<void>;
  /** The same as bytes. */
  readBackup(): Promise<Uint8Array>;
  claims: Claims;
}

/** Whose claims on messages are whose, so that a process that died can be told from one that is at work. */
export interface Claims {
  /** Names the claims of this process. */
  token: string;
  /** Whether the process that made a claim may still be at work. */
  isAlive(token: string): boolean;
}

export interface MailDesk {
  openOutbox(account: MailAccount): Promise<Outbox>;
  openInbox(account: MailAccount): Promise<Inbox>;
  /** With the password that is kept, where none is given. */
  testAccount(account: MailAccount, password?: string): Promise<AccountCheck[]>;
  /** Asks for permission in the person's browser, whose page `show` opens; what comes back is kept like a password. */
  askPermission(request: PermissionRequest): Promise<string>;
  findProvider(address: string): Promise<MailProvider | undefined>;
  savePassword(name: string, password: string): Promise<void>;
  removePassword(name: string): Promise<void>;
  read(bytes: Uint8Array): Promise<MailText>;
  write(mail: MailToWrite): Promise<Uint8Array>;
  writeMailto(mail: MailToWrite): Promise<string>;
}

export interface PermissionRequest {
  client: OAuthClient;
  /** Given by services that have one for programs too, such as Google; it is no secret there, yet asked for. */
  clientSecret?: string;
  /** The mailbox, so that the service offers the right one. */
  user: string;
  show(address: string): void;
  /** How long to wait for the browser; five minutes where it is left out. */
  withinMs?: number;
}

export interface MailText extends MailFacts {
  to: MailAddress[];
  cc: MailAddress[];
  /** The text of an invitation inside. */
  calendar?: string;
  attachments: { name: string; type: string; content: Uint8Array }[];
}

export interface MailToWrite {
  messageId: string;
  date: Temporal.Instant;
  from: Mailbox;
  to: Mailbox;
  subject: string;
  inReplyTo?: string;
  references?: readonly string[];
  text: string;
  attachments?: readonly { fileName: string; mediaType?: string; bytes: Uint8Array }[];
}

/** An event before it has its id. */
export type NewEvent = Event extends infer E ? (E extends Event ? Omit<E, "id"> : never) : never;
export type { ApplicationFile };
