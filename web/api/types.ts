// The shapes that the server gives, as its OpenAPI document says them.
import type { Channel } from "#domain/facts/schema.ts";
import type { StepKind } from "#domain/facts/step-kinds.ts";
import type { Need, Reason } from "#domain/plan/types.ts";

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
