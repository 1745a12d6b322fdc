import type { Sentence } from "../sentences.ts";

/** Words that can stand for each other, by the name of what they say: `choose` → `chose|picked|went_with`; `_` stands between two words. */
export type Concepts = Readonly<Record<string, string>>;

/** The words of one concept as a pattern, the same for the same words. */
export function anyOf(concept: string): RegExp {
  return wordsOf(concept, {});
}

/** Where a pattern begins in a sentence; Infinity where it does not. Each sentence is searched for each pattern once. */
export function placeOf(pattern: RegExp | undefined, sentence: Sentence): number {
  if (!pattern) return Infinity;
  const known = places.get(sentence) ?? new Map<RegExp, number>();
  places.set(sentence, known);
  const remembered = known.get(pattern);
  if (remembered !== undefined) return remembered;
  const at = pattern.exec(sentence.folded)?.index ?? Infinity;
  known.set(pattern, at);
  return at;
}

const places = new WeakMap<Sentence, Map<RegExp, number>>();

/** Finds a template in a folded sentence. */
export interface Finder {
  /** Where it begins; Infinity where it is not there. */
  placeIn: (sentence: Sentence) => number;
}

/**
 * Finds what a line such as `{choose} ~5 {other}` says. `{name}` stands for a concept of the language, `a|b` for either word, `..3` for at
 * most three words between, `~3` for the same in either order, and `?` for a question. Undefined where the language has no words for one
 * of the concepts. Folded text has Latin letters without marks, so letters are a to z.
 */
export function finder(template: string, concepts: Concepts): Finder | undefined {
  const tokens = template
    .split(" ")
    .filter((token) => !/^(\.\.|~)\d$/.test(token) && token !== "?");
  const names = [...template.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? "");
  if (names.some((name) => !concepts[name])) return undefined;
  const needed = tokens.map((token) => wordsOf(token, concepts));
  let whole: RegExp | undefined;
  return {
    placeIn(sentence) {
      if (!needed.every((word) => placeOf(word, sentence) < Infinity)) return Infinity;
      if (tokens.length === 1 && tokens[0] === template) return placeOf(needed[0], sentence);
      whole ??= inOrder(template, concepts);
      return placeOf(whole, sentence);
    },
  };
}

const made = new Map<string, RegExp>();

/** One pattern for the same words, so that a sentence is searched for them once. */
function wordsOf(token: string, concepts: Concepts): RegExp {
  const source = bounded(words(token, concepts));
  const pattern = made.get(source) ?? new RegExp(source);
  made.set(source, pattern);
  return pattern;
}

function inOrder(template: string, concepts: Concepts): RegExp {
  const [, left, most, right] = /^(.*) ~(\d) (.*)$/.exec(template) ?? [];
  if (!left || !right) return new RegExp(bounded(sequence(template, concepts)));
  const [one, other] = [sequence(left, concepts), sequence(right, concepts)];
  const gap = upTo(Number(most));
  return new RegExp(bounded(`(?:${one}${gap}${other}|${other}${gap}${one})`));
}

const between = "[^a-z0-9?!]+";

function upTo(most: number): string {
  return `${between}(?:[a-z0-9]+${between}){0,${most}}?`;
}

function bounded(inner: string): string {
  return `(?<![a-z0-9])${inner}(?![a-z0-9])`;
}

function sequence(template: string, concepts: Concepts): string {
  let said = "";
  let joint = "";
  for (const token of template.split(" ")) {
    const gap = /^\.\.(\d)$/.exec(token)?.[1];
    if (gap) joint = upTo(Number(gap));
    else {
      said += token === "?" ? "[^?]*\\?" : joint + words(token, concepts);
      joint = between;
    }
  }
  return said;
}

function words(token: string, concepts: Concepts): string {
  const filled = token.replace(/\{(\w+)\}/g, (_, name: string) => concepts[name] ?? "");
  return `(?:${filled.replaceAll("_", `(?:${between})`)})`;
}
