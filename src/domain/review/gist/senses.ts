import type { Span } from "../letter/sentences.ts";
import { Concepts } from "./concept-set.ts";
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

const piece = /[$£€]?[a-z0-9]+(?:[.,]\d+)*(?:-[a-z0-9]+)*(?:'[a-z]+)?%?|[?,;:()-]/g;
const short = new Set(
  "dont didnt doesnt havent hasnt hadnt isnt arent wasnt werent wont cant couldnt wouldnt shouldnt".split(
    " ",
  ),
);

/** Reads every sentence of a letter. */
export function sensesIn(prose: string, spans: readonly Span[]): Senses {
  const sentences = spans.map((span) => senseOf(prose, span));
  const concepts = new Concepts(conceptCount());
  for (const sentence of sentences) concepts.addAll(sentence.concepts);
  return { sentences, concepts };
}

/** The words of a sentence of folded prose. */
function senseOf(prose: string, span: Span): Sensed {
  const words: Omit<Token, "senses">[] = [{ word: "^", start: span.start, end: span.start }];
  for (const match of prose.slice(span.start, span.end).matchAll(piece))
    take(words, match[0], span.start + match.index);
  const concepts = new Concepts(conceptCount());
  const tokens = words.map(({ word, start, end }, at) => {
    const senses = sensesOf(words, at);
    for (const { concept } of senses) concepts.add(concept);
    return { word, start, end, senses };
  });
  return { tokens, concepts, reported: isReport(tokens, concepts) };
}

const said = conceptOf("SAID");
const teller = new Set(["you", "he", "she", "they"]);

/** "you said", "as you told me", "you two mentioned"; "you never said", "you asked for" and "had you said" are not. */
function isReport(tokens: readonly Token[], concepts: Concepts): boolean {
  if (!concepts.has(said)) return false;
  return tokens.some(
    (token, at) =>
      teller.has(token.word) &&
      !/^(?:if|had|have|did|can|could)$/.test(tokens[at - 1]?.word ?? "") &&
      (isSaying(tokens[at + 1]) || isSaying(tokens[at + 2])) &&
      !/^(?:not|never)$/.test(tokens[at + 1]?.word ?? "") &&
      !/^(?:of|for)$/.test(tokens[at + 2]?.word ?? ""),
  );
}

function isSaying(token: Token | undefined): boolean {
  return token?.senses.some((sense) => sense.concept === said) ?? false;
}

/** "haven't" is two words, so that negation is one thing wherever it stands; a comma begins a clause. */
function take(words: Omit<Token, "senses">[], text: string, start: number): void {
  const end = start + text.length;
  const first = text.charAt(0);
  if (first === ";" || first === ":")
    words.push({ word: ";", start, end }, { word: "^", start: end, end });
  else if (first === "," || first === "(" || first === ")" || text === "-")
    words.push({ word: "^", start, end });
  else {
    const cut = cutOf(text);
    if (cut > 0) words.push({ word: text.slice(0, cut), start, end: start + cut });
    words.push({ word: plain(text.slice(cut)), start: start + cut, end });
  }
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
