import type { RuleId } from "#domain/policy/rules.ts";

/** One line of how a date came about, from the words that were said to the moment of sending. */
export interface DerivationLine {
  what: "words" | "start" | "count" | "skipped" | "moved" | "hours" | "result";
  text: string;
  /** The day that the line arrives at, `YYYY-MM-DD`. */
  on?: string;
  /** The moment that the line arrives at, RFC 9557. */
  at?: string;
  rule?: RuleId;
}
