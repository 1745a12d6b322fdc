import { distance } from "./names/distance.ts";
import { partsOf, vocabularyOf } from "./names/known-names.ts";
import { isGivenName } from "./names/short-forms.ts";
import { foldName } from "./letter/fold.ts";
import type { Letter } from "./letter/letter.ts";
import type { Span } from "./letter/sentences.ts";
import { wordsIn } from "./letter/words.ts";
import { tradeWords } from "./phrases/trade-words.ts";
import type { Hit } from "./rule.ts";
import type { Situation } from "./situation.ts";

/** What a proofreading library sees in the text of a draft, before our own knowledge of the letter is asked. */
export interface Slip extends Span {
  kind: "spelling" | "grammar";
  /** The library's own name for it. */
  rule: string;
  message: string;
  suggestions: readonly string[];
}

/** Rules of libraries that were measured to be wrong more often than right in such letters. */
const unheeded: ReadonlySet<string> = new Set([
  "PossessiveYour",
  "Excellent",
  "MassNouns",
  "MissingPreposition",
  "NumericRangeEnDash",
  "PhrasalVerbAsCompoundNoun",
  "DayOneNames",
  "SplitWords",
  "SentenceCapitalization",
  "LongSentences",
  "SpelledNumbers",
  "NoOxfordComma",
  "OxfordComma",
  "UseTitleCase",
  "ToDoHyphen",
  "UnclosedQuotes",
  "Spaces",
  "CommaFixes",
  "Dashes",
  "EllipsisLength",
]);

/** The slips that stand: in the letter itself, and not of a word that is right here. */
export function slipsThatStand(
  letter: Letter,
  situation: Situation,
): { kind: Slip["kind"]; hit: Hit }[] {
  if (!situation.context.slips?.length || !letter.english) return [];
  const known = knownWords(letter, situation);
  return (situation.context.slips ?? [])
    .filter((slip) => isInBody(letter, slip) && !unheeded.has(slip.rule))
    .filter((slip) => slip.kind === "grammar" || !isRight(letter, slip, known))
    .map((slip) => ({ kind: slip.kind, hit: hitOf(slip, letter.text) }));
}

function hitOf({ start, end, message, suggestions }: Slip, text: string): Hit {
  const suggestion = nearest(text.slice(start, end), suggestions);
  return { start, end, message, ...(suggestion !== undefined && { suggestion }) };
}

/** The suggestion that takes the fewest changes, of equals the one as long as the word. */
function nearest(word: string, suggestions: readonly string[]): string | undefined {
  const far = (one: string) =>
    distance(word.toLowerCase(), one.toLowerCase(), word.length) +
    Math.abs(one.length - word.length) / 100;
  return suggestions.filter((one) => one !== "").toSorted((a, b) => far(a) - far(b))[0];
}

function isInBody({ sentences }: Letter, slip: Span): boolean {
  return sentences.some((span) => span.start <= slip.start && slip.end <= span.end);
}

/** Everybody's names, the company, the role, what the notes say, and whoever the letter greets or is signed by. */
function knownWords(letter: Letter, { context }: Situation): ReadonlySet<string> {
  const own = [letter.salutation, letter.close, letter.signature, letter.letterhead].flatMap(
    (span) => (span ? wordsIn(letter.text, span).map((word) => foldName(word.text)) : []),
  );
  const { file } = context;
  const filed = file
    ? [...vocabularyOf(file), ...partsOf(file.me.name).map((part) => part.folded)]
    : [];
  return new Set([...own, ...filed].flatMap((word) => [word, ...word.split("-")]));
}

function isRight({ text, sentences }: Letter, slip: Slip, known: ReadonlySet<string>): boolean {
  const word = text.slice(slip.start, slip.end).replace(/['’]s?$/u, "");
  const folded = foldName(word);
  if (/\d|[._/@]|\p{Ll}\p{Lu}|^\p{Lu}{2,}s?$/u.test(word)) return true;
  if (isKnown(folded, known)) return true;
  if (!/^\p{Lu}/u.test(word)) return false;
  const opens = sentences.some((span) => span.start === slip.start);
  return !opens || !slip.suggestions.some((one) => distance(foldName(one), folded, 1) <= 1);
}

function isKnown(folded: string, known: ReadonlySet<string>): boolean {
  const singular = folded.replace(/(?:es|s)$/, "");
  return [folded, singular].some(
    (one) => known.has(one) || tradeWords().has(one) || isGivenName(one),
  );
}
