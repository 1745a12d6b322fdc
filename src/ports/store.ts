import type { Application, Channel, Event, Me, Stage } from "#domain/facts/schema.ts";
import type { StepKind } from "#domain/facts/step-kinds.ts";
import type { Overrides } from "#domain/policy/policy.ts";
import type { MessageState } from "#domain/thread/states.ts";
import type { MailAccount } from "./account.ts";
import type { MailboxCursor } from "./inbox.ts";
import type { LetterTable } from "./letters.ts";

/**
 * Keeps everything that is known. One writer at a time: `write` runs its work in one transaction, which is undone when the work
 * throws, and work must not wait for anything but the tables. `read` sees one consistent state. Failures are AppErrors with a
 * `store-…` code.
 */
export interface Store extends AsyncDisposable {
  /** The store's own clock, by which leases and due times are judged. */
  now(): Temporal.Instant;
  /** Another text whenever anything was committed since, by this process or another. Cheap enough to be asked at every request. */
  revision(): string;
  read<T>(work: (tables: Tables) => Promise<T> | T): Promise<T>;
  write<T>(work: (tables: Tables) => Promise<T> | T): Promise<T>;
  /** Copies the whole store, consistent, into a new file. */
  backup(file: string): Promise<void>;
}

/** Methods named `find` may return undefined; `load` treats absence as the failure `not-found`. */
export interface Tables {
  owner: OwnerTable;
  applications: ApplicationTable;
  drafts: DraftTable;
  messages: MessageTable;
  incoming: IncomingTable;
  accounts: AccountTable;
  invitations: InvitationTable;
  agenda: AgendaTable;
  letters: LetterTable;
  dismissals: DismissalTable;
}

export type Author = "person" | "mailbox" | "worker" | "import";
export type ApplicationFacts = Omit<Application, "events">;
export interface StoredApplication {
  application: Application;
  /** Counts every change of facts or events; a save names the version that it started from. */
  version: number;
}
export interface PolicyChoice {
  profile: string;
  overrides?: Overrides;
}

export interface OwnerTable {
  /** `language` is the one that the person chose for their letters. */
  find(): { me?: Me; policy: PolicyChoice; language?: string };
  saveMe(me: Me): void;
  forgetMe(): void;
  savePolicy(policy: PolicyChoice): void;
  saveLanguage(language: string): void;
  erase(): void;
}

export interface ApplicationTable {
  ids(): string[];
  list(): StoredApplication[];
  /** The same without their events, which are most of it. */
  listFacts(): ApplicationFacts[];
  /** Those that accepted an offer, or had a message recorded as sent since then: all that can concern another application. */
  activeIds(since: Temporal.Instant): string[];
  /** Those of which an answer was read or said to be one since then. */
  answeredIds(since: Temporal.Instant): string[];
  find(id: string): StoredApplication | undefined;
  load(id: string): StoredApplication;
  /** Adds or replaces the facts; the events stay. Fails with `conflict` when `version` is not the stored one. */
  save(facts: ApplicationFacts, version?: number): void;
  /** Adds an event under the next free id, or under its own where that is free. */
  addEvent(application: string, event: Event, author: Author): Event;
  nextEventId(application: string): string;
  /** When the person applied, over all applications, as the events say it. */
  appliedAt(): string[];
  erase(id: string): void;
}

export interface StoredDraft {
  application: string;
  step: string;
  subject: string;
  body: string;
  inReplyTo?: string;
  attachments: string[];
  version: number;
}
export interface DraftTable {
  find(application: string, step: string): StoredDraft | undefined;
  list(application: string): StoredDraft[];
  save(draft: Omit<StoredDraft, "version">): StoredDraft;
}

/** A finding of the review that the person has looked at and keeps. */
export interface Dismissal {
  /** Of the rule and the sentence, 16 hexadecimal digits: see `fingerprintOf`. */
  fingerprint: string;
  rule: string;
  why: string;
  /** With which it is erased. */
  application?: string;
}
export interface DismissalTable {
  list(): Dismissal[];
  /** A fingerprint that is there gets the new reason. */
  save(dismissal: Dismissal): void;
  /** Whether it was there. */
  remove(fingerprint: string): boolean;
}

export interface Mailbox {
  name?: string;
  address: string;
}
export interface Attachment {
  name: string;
  type: string;
  content: Uint8Array;
}
export interface StoredMessage {
  id: string;
  application: string;
  step: string;
  kind: StepKind;
  person?: string;
  interview?: string;
  channel: Channel;
  sender: Mailbox;
  recipient?: Mailbox;
  subject: string;
  body: string;
  messageId: string;
  inReplyTo?: string;
  references: string[];
  /** SHA-256 over everything that was approved, in hexadecimal. */
  hash: string;
  bytes?: Uint8Array;
  state: MessageState;
  wakeAt: Temporal.Instant;
  /** Only as it is claimed: when it was due, before the claim moved `wakeAt` on. */
  dueAt?: Temporal.Instant;
  /** From then on it does not go out without a new approval. */
  expiresAt?: Temporal.Instant;
  attempts: number;
  token?: string;
}
export interface StateRow {
  state: MessageState;
  at: Temporal.Instant;
  author: Author;
  say: string;
}
export interface MessageTable {
  find(id: string): StoredMessage | undefined;
  findByMessageId(messageId: string): StoredMessage | undefined;
  /** The message of this step that can still go out or may have gone, if any. */
  findOpen(application: string, step: string): StoredMessage | undefined;
  list(filter?: { application?: string; states?: readonly MessageState[] }): StoredMessage[];
  /** Adds a message in state `approved`. */
  add(
    message: Omit<StoredMessage, "state" | "attempts" | "token" | "bytes">,
    attachments: Attachment[],
    author: Author,
  ): void;
  attachments(id: string): Attachment[];
  /** Claims what is due: moves `wakeAt` on by the lease, counts the attempt, sets the token, adds `claimed`. */
  claimDue(claim: {
    now: Temporal.Instant;
    lease: Temporal.Duration;
    token: string;
    most: number;
    only?: string;
  }): StoredMessage[];
  saveBytes(id: string, bytes: Uint8Array): void;
  addState(
    id: string,
    state: MessageState,
    row: { author: Author; say: string; at?: Temporal.Instant },
  ): void;
  /** Sets when a message is due, and where it is given the end of what was approved. */
  wake(id: string, at: Temporal.Instant, expiresAt?: Temporal.Instant): void;
  states(id: string): StateRow[];
  /** When messages began to be sent since then, oldest first. */
  sendingSince(at: Temporal.Instant): Temporal.Instant[];
}

export interface StoredIncoming {
  messageId: string;
  application?: string;
  person?: string;
  event?: string;
  folder: "inbox" | "junk" | "sent" | "other" | "file";
  receivedAt: Temporal.Instant;
  sender: string;
  subject: string;
  text: string;
  references: string[];
  /** What it was taken to mean and on what evidence, as `afterword classify` gives it. */
  judgement: Readonly<Record<string, unknown>>;
  /** Whether a person must still say what it is; until then nothing is sent to that employer. */
  asks: boolean;
}
export interface IncomingTable {
  find(messageId: string): StoredIncoming | undefined;
  save(incoming: StoredIncoming): void;
  list(filter?: { application?: string; asks?: boolean; corrected?: boolean }): StoredIncoming[];
}

export interface StoredAccount {
  account: MailAccount;
  cursor?: MailboxCursor;
  readAt?: Temporal.Instant;
}
export interface AccountTable {
  list(): StoredAccount[];
  save(account: MailAccount): void;
  saveCursor(id: string, cursor: MailboxCursor, readAt: Temporal.Instant): void;
  remove(id: string): void;
}

export interface StoredInvitation {
  uid: string;
  sequence: number;
  application: string;
  interview: string;
}
export interface InvitationTable {
  find(uid: string): StoredInvitation | undefined;
  save(invitation: StoredInvitation): void;
}

/** One line of the first screen. */
export interface AgendaLine {
  step: string;
  kind: StepKind;
  status: "waiting" | "ready" | "overdue";
  notBefore?: string;
  sendAt?: string;
  deadline?: string;
  expires?: string;
  interview?: string;
  /** What that interview is. */
  round?: { stage: Stage; start: string; end: string };
  channel?: Channel;
  to?: string;
  /** The name of the person that `to` is, and how they are addressed where that is known. */
  name?: string;
  salutation?: string;
  needs: string[];
  optional: boolean;
  held: boolean;
  /** When what is held is free again, where time alone releases it. */
  heldUntil?: string;
  forecast: boolean;
  /** From when it was moved and why, where nothing that happened is the reason. */
  moved?: { from: string; why: string };
  /** Why it stands where it does; where it is held, why that is. */
  because: { rule: string; text: string }[];
}
export interface AgendaPage {
  application: string;
  company: string;
  role: string;
  timeZone: string;
  version: number;
  policy: string;
  plannedAt: number;
  /** Milliseconds since 1970; from then on the lines must be made anew. */
  holdsUntil: number;
  lines: AgendaLine[];
}
export interface AgendaTable {
  /** The page of each application, without lines and with `holdsUntil` 0 where none was made since its last change. */
  list(): AgendaPage[];
  /** The page that was made last, also where the application has changed since. */
  find(application: string): AgendaPage | undefined;
  save(
    page: Pick<
      AgendaPage,
      "application" | "version" | "policy" | "plannedAt" | "holdsUntil" | "lines"
    >,
  ): void;
}
