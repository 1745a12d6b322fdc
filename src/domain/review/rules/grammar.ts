import { grammarMeanings } from "../meanings/grammar.ts";
import type { Letter } from "../letter/letter.ts";
import type { Word } from "../letter/words.ts";
import { searchFor } from "../gist/meanings.ts";
import type { Hit, ReviewRule } from "../rule.ts";

const search = searchFor(grammarMeanings);
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
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]!;
    const next = words[at + 1];
    if (word.text === "i")
      yield { start: word.start, end: word.end, message: "“I” has a capital.", suggestion: "I" };
    const article = word.text === "a" || word.text === "an";
    if (!next || (!article && word.folded !== next.folded)) continue;
    if (text.slice(word.end, next.start).trim() !== "") continue;
    if (prose.slice(word.end, next.start).includes("\n")) continue;
    yield* article ? wrongArticle(word, next) : twice(word, next);
  }
}

function* twice(word: Word, next: Word): Iterable<Hit> {
  const { folded, text, start } = word;
  if (/^[a-z]+$/.test(folded) && !mayRepeat.has(folded) && !isName(next.text))
    yield { start, end: next.end, message: `“${folded}” stands twice.`, suggestion: text };
}

function* wrongArticle(word: Word, next: Word): Iterable<Hit> {
  if (word.folded === next.folded) return yield* twice(word, next);
  const right = `${articleFor(next.text, next.folded) ?? word.text} ${next.text}`;
  if (right !== `${word.text} ${next.text}`)
    yield {
      start: word.start,
      end: next.end,
      message: `It is “${right}”.`,
      suggestion: right,
    };
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
