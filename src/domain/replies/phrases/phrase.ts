import type { IncomingClass } from "../types.ts";
import type { Act } from "./acts.ts";
import { finder, placeOf, type Concepts, type Finder } from "./template.ts";

/**
 * What a phrase speaks for. `outreach` (an unknown recruiter with another job), `account` (codes, sign-in), `aside` (surveys, wrong
 * addresses) and `order` (to a machine that reads along) end as `other`; `weighty` words are those of a decision, whichever; `reserve` says that another was chosen and may still decline;
 * `interviewed` says that the writer and the person have met, so that news is about the interview and not a mere receipt.
 */
export type Meaning =
  | Exclude<IncomingClass, "out-of-office" | "bounce" | "other">
  | "outreach"
  | "account"
  | "welcome"
  | "aside"
  | "order"
  | "weighty"
  | "reserve"
  | "interviewed";

/** Three decides alone, two is strong, one only adds. Matched against one folded sentence at a time. */
export interface Phrase {
  meaning: Meaning;
  weight: number;
  finder: Finder;
  /** Counts even in a sentence such as "if you are selected …". */
  evenIf?: true;
  /** Does not count in a sentence that also says this. */
  unless: readonly Finder[];
}

/** Makes phrases from lines of weight and pattern, which is how the tables of the languages are written. */
export function phrases(
  meaning: Meaning,
  table: readonly (readonly [weight: number, pattern: RegExp, evenIf?: "even if"])[],
): Phrase[] {
  return table.map(([weight, pattern, evenIf]) => ({
    meaning,
    weight,
    finder: { placeIn: (sentence) => placeOf(pattern, sentence) },
    unless: [],
    ...(evenIf && { evenIf: true as const }),
  }));
}

/** What a language says with the shared acts: its concepts put into their lines. */
export function inLanguage(acts: readonly Act[], concepts: Concepts): Phrase[] {
  return acts.flatMap(({ meaning, weight, says, unless }) => {
    const found = finder(says, concepts);
    const not = unless?.split("|").flatMap((one) => finder(one, concepts) ?? []) ?? [];
    return found ? [{ meaning, weight, finder: found, unless: not }] : [];
  });
}
