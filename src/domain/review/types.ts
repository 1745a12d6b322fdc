import type { ApplicationFile } from "../facts/schema.ts";
import type { Policy } from "../policy/policy.ts";
import type { RuleId } from "../policy/rules.ts";
import type { Slip } from "./slips.ts";

export type Severity = "error" | "warning" | "info";

/** One thing that the review found (CONTRACTS §3). Line and column count from 1, start and end are UTF-16 offsets in the text. */
export interface Finding {
  rule: string;
  severity: Severity;
  line: number;
  column: number;
  start: number;
  end: number;
  message: string;
  because: RuleId[];
  suggestion?: string;
}

export interface Review {
  findings: Finding[];
  counts: Record<Severity, number>;
  /** Rules that could not look, and what they would need to: silence of these is no praise. */
  notChecked?: NotChecked[];
  /** Findings that the person dismissed, with the reason given. */
  dismissed?: { finding: Finding; why: string }[];
}

export interface NotChecked {
  rule: string;
  needs: string;
}

/** The draft as written: headers where there were any, and the whole text that the offsets of findings count in. */
export interface DraftText {
  text: string;
  subject?: string;
  to: string[];
  cc: string[];
  /** Offset in `text` at which the body begins. */
  bodyStart: number;
  attachments: string[];
  /** True where it was read from a whole mail, so that what is not with it is missing. */
  whole?: boolean;
}

export interface ReviewContext {
  file?: ApplicationFile;
  /** The step that the draft is for; its kind, recipient and round follow from it. */
  step?: string;
  kind?: string;
  /** Sister drafts of the same panel and what the same person was sent before. */
  others?: { to: string; text: string }[];
  now?: Temporal.Instant;
  /** The values that hold; `balanced` where absent. */
  policy?: Policy;
  /** Findings that the person has looked at and keeps, by fingerprint. */
  dismissed?: { fingerprint: string; why: string }[];
  /** What a proofreading library saw in the text; what is right in this letter is left out. */
  slips?: readonly Slip[];
}
