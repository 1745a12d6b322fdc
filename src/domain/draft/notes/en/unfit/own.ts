import { lines, type Unfit } from "./lines.ts";

/** The person's own nerves or failure. */
export const own: readonly Unfit[] = [
  {
    concept: "the writer's own answer",
    refusal: "self",
    says: lines`
      i (?:said|blanked|froze|fumbled|messed|forgot|was nervous|got|couldn't|could not|didn't|did not|talked too|rambled|stumbled|answered|should have|shd have|waffled|panicked|told (?:him|her|them))
      my answer
      (?:impressed|liked|loved|enjoyed|praised) (?:by |with )?(?:my|that i|how i)
      (?:was|were|seemed|looked) (?:surprised|impressed|pleased|glad|happy|amused) (?:that |by |with |at )?(?:i|my)
      (?<!\bwhat )went (?:badly|ok|well|wrong)
      fumbled
      blanked
      nervous
      not my best
      weak answer
      (?:did not|didn't|didnt|does not|doesn't) (?:sound|feel|look|seem) (?:\w+ )?(?:great|good|right|well|ideal|fun)
      not ideal
      red flag
      too junior
      over-?qualified
      under-?qualified
    `,
  },
];
