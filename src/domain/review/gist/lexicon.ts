import { commonWords } from "./common-words.ts";
import { concepts } from "./concepts.ts";
import { inflected } from "./inflect.ts";

/** A concept that begins at a word, and how many words it takes up. */
export interface Sense {
  concept: number;
  length: number;
}

/** As many rare words are met about as often as one common word. */
const often = 100;

interface Phrasal extends Sense {
  rest: readonly string[];
}

interface Entry {
  single: Sense[];
  /** Expressions of several words that begin with this one. */
  phrasal: Phrasal[];
}

const alone: readonly string[] = [];
const numbers = new Map<string, number>();
/** How often a concept is met, by the words that carry it. */
const weights: number[] = [];
const entries = new Map<string, Entry>();
for (const [name, words] of Object.entries(concepts)) {
  const sense = { concept: numberOf(name), length: 1 };
  for (const word of words.trim().split(/\s+/)) teach(word, sense);
}

/** The number of a concept, or of a word that stands for itself. */
export function conceptOf(name: string): number {
  const known = numbers.get(name);
  if (known !== undefined) return known;
  const number = numberOf(name);
  if (/^[A-Z]/.test(name)) throw new Error(`no concept is called ${name}`);
  teach(name, { concept: number, length: 1 });
  return number;
}

/** The larger, the more letters hold one of these concepts. */
export function commonnessOf(some: readonly number[]): number {
  let sum = 0;
  for (const concept of some) sum += weights[concept] ?? 0;
  return sum;
}

export function conceptCount(): number {
  return numbers.size;
}

/** The next number, for a name that has none. */
function numberOf(name: string): number {
  const number = numbers.size;
  numbers.set(name, number);
  weights[number] = 0;
  return number;
}

/** `reply*` is every form of the word, `get*_back` two words in a row. */
function teach(written: string, sense: Sense): void {
  const end = written.indexOf("_");
  const first = end < 0 ? written : written.slice(0, end);
  const rest = end < 0 ? alone : written.slice(end + 1).split("_");
  if (!first.endsWith("*")) teachForm(first, rest, sense);
  else for (const form of inflected(first.slice(0, -1))) teachForm(form, rest, sense);
}

function teachForm(form: string, rest: readonly string[], sense: Sense): void {
  weights[sense.concept]! += rest === alone && commonWords.has(form) ? often : 1;
  let entry = entries.get(form);
  if (!entry) entries.set(form, (entry = { single: [], phrasal: [] }));
  if (rest === alone) entry.single.push(sense);
  else entry.phrasal.push({ concept: sense.concept, length: rest.length + 1, rest });
}

const none: readonly Sense[] = [];
const noPhrase: readonly Phrasal[] = [];

/** What the word at a place may mean there. */
export function sensesOf(words: readonly { word: string }[], at: number): readonly Sense[] {
  const word = words[at]?.word ?? "";
  const known = entries.get(word);
  const single = known?.single ?? none;
  const figure = word < ":" || word > "~" ? figures(word) : none;
  let phrasal: Sense[] | undefined;
  for (const one of known?.phrasal ?? noPhrase)
    if (stands(one, words, at)) (phrasal ??= []).push(one);
  if (figure === none && !phrasal) return single;
  return [...single, ...(phrasal ?? none), ...figure];
}

function stands({ rest }: Phrasal, words: readonly { word: string }[], at: number): boolean {
  for (let ahead = 0; ahead < rest.length; ahead += 1)
    if (words[at + ahead + 1]?.word !== rest[ahead]) return false;
  return true;
}

/** What a word with a digit is: a number, and perhaps money or a day. */
function figures(word: string): readonly Sense[] {
  if (!/^[$£€\d]/.test(word)) return none;
  const senses = [{ concept: conceptOf("NUMBER"), length: 1 }];
  if (/^[$£€]|\dk$|^\d{2,3}[,.]?\d00$/.test(word))
    senses.push({ concept: conceptOf("SUM"), length: 1 });
  if (/^\d{1,2}(?:st|nd|rd|th)$/.test(word)) senses.push({ concept: conceptOf("DAY"), length: 1 });
  return senses;
}
