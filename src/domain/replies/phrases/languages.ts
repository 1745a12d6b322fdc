import type { Sentence } from "../sentences.ts";
import { allActs } from "./acts.ts";
import { english as englishConcepts } from "./concepts/english.ts";
import { french as frenchConcepts } from "./concepts/french.ts";
import { german as germanConcepts } from "./concepts/german.ts";
import { machineLanguages } from "./concepts/machine-languages.ts";
import { moreMachineLanguages } from "./concepts/more-machine-languages.ts";
import { spanish as spanishConcepts } from "./concepts/spanish.ts";
import { hypothetical } from "./english-hypothetical.ts";
import { english } from "./english.ts";
import { french, hypotheticalFrench } from "./french.ts";
import { german, hypotheticalGerman } from "./german.ts";
import { inLanguage, type Phrase } from "./phrase.ts";
import { hypotheticalSpanish, spanish } from "./spanish.ts";
import { anyOf, placeOf, type Concepts } from "./template.ts";

/** A language that answers are read in. */
export interface Language {
  /** Each of its common words. */
  speaks: RegExp;
  concepts: readonly Concept[];
  phrases: readonly Phrase[];
  /** Where a sentence begins to speak of what might happen. */
  hypothetical?: RegExp;
}

interface Concept {
  name: string;
  words: RegExp;
}

const read: readonly (readonly [Concepts, readonly Phrase[], RegExp])[] = [
  [englishConcepts, english, hypothetical],
  [germanConcepts, german, hypotheticalGerman],
  [frenchConcepts, french, hypotheticalFrench],
  [spanishConcepts, spanish, hypotheticalSpanish],
];
/** A word of thanks in a language that is otherwise not read says nothing on its own. */
const machineActs = allActs.filter(({ meaning }) => meaning !== "acknowledgement");

const languages: readonly Language[] = [
  ...read.map(([concepts, idioms, unreal]) => ({
    speaks: new RegExp(anyOf(concepts["speaks"] ?? ""), "g"),
    concepts: named(concepts),
    phrases: [...idioms, ...inLanguage(allActs, concepts)],
    hypothetical: unreal,
  })),
  ...[...machineLanguages, ...moreMachineLanguages].map((concepts) => ({
    speaks: new RegExp(anyOf(concepts["speaks"] ?? ""), "g"),
    concepts: named(concepts),
    phrases: inLanguage(machineActs, concepts),
  })),
];

function named(concepts: Concepts): Concept[] {
  return Object.entries(concepts)
    .filter(([name, words]) => name !== "speaks" && words !== "")
    .map(([name, words]) => ({ name, words: anyOf(words) }));
}

/**
 * The languages of a text: those whose common words it has most of, as languages share small words; all where it has none of any.
 */
export function spokenIn(sentences: readonly Sentence[]): readonly Language[] {
  const known = spoken.get(sentences) ?? countSpoken(sentences);
  spoken.set(sentences, known);
  return known;
}

const spoken = new WeakMap<readonly Sentence[], readonly Language[]>();

function countSpoken(sentences: readonly Sentence[]): readonly Language[] {
  const text = sentences
    .map(({ folded }) => folded)
    .join(" ")
    .slice(0, 4_000);
  const counted = languages.map((language) => ({
    language,
    common: text.match(language.speaks)?.length ?? 0,
  }));
  const most = Math.max(...counted.map(({ common }) => common));
  return counted.filter(({ common }) => common >= most / 3).map(({ language }) => language);
}

/** The names of the concepts that a sentence speaks of, in the order in which they first appear. */
export function conceptsIn(sentence: Sentence, spoken: readonly Language[]): string[] {
  const found = new Map<string, number>();
  for (const { name, words } of spoken.flatMap(({ concepts }) => concepts)) {
    const at = placeOf(words, sentence);
    if (at < (found.get(name) ?? Infinity)) found.set(name, at);
  }
  return [...found].sort(([, one], [, other]) => one - other).map(([name]) => name);
}
