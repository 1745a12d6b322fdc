import type { RuleId } from "../policy/rules.ts";
import type { Letter } from "./letter/letter.ts";
import type { Span } from "./letter/sentences.ts";
import type { Situation } from "./situation.ts";
import type { ReviewContext, Severity } from "./types.ts";

/** What a rule found: a place, a sentence for the writer, and where one exists a better wording. */
export interface Hit extends Span {
  message: string;
  suggestion?: string;
  /** Where this one weighs differently from its rule. */
  severity?: Severity;
  /** For what words say: whether it rests on one turn of phrase in a longer sentence. */
  faint?: boolean;
}

/** A draft that shows what the rule is about; text alone, or with the headers and context that it needs. */
export type Example =
  | string
  | {
      text: string;
      kind?: string;
      /** Reviewed with the sample application, as the draft for this step. */
      step?: string;
      now?: string;
      others?: { to: string; text: string }[];
      context?: Partial<ReviewContext>;
    };

/** What must be known for a rule to be able to look. */
export type Need = "english" | "application" | "recipient" | "interview" | "other drafts" | "time";

/** One thing that a careful reader looks for. Examples are its tests: every bad one must be found, no good one may be. */
export interface ReviewRule {
  readonly name: string;
  readonly severity: Severity;
  readonly because: readonly RuleId[];
  /** Which of two findings on the same words is kept when they weigh alike: the higher. */
  readonly weight: number;
  readonly needs: readonly Need[];
  check(letter: Letter, situation: Situation): Iterable<Hit>;
  readonly examples: { readonly bad: readonly Example[]; readonly good: readonly Example[] };
}
