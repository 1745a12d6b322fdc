// The shapes of the API by the names that pages use. Where the document leaves out what the domain knows (a list that is
// always there, the id of a rule), the domain's own type stands.
import type { ApplicationFile } from "#domain/facts/schema.ts";
import type { Plan, Step } from "#domain/plan/types.ts";
import type { Policy } from "#domain/policy/policy.ts";
import type * as schema from "./schema.ts";

export type {
  Answer,
  ApplicationRow,
  Incoming,
  Insight,
  Line,
  Message,
  PolicyInForce,
  Rule,
  Settings,
  Today,
} from "./schema.ts";

export interface WholeApplication extends Omit<
  schema.WholeApplication,
  "file" | "plan" | "forecast" | "policy"
> {
  file: ApplicationFile;
  plan: Plan;
  /** If every message goes at its time and nobody answers. */
  forecast: Plan;
  /** What the page plans with by itself. */
  policy: Policy;
}

/** The working days of the employer, as JSON has them. */
export type CalendarRecord = WholeApplication["calendar"];

export interface StepWithReasons extends Omit<schema.StepWithReasons, "step"> {
  step: Step;
}

export interface PanelNote extends Omit<schema.PanelNote, "step"> {
  step: Step;
}

/** A date that another value of a rule would move. */
export type RuleMove = schema.Calls["previewPolicy"]["answer"][number];
