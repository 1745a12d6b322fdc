import { lowerFirst } from "../notes/first-word.ts";
import { shapeOf } from "../notes/shape.ts";
import { tokenise } from "../notes/tokens.ts";
import { verbOf } from "../notes/verbs.ts";

/** The better answer without its apology, behind "I would" or as a clause (FIX-2). */
export function readBetter(better: string): { verb: string } | { clause: string } {
  return asForm(withoutApology(better));
}

/** What comes before the better answer: "sorry", "I should have said that". */
function withoutApology(better: string): string {
  return better
    .replace(/[.!]+$/, "")
    .replace(
      /^(?:sorry,?\s+)?(?:(?:but\s+)?i (?:should|shd) have (?:said|answered|mentioned|used the answer)|what i meant was|i meant|the right answer is|better:?|correct answer:?|actually,?)\s*(?:that\s+|was\s+)?[:,]?\s*/i,
      "",
    )
    .replace(/^(?:i would|i'd|i should|you would|one would|we would)\s+/i, "");
}

/** After "I would": an imperative as it is, a gerund turned, a noun phrase behind "use"; a clause stands alone. */
function asForm(better: string): { verb: string } | { clause: string } {
  const tokens = tokenise(better);
  // "never restore, but write …"
  const verb = verbOf(
    tokens[/^(?:never|always|only|rather|first|not|simply|just)$/i.test(tokens[0] ?? "") ? 1 : 0] ??
      "",
  );
  const plain = lowerFirst(better).replace(/, (?=the \S+ (?:is|are|has|have)\b)/, ", and ");
  if (
    verb?.forms.has("base") &&
    !verb.forms.has("auxiliary") &&
    !/^(?:of|and)$/i.test(tokens[1] ?? "")
  )
    return { verb: plain };
  if (verb?.forms.has("ing") && verbOf(tokens[0]!))
    return { verb: plain.replace(/^\S+/, verb.base) };
  if (shapeOf(tokens).kind === "clause") return { clause: plain };
  return { verb: `use ${plain}` };
}
