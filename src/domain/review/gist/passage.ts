import type { Span } from "../letter/sentences.ts";
import type { Group } from "../shortlist.ts";
import type { Entry, Phrase } from "./lexicon.ts";

/** One word of a sentence, contractions taken apart, with every concept that it may stand for. */
export interface Token extends Span {
  word: string;
  entry: Entry;
  /** Those that it stands for together with the words after it. */
  phrases: readonly Phrase[];
}

/** A stretch of folded prose, read for what it says. */
export interface Passage extends Span {
  tokens: readonly Token[];
  /** Numbers of the gists that may occur in it. */
  gists: readonly number[];
  /** It tells what somebody said: "You told me that nobody had answered". */
  reported: boolean;
  /** Of the lexicon that was asked. */
  edition: number;
}

/** Whether a word, alone or with those after it, may stand for one of some concepts. */
export function meansOneOf(
  { entry, phrases }: Pick<Token, "entry" | "phrases">,
  some: Group,
): boolean {
  return (
    entry.concepts.some((concept) => some.includes(concept)) ||
    phrases.some(({ concept }) => some.includes(concept))
  );
}
