import type { Channel } from "../facts/schema.ts";
import type { StepKind } from "../facts/step-kinds.ts";
import type { RuleId } from "../policy/rules.ts";

/** Why something is so: the row of the rule table and a sentence for a person. */
export interface Reason {
  rule: RuleId;
  text: string;
}

export type StepStatus = "waiting" | "ready" | "overdue" | "done" | "dropped";
export type Need = "address" | "specific" | "attachment" | "answer" | "country";

/** One dated item of the plan (CONTRACTS §2). Instants are RFC 9557 in the zone of the person who is written to. */
export interface Step {
  id: string;
  kind: StepKind;
  to?: string;
  interview?: string;
  channel?: Channel;
  notBefore?: string;
  sendAt: string;
  deadline?: string;
  expires?: string;
  status: StepStatus;
  /** True where it rests on something that has not happened yet. */
  forecast: boolean;
  optional: boolean;
  needs: Need[];
  because: Reason[];
}

/** What is deliberately not done now, and why; `until` is absent where only an event releases it. */
export interface Held {
  step: string;
  until?: string;
  because: Reason[];
}

export interface Plan {
  now: string;
  profile: string;
  steps: Step[];
  held: Held[];
}
