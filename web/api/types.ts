// The shapes that the server gives, as its OpenAPI document says them.
import type { ApplicationFile, Channel, Debrief, Person, Stage } from "#domain/facts/schema.ts";
import type { StepKind } from "#domain/facts/step-kinds.ts";
import type { DerivationLine } from "#domain/plan/derivation.ts";
import type { Need, Plan, Reason, Step } from "#domain/plan/types.ts";
import type { Policy } from "#domain/policy/policy.ts";

/** One step that is still to be done, with the names that a sentence needs. Instants are RFC 9557. */
export interface Line {
  application: string;
  company: string;
  role: string;
  /** The employer's. */
  timeZone: string;
  step: string;
  kind: StepKind;
  to?: string;
  name?: string;
  salutation?: string;
  interview?: string;
  round?: { stage: string; start: string; end: string };
  channel?: Channel;
  notBefore?: string;
  sendAt?: string;
  deadline?: string;
  expires?: string;
  status: "waiting" | "ready" | "overdue";
  forecast: boolean;
  optional: boolean;
  needs: Need[];
  held: boolean;
  heldUntil?: string;
  because: Reason[];
}

export interface Today {
  now: string;
  /** The person's own. */
  timeZone: string;
  applications: number;
  /** The one thing to do now, a line for each person. */
  next: Line[];
  /** Hours at which nobody writes, within the window of `next`. */
  nights: { from: string; until: string }[];
  also: Line[];
  held: Line[];
  waiting: Line[];
  questions: {
    messageId: string;
    application?: string;
    person?: string;
    sender: string;
    subject: string;
  }[];
  unsettled: { application: string; step: string; state: string; person?: string }[];
  daysSinceLastApplication?: number;
  mailReadAt?: string;
}

/** The state of a message, newest first in `states` last. */
export interface Message {
  id: string;
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
  state: string;
  sendAt: string;
  states: { state: string; at: string; author: string; say: string }[];
}

export interface Mailbox {
  name?: string;
  address: string;
}

export interface Incoming {
  messageId: string;
  application?: string;
  person?: string;
  event?: string;
  receivedAt: string;
  sender: string;
  subject: string;
  text: string;
  asks: boolean;
}

export interface Standing {
  furthest: string;
  ended?: "rejected" | "withdrawn" | "accepted" | "declined" | "no-answer";
}

export interface WholeApplication {
  file: ApplicationFile;
  version: number;
  standing: Standing;
  plan: Plan;
  /** If every message goes at its time and nobody answers. */
  forecast: Plan;
  messages: Message[];
  drafts: { step: string; subject: string }[];
  incoming: Incoming[];
  /** What the page plans with by itself. */
  calendar?: CalendarRecord;
  policy?: Policy;
}

/** The working days of the employer, as JSON has them. */
export interface CalendarRecord {
  country?: string;
  region?: string;
  weekend: number[];
  years: [number, number];
  holidays: Record<string, string>;
}

export interface ApplicationRow extends Standing {
  id: string;
  company: string;
  role: string;
  sample: boolean;
  newest?: { id: string; stage: Stage; start: string };
  last?: { type: string; at: string };
  next?: Omit<Line, "application" | "company" | "role" | "timeZone">;
  thread: { at: string; side: "yours" | "theirs" }[];
}

export interface StepWithReasons {
  step: Step;
  person?: Person;
  lines: DerivationLine[];
  rules: { id: string; title: string; guides: string[]; standing: string }[];
  obstacles: { text: string; rule: string; until?: string; releasedBy?: string }[];
}

export interface SavedDebrief {
  debrief: Debrief | null;
  version: string;
}
