import { searchFor, type Meanings, type Sometimes } from "../gist/meanings.ts";
import type { Hit, ReviewRule } from "../rule.ts";
import type { Letter } from "../letter/letter.ts";
import type { Situation } from "../situation.ts";

interface MeaningRule extends Pick<
  ReviewRule,
  "name" | "severity" | "because" | "weight" | "examples"
> {
  meanings: Meanings;
  /** Meanings that count in some letters only. */
  more?: readonly Sometimes<Situation>[];
  /** Which letters it speaks about; all where absent. */
  when?: (situation: Situation) => boolean;
  /** What they weigh, once all of a letter are known. */
  weigh?: (hits: readonly Hit[], letter: Letter, situation: Situation) => readonly Hit[];
  keep?: (hit: Hit, letter: Letter, situation: Situation) => boolean;
}

/** A rule that looks for meanings. English only. */
export function meaningRule({
  meanings,
  more,
  when,
  keep,
  weigh,
  ...rule
}: MeaningRule): ReviewRule {
  const search = searchFor(meanings, more);
  return {
    ...rule,
    needs: ["english"],
    check(letter, situation) {
      if (when && !when(situation)) return [];
      const hits = search(letter, situation);
      const kept = keep ? hits.filter((hit) => keep(hit, letter, situation)) : hits;
      return weigh && kept.length > 0 ? weigh(kept, letter, situation) : kept;
    },
  };
}
