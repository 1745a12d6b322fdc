import { isCritical } from "./verdict.ts";
import { wordCount } from "./tokens.ts";

/** "between the day crew and the night crew" is a pair and stays whole. */
const pieces =
  /,\s+|\s+but\s+|(?<!\b(?:between|both) [^,;]*)\s+and\s+(?=(?:he|she|they|we|i|thinks?|wants?|says?|said|then|the|it)\b)|\s+because\s+|\s+so\s+(?=(?:he|she|they|we|i)\b)/;

/** The clauses of a ramble, the best first: what is wanted or planned before what happened on the day. */
export function bestClauses(text: string): string[] {
  return text
    .split(pieces)
    .map((part, at) => ({ part: part.trim(), score: scoreOf(part) - at / 100 }))
    .filter(
      ({ part }) =>
        !/^(?:so|because|which|who|that|how|why|where|what|and|but|before|after|when|if|as|until)\b/i.test(
          part,
        ),
    )
    .filter(({ part, score }) => wordCount(part) >= 4 && wordCount(part) <= 25 && score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ part }) => part);
}

function scoreOf(part: string): number {
  return (
    1 +
    (/\b(?:wants?|plans?|planning|hopes?|thinks?|the point is|would like|dream)\b/i.test(part)
      ? 2
      : 0) +
    (/\d|\s\p{Lu}\p{Ll}/u.test(part) ? 1 : 0) -
    (/\b(?:the cost of|late|missed (?:the|my) (?:bus|train)|anyway|money|ages|weather|parking|traffic jam|got onto)\b/i.test(
      part,
    )
      ? 2
      : 0) -
    (/\b(?:i|we|me|my)\b/i.test(part) ? 2 : 0) -
    (isCritical(part) ? 3 : 0)
  );
}
