import type { Span } from "../letter/sentences.ts";
import { conceptCount, conceptOf, sensesOf, type Sense } from "./lexicon.ts";

/** One word of a sentence, contractions taken apart, with every concept that it may stand for. */
export interface Token extends Span {
  word: string;
  senses: readonly Sense[];
}

/** A sentence as its words and the concepts that occur in it. */
export interface Sensed {
  tokens: readonly Token[];
  concepts: Concepts;
  /** It tells what somebody said: "You told me that nobody had answered". */
  reported: boolean;
}

export interface Senses {
  sentences: readonly Sensed[];
  /** All concepts of the letter. */
  concepts: Concepts;
}

/** A set of concept numbers. */
export class Concepts {
  readonly #bits = new Uint32Array((conceptCount() >>> 5) + 1);

  add(concept: number): void {
    this.#bits[concept >>> 5]! |= 1 << (concept & 31);
  }

  addAll(others: Concepts): void {
    for (let at = 0; at < this.#bits.length; at += 1) this.#bits[at]! |= others.#bits[at]!;
  }

  has(concept: number): boolean {
    return (this.#bits[concept >>> 5]! & (1 << (concept & 31))) !== 0;
  }

  /** Whether one of each group is there. */
  hasOfEach(groups: readonly (readonly number[])[]): boolean {
    return groups.every((group) => group.some((concept) => this.has(concept)));
  }
}

const piece = /[$£€]?[a-z0-9]+(?:[.,]\d+)*(?:-[a-z0-9]+)*(?:'[a-z]+)?%?|[?,;:()-]/g;
const short = new Set(
  "dont didnt doesnt havent hasnt hadnt isnt arent wasnt werent wont cant couldnt wouldnt shouldnt".split(
    " ",
  ),
);

/** Reads every sentence of a letter. */
export function sensesIn(prose: string, spans: readonly Span[]): Senses {
  const sentences = spans.map((span) => senseOf(prose, span));
  const concepts = new Concepts();
  for (const sentence of sentences) concepts.addAll(sentence.concepts);
  return { sentences, concepts };
}

/** The words of a sentence of folded prose. */
function senseOf(prose: string, span: Span): Sensed {
  const tokens: Token[] = [];
  const words: { word: string; start: number; end: number }[] = [
    { word: "^", start: span.start, end: span.start },
  ];
  for (const match of prose.slice(span.start, span.end).matchAll(piece))
    words.push(...taken(match[0], span.start + match.index));
  const concepts = new Concepts();
  for (const [at, one] of words.entries()) {
    const senses = sensesOf(words, at);
    for (const sense of senses) concepts.add(sense.concept);
    tokens.push({ ...one, senses });
  }
  return { tokens, concepts, reported: isReport(tokens) };
}

const said = conceptOf("SAID");
const teller = new Set(["you", "he", "she", "they"]);

/** "you said", "as you told me", "you two mentioned"; "you never said" and "had you said" are not. */
function isReport(tokens: readonly Token[]): boolean {
  return tokens.some(
    (token, at) =>
      teller.has(token.word) &&
      !/^(?:if|had|have|did|can|could)$/.test(tokens[at - 1]?.word ?? "") &&
      [1, 2].some((ahead) => tokens[at + ahead]?.senses.some((sense) => sense.concept === said)) &&
      !/^(?:not|never)$/.test(tokens[at + 1]?.word ?? "") &&
      !/^(?:of|for)$/.test(tokens[at + 2]?.word ?? ""),
  );
}

/** "haven't" is two words, so that negation is one thing wherever it stands; a comma begins a clause. */
function taken(text: string, start: number): { word: string; start: number; end: number }[] {
  const end = start + text.length;
  if (/^[;:]$/.test(text))
    return [
      { word: ";", start, end },
      { word: "^", start: end, end },
    ];
  if (/^[,()-]$/.test(text)) return [{ word: "^", start, end }];
  const cut = cutOf(text);
  if (cut === 0) return [{ word: text, start, end }];
  return [
    { word: text.slice(0, cut), start, end: start + cut },
    { word: plain(text.slice(cut)), start: start + cut, end },
  ];
}

function cutOf(text: string): number {
  if (text === "cannot") return 3;
  if (text.endsWith("n't")) return text.length - 3;
  if (short.has(text)) return text.length - 2;
  return Math.max(0, text.indexOf("'"));
}

function plain(ending: string): string {
  return ending === "nt" || ending === "n't" ? "not" : ending;
}
