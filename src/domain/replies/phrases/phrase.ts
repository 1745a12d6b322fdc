import type { IncomingClass } from "../types.ts";

/**
 * What a phrase speaks for. `outreach` (an unknown recruiter with another job) and `account` (codes, sign-in) end as `other`;
 * `interviewed` says that the writer and the person have met, so that news is about the interview and not a mere receipt.
 */
export type Meaning =
  | Exclude<IncomingClass, "out-of-office" | "bounce" | "other">
  | "outreach"
  | "account"
  | "welcome"
  | "interviewed";

/** Three decides alone, two is strong, one only adds. Matched against one folded sentence at a time. */
export interface Phrase {
  meaning: Meaning;
  weight: number;
  pattern: RegExp;
  /** Counts even in a sentence such as "if you are selected …". */
  evenIf?: true;
}

/** Makes phrases from lines of weight and pattern, which is how the tables of the languages are written. */
export function phrases(
  meaning: Meaning,
  table: readonly (readonly [weight: number, pattern: RegExp, evenIf?: "even if"])[],
): Phrase[] {
  return table.map(([weight, pattern, evenIf]) => ({
    meaning,
    weight,
    pattern,
    ...(evenIf && { evenIf: true as const }),
  }));
}
