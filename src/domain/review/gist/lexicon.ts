import { concepts } from "./concepts.ts";
import { inflected } from "./inflect.ts";

/** A concept that begins at a word, and how many words it takes up. */
export interface Sense {
  concept: number;
  length: number;
}

interface Phrasal extends Sense {
  rest: readonly string[];
}

interface Entry {
  single: Sense[];
  /** Expressions of several words that begin with this one. */
  phrasal: Phrasal[];
}

const numbers = new Map<string, number>();
const entries = new Map<string, Entry>();
for (const [name, words] of Object.entries(concepts))
  for (const word of words.trim().split(/\s+/)) teach(word, numberOf(name));

/** The number of a concept, or of a word that stands for itself. */
export function conceptOf(name: string): number {
  const known = numbers.get(name);
  if (known !== undefined) return known;
  const number = numberOf(name);
  if (/^[A-Z]/.test(name)) throw new Error(`no concept is called ${name}`);
  teach(name, number);
  return number;
}

export function conceptCount(): number {
  return numbers.size;
}

function numberOf(name: string): number {
  const number = numbers.get(name) ?? numbers.size;
  numbers.set(name, number);
  return number;
}

/** `reply*` is every form of the word, `get*_back` two words in a row. */
function teach(written: string, concept: number): void {
  const [first = "", ...rest] = written.split("_");
  for (const form of first.endsWith("*") ? inflected(first.slice(0, -1)) : [first]) {
    const entry = entries.get(form) ?? { single: [], phrasal: [] };
    if (rest.length === 0) entry.single.push({ concept, length: 1 });
    else entry.phrasal.push({ concept, length: rest.length + 1, rest });
    entries.set(form, entry);
  }
}

const none: readonly Sense[] = [];

/** What the word at a place may mean there. */
export function sensesOf(words: readonly { word: string }[], at: number): readonly Sense[] {
  const word = words[at]?.word ?? "";
  const known = entries.get(word);
  const figure = /^[$£€\d]/.test(word) ? figures(word) : none;
  if (!known) return figure;
  if (known.phrasal.length === 0 && figure.length === 0) return known.single;
  const phrasal = known.phrasal.filter(({ rest }) =>
    rest.every((next, ahead) => words[at + ahead + 1]?.word === next),
  );
  return phrasal.length + figure.length > 0
    ? [...known.single, ...phrasal, ...figure]
    : known.single;
}

/** What a word with a digit is: a number, and perhaps money or a day. */
function figures(word: string): readonly Sense[] {
  const senses = [{ concept: conceptOf("NUMBER"), length: 1 }];
  if (/^[$£€]|\dk$|^\d{2,3}[,.]?\d00$/.test(word))
    senses.push({ concept: conceptOf("SUM"), length: 1 });
  if (/^\d{1,2}(?:st|nd|rd|th)$/.test(word)) senses.push({ concept: conceptOf("DAY"), length: 1 });
  return senses;
}
