import { grammar as table } from "../phrases/grammar.ts";
import type { Letter } from "../letter/letter.ts";
import { searchFor } from "../phrase.ts";
import type { Hit, ReviewRule } from "../rule.ts";

const search = searchFor(table);
const mayRepeat = new Set(
  "that had very really no so bye ha please sorry long many far much never again on in is do".split(
    " ",
  ),
);
const spokenWithConsonant =
  /^(?:one|once|uni(?!n)|use|usu|usab|usef|user|util|eu|ewe|ubiq|uk|us\b|ur[aeio]|u-)/;
const spokenWithVowel = /^(?:hour|honest|honou?r|heir|herb|mba|sre|hr|sql|x-|8|11|18|80)/;

/** Slips of grammar that a stranger would notice. What is not in the table is left to the proofreading library. */
export const grammar: ReviewRule = {
  name: "grammar",
  severity: "warning",
  because: ["THANK-13", "AI-1"],
  weight: 1,
  needs: ["english"],
  *check(letter) {
    yield* search(letter);
    yield* betweenWords(letter);
  },
  examples: {
    bad: [
      "I look forward to hear from you.",
      "I should of brought it.",
      "It was more then I expected.",
      "Thank you for you time.",
      "You're team was kind.",
      "Thank you for the the tour.",
      "It was an useful hour.",
      "It was a honest answer.",
      "It was a interview that I enjoyed.",
      "As we said, i would come.",
      "It have a long roof.",
      "We discussed about the roof.",
    ],
    good: [
      "I look forward to hearing from you.",
      "I look forward to work that matters.",
      "I should, of course, have brought it.",
      "First we talked, then I saw the roof.",
      "I know that that roof is old.",
      "It was a useful hour and an honest answer.",
      "An SRE team and a university have this in common.",
      "Does it have a long roof?",
      "If it were mine I would paint it.",
      "The people you met on it were kind.",
      "Your very own bees came.",
      "I have kept bees for five years.",
    ],
  },
};

function* betweenWords({ words, prose, text }: Letter): Iterable<Hit> {
  for (const [at, word] of words.entries()) {
    const next = words[at + 1];
    const adjacent =
      next &&
      /^\s+$/.test(text.slice(word.end, next.start)) &&
      !prose.slice(word.end, next.start).includes("\n");
    if (word.text === "i")
      yield { start: word.start, end: word.end, message: "“I” has a capital.", suggestion: "I" };
    if (!next || !adjacent) continue;
    const place = { start: word.start, end: next.end };
    if (
      word.folded === next.folded &&
      /^[a-z]+$/.test(word.folded) &&
      !mayRepeat.has(word.folded) &&
      !isName(next.text)
    )
      yield { ...place, message: `“${word.folded}” stands twice.`, suggestion: word.text };
    const article = articleFor(next.text, next.folded);
    if ((word.text === "a" || word.text === "an") && article !== undefined && article !== word.text)
      yield {
        ...place,
        message: `It is “${article} ${next.text}”.`,
        suggestion: `${article} ${next.text}`,
      };
  }
}

function isName(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

/** "a" or "an", where the letters decide it; undefined for abbreviations, which are spoken as they please. */
function articleFor(text: string, folded: string): "a" | "an" | undefined {
  if (/^[\p{Lu}\d]/u.test(text) || !/^[a-z]/.test(folded) || folded.length < 2) return undefined;
  if (spokenWithVowel.test(folded)) return folded.startsWith("herb") ? undefined : "an";
  if (spokenWithConsonant.test(folded)) return "a";
  return /^[aeiou]/.test(folded)
    ? "an"
    : /^h[aeiou]/.test(folded) && /^(?:histor|habit|hotel|heroi)/.test(folded)
      ? undefined
      : "a";
}
