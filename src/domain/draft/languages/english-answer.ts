import { prepositions } from "../notes/en/words.ts";
import { lowerFirst } from "../notes/first-word.ts";
import { opensDirectObject } from "../notes/objects.ts";
import { shapeOf } from "../notes/shape.ts";
import { tokenise, wordCount } from "../notes/tokens.ts";
import { verdictOn } from "../notes/verdict.ts";
import { isCommonNoun, verbOf } from "../notes/verbs.ts";

/** What the person answered, behind "my answer is still"; undefined where it was no answer or speaks of somebody. */
export function readAnswer(answer: string): string | undefined {
  const text = lowerFirst(
    answer
      .replace(/[.!]+$/, "")
      .replace(
        /^(?:i )?(?:said|answered|told (?:him|her|them)|went for|suggested)[:,]? (?:that )?/i,
        "",
      ),
  );
  const tokens = tokenise(text);
  const speaksOf = /\b(?:he|she|they|them|him|his|her|you|your)\b|[.!?;]/i.test(text);
  if (tokens.length === 0 || speaksOf || wordCount(text) > 20 || verdictOn(text)) return undefined;
  if (/^(?:I|I'd|we)\b/.test(text)) return `that ${text}`;
  const [first = ""] = tokens;
  // "(I said ginger)": one word names a thing.
  const forms = tokens.length === 1 ? undefined : verbOf(first)?.forms;
  // "told her about the winter": what was told is no answer that stands.
  if (/^(?:about|of)$/i.test(first)) return undefined;
  if (prepositions.has(first.toLowerCase())) return `“${text}”`;
  if (
    forms?.has("base") &&
    !forms.has("auxiliary") &&
    (opensDirectObject(tokens[1] ?? "") || !isCommonNoun(first))
  )
    return `to ${text}`;
  return { phrase: text, clause: `that ${text}` }[shapeOf(tokens).kind as "phrase" | "clause"];
}
