import { commonWords, wordsOfSentences } from "./common-words.ts";
import { concepts } from "./concepts.ts";
import { inflected } from "./inflect.ts";

/** An expression of several words that stands for a concept. */
export interface Phrase {
  concept: number;
  /** Of how many words. */
  length: number;
  /** Those after the first. */
  rest: readonly string[];
}

/** What a word may mean. */
export interface Entry {
  concepts: number[];
  /** Expressions of several words that begin with this one, by their second word. */
  phrasal: Map<string, Phrase[]> | undefined;
}

/** The lexicon as text, one line each, with a line end before the first and after the last. */
export interface Words {
  /** How many concepts there are. */
  count: number;
  /** A concept and its number. */
  names: string;
  /** A word, and after a tab what it may mean: numbers of concepts, and after a comma each, numbers with the words that follow. In order of the first letters. */
  forms: string;
}

/** As many rare words are met about as often as one common word, and as one that every second sentence holds. */
const often = 100;
const everywhere = 500;

const alone: readonly string[] = [];
const numbers = new Map<string, number>();
let count = 0;
/** How often a concept is met, by the words that carry it. */
const weights: number[] = [];
const entries = new Map<string, Entry>();
let taken: Words | undefined;
/** Lines of `taken.forms` by their first letters. */
const drawers = new Map<string, string>();
let begun = false;
/** Goes up when a word is learnt that may have been met as a strange one. */
let edition = 0;

/** Whether the first question has been asked. */
export function isRead(): boolean {
  return begun;
}

/** Takes the lexicon over as it was read before; to be called before the first question. */
export function takeWords(words: Words): void {
  begun = true;
  taken = words;
  count = words.count;
}

/** What a later process may take over. */
export function wordsKnown(): Words {
  begin();
  const forms = [...entries].map(([form, { concepts, phrasal }]) => {
    const alone = concepts.join(" ");
    const phrases = [...(phrasal?.values() ?? [])].flat();
    return `${form}\t${[alone, ...phrases.map(({ concept, rest }) => [concept, ...rest].join(" "))].join(",")}`;
  });
  const names = [...numbers].map(([name, number]) => `${name} ${number}`);
  return {
    count,
    names: `\n${names.join("\n")}\n`,
    forms: `\n${forms.sort().join("\n")}\n`,
  };
}

function begin(): void {
  if (begun) return;
  begun = true;
  for (const [name, words] of Object.entries(concepts)) {
    const concept = numberOf(name);
    for (const word of words.trim().split(/\s+/)) teach(word, concept);
  }
}

/** The number of a concept, or of a word that stands for itself. */
export function conceptOf(name: string): number {
  begin();
  const known = numbers.get(name) ?? takenNumber(name);
  if (known !== undefined) return known;
  const number = numberOf(name);
  if (/^[A-Z]/.test(name)) throw new Error(`no concept is called ${name}`);
  teach(name, number);
  const short = contracted[name];
  if (short !== undefined) teach(short, number);
  return number;
}

/** Words that a letter may hold as the end of another: "would've". */
const contracted: Record<string, string> = { have: "'ve" };

function takenNumber(name: string): number | undefined {
  const at = taken ? taken.names.indexOf(`\n${name} `) : -1;
  if (!taken || at < 0) return undefined;
  const from = at + name.length + 2;
  const number = Number(taken.names.slice(from, taken.names.indexOf("\n", from)));
  numbers.set(name, number);
  return number;
}

/** The larger, the more letters hold one of these concepts. */
export function commonnessOf(some: readonly number[]): number {
  let sum = 0;
  for (const concept of some) sum += weights[concept] ?? 0;
  return sum;
}

export function conceptCount(): number {
  return count;
}

/** The next number, for a name that has none. */
function numberOf(name: string): number {
  const number = count;
  count += 1;
  numbers.set(name, number);
  weights[number] = 0;
  return number;
}

/** `reply*` is every form of the word, `get*_back` two words in a row. */
function teach(written: string, concept: number): void {
  const end = written.indexOf("_");
  const first = end < 0 ? written : written.slice(0, end);
  const rest = end < 0 ? alone : written.slice(end + 1).split("_");
  if (!first.endsWith("*")) teachForm(first, rest, concept);
  else for (const form of inflected(first.slice(0, -1))) teachForm(form, rest, concept);
}

function teachForm(form: string, rest: readonly string[], concept: number): void {
  weights[concept] = (weights[concept] ?? 0) + (rest === alone ? weightOf(form) : 1);
  const entry = knownEntry(form) ?? newEntry(form);
  edition += 1;
  if (rest === alone) entry.concepts.push(concept);
  else enterPhrase(entry, { concept, length: rest.length + 1, rest });
}

function weightOf(form: string): number {
  if (wordsOfSentences.has(form)) return everywhere;
  return commonWords.has(form) ? often : 1;
}

function newEntry(form: string): Entry {
  const entry: Entry = { concepts: [], phrasal: undefined };
  entries.set(form, entry);
  return entry;
}

function enterPhrase(entry: Entry, phrase: Phrase): void {
  const phrasal = (entry.phrasal ??= new Map());
  const second = phrase.rest[0]!;
  const known = phrasal.get(second);
  if (known) known.push(phrase);
  else phrasal.set(second, [phrase]);
}

function knownEntry(word: string): Entry | undefined {
  const known = entries.get(word);
  if (known || !taken) return known;
  const lines = drawerOf(word.charAt(0), taken.forms);
  const at = lines.indexOf(`\n${word}\t`);
  if (at < 0) return undefined;
  const from = at + word.length + 2;
  return entryFrom(word, lines.slice(from, lines.indexOf("\n", from)));
}

function drawerOf(letter: string, forms: string): string {
  let drawer = drawers.get(letter);
  if (drawer === undefined) {
    const from = letter === "" ? -1 : forms.indexOf(`\n${letter}`);
    const last = from < 0 ? -1 : forms.lastIndexOf(`\n${letter}`);
    drawer = from < 0 ? "" : forms.slice(from, forms.indexOf("\n", last + 1) + 1);
    drawers.set(letter, drawer);
  }
  return drawer;
}

function entryFrom(word: string, written: string): Entry {
  const entry: Entry = { concepts: [], phrasal: undefined };
  const [alone = "", ...phrases] = written.split(",");
  for (const concept of alone.split(" ")) if (concept !== "") entry.concepts.push(Number(concept));
  for (const phrase of phrases) {
    const [concept, ...rest] = phrase.split(" ");
    enterPhrase(entry, { concept: Number(concept), length: rest.length + 1, rest });
  }
  entries.set(word, entry);
  return entry;
}

const strange: Entry = { concepts: [], phrasal: undefined };

/** What a word may mean, alone or with words after it. */
export function entryOf(word: string): Entry {
  begin();
  const known = knownEntry(word) ?? strange;
  const figure = word < ":" || word > "~" ? figures(word) : none;
  return figure === none
    ? known
    : { concepts: [...known.concepts, ...figure], phrasal: known.phrasal };
}

/** Which edition of the lexicon an entry was taken from: those of another may be out of date. */
export function lexiconEdition(): number {
  return edition;
}

const none: readonly number[] = [];

/** The expressions that begin at a word, given the words after it. */
export function phrasesAt(
  words: readonly { word: string }[],
  at: number,
  { phrasal }: Entry,
): readonly Phrase[] {
  const next = words[at + 1];
  const phrases = next && phrasal?.get(next.word);
  let standing: Phrase[] | undefined;
  for (const one of phrases ?? noPhrases) if (stands(one, words, at)) (standing ??= []).push(one);
  return standing ?? noPhrases;
}

const noPhrases: readonly Phrase[] = [];

function stands({ rest }: Phrase, words: readonly { word: string }[], at: number): boolean {
  for (let ahead = 1; ahead < rest.length; ahead += 1)
    if (words[at + ahead + 1]?.word !== rest[ahead]) return false;
  return true;
}

/** What a word with a digit is: a number, and perhaps money or a day. */
function figures(word: string): readonly number[] {
  if (!/^[$£€\d]/.test(word)) return none;
  if (/^\d{1,2}(?:st|nd|rd|th)$/.test(word)) return [conceptOf("DAY")];
  const concepts = [conceptOf("NUMBER")];
  if (/^[$£€]|\dk$|^\d{2,3}[,.]?\d00$/.test(word)) concepts.push(conceptOf("SUM"));
  return concepts;
}
