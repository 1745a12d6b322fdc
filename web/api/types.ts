// The shapes of the API by the names that pages use. Where the document leaves out what the domain knows (a list that is
// always there, the id of a rule), the domain's own type stands.
import type { ApplicationFile } from "#domain/facts/schema.ts";
import type { Plan } from "#domain/plan/types.ts";
import type { Policy } from "#domain/policy/policy.ts";
import type * as schema from "./schema.ts";

export type { ApplicationRow, Incoming, Message, Rule, StepWithReasons } from "./schema.ts";

/** One step that is still to be done, with the names that a sentence needs. */
export interface Line extends schema.Line {
  /** The interview that it belongs to. */
  round?: { stage: string; start: string; end: string };
}
type Lists = "next" | "also" | "held" | "waiting";
export type Today = Omit<schema.Today, Lists> & Record<Lists, Line[]>;

export interface WholeApplication extends Omit<
  schema.WholeApplication,
  "file" | "plan" | "forecast"
> {
  file: ApplicationFile;
  plan: Plan;
  /** If every message goes at its time and nobody answers. */
  forecast: Plan;
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
  /** Date to name. */
  holidays: Record<string, string>;
}
