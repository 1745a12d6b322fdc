import { shapeOf } from "./shape.ts";
import { tokenise } from "./tokens.ts";

/** Whether a piece is nothing without the piece before it. */
export function hangsOn(text: string): boolean {
  return hanging.test(text) || echo.test(text) || isPraise(text);
}

function isPraise(text: string): boolean {
  return praise.test(text) && shapeOf(tokenise(text)).kind === "phrase";
}

/** "… - currently two sites, thinking of a third": what stands before the wish. */
export const hangingPart =
  /^(?:still|currently|now|not yet|almost|nearly|already) (?:being |not |to be )?\p{L}+(?:ed|en|ing|ten|t)\b[^,]*, (?=(?:he|she|they) (?:wants?|needs?|hopes?|plans?|would|is looking|looks)\b)/iu;

/** "one with one leg - best eye in the shop": a judgement that hangs on the piece before. */
const praise =
  /^(?:the |her |his |their |my )?(?:very )?(?:best|worst|finest|greatest|nicest|funniest|smartest|loudest|biggest|strangest|most \p{L}+) [^,;]*$/iu;

/** "just stopped", "just cut it": the piece before, said again. */
const echo = /^(?:just|simply|only) \p{L}+(?: it| them| that)?$/iu;

/** What is wanted instead of what is criticised. */
export const hopeful =
  /^(?:(?:he|she|they)\s+)?(?:also\s+)?(?:wants?|plans?|hopes?|is planning|are planning|would like)\b/i;

const hanging =
  /^(?:currently|now|so far|at the moment|right now|probably|maybe|perhaps|possibly|hopefully|same|ditto|thinking|either|or)\b(?! (?:the|a|an|he|she|they|we|every|each)\b)/i;

/** "no scooters in the hall! children park them outside": what was named before. */
export function isOfThingsBefore(text: string): boolean {
  const [before = text] = text.split(/\bthem\b/i);
  return (
    before !== text &&
    /^(?!he\b|she\b|they\b|we\b)\p{L}+s?\b/iu.test(text) &&
    before.trim().split(" ").length <= 2
  );
}
