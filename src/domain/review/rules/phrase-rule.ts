import { searchFor, type PhraseTable } from "../phrase.ts";
import type { Hit, ReviewRule } from "../rule.ts";
import type { Letter } from "../letter/letter.ts";
import type { Situation } from "../situation.ts";

interface PhraseRule extends Pick<
  ReviewRule,
  "name" | "severity" | "because" | "weight" | "examples"
> {
  table: PhraseTable;
  /** Which letters it speaks about; all where absent. */
  when?: (situation: Situation) => boolean;
  keep?: (hit: Hit, letter: Letter, situation: Situation) => boolean;
}

/** A rule that looks wording up in a table. English only. */
export function phraseRule({ table, when, keep, ...rule }: PhraseRule): ReviewRule {
  const search = searchFor(table);
  return {
    ...rule,
    needs: ["english"],
    check(letter, situation) {
      if (when && !when(situation)) return [];
      const hits = search(letter);
      return keep ? hits.filter((hit) => keep(hit, letter, situation)) : hits;
    },
  };
}
