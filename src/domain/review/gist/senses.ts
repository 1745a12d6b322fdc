import type { Span } from "../letter/sentences.ts";
import type { Word } from "../letter/words.ts";
import { Marks } from "../marks.ts";
import { perSpelling } from "../remember.ts";
import { Shortlist } from "../shortlist.ts";
import { conceptCount, conceptOf, sensesOf, type Sense } from "./lexicon.ts";

/** One word of a sentence, contractions taken apart, with every concept that it may stand for. */
export interface Token extends Span {
  word: string;
  senses: readonly Sense[];
}

/** A stretch of folded prose, read for what it says. */
export interface Passage extends Span {
  tokens: readonly Token[];
  /** Numbers of the gists that may occur in it. */
  gists: readonly number[];
  /** It tells what somebody said: "You told me that nobody had answered". */
  reported: boolean;
}

const piecePattern = /[$£€]?[a-z0-9]+(?:[.,]\d+)*(?:-[a-z0-9]+)*(?:'[a-z]+)?%?|[?,;:()-]/g;
const short = new Set(
  "dont didnt doesnt havent hasnt hadnt isnt arent wasnt werent wont cant couldnt wouldnt shouldnt".split(
    " ",
  ),
);
const unread: readonly Sense[] = [];

/** All gists that rules look for, by the concepts that they need. */
export const gistsByConcept = new Shortlist();

const concepts = new Marks();

/** Reads a stretch of folded prose. Its words are those that were read already, where the same stretch of the text was. */
export function passageOf(prose: string, { start, end }: Span, words?: readonly Word[]): Passage {
  const text = prose.slice(start, end);
  const tokens: Token[] = [{ word: "^", start, end: start, senses: unread }];
  if (words && !unlikeWords.test(text)) readWords(tokens, words, { text, start, end });
  else readText(tokens, text, start);
  senseAll(tokens);
  return {
    start,
    end,
    tokens,
    gists: gistsByConcept.open(concepts),
    reported: concepts.has(said) && isReport(tokens),
  };
}

/** Where a piece is more than a word: sums, figures, and addresses, which prose has blanked. */
const unlikeWords = /[$£€%@]|\d[,-]\d/;

function readWords(
  tokens: Token[],
  words: readonly Word[],
  { text, start, end }: Span & { text: string },
): void {
  let at = start;
  for (const { spelling, start: from, end: to } of words) {
    if (from - at > 1 || (from > at && text.charCodeAt(at - start) !== space))
      readText(tokens, text.slice(at - start, from - start), at);
    spelling.pieces ??= piecesIn(spelling.folded);
    for (const piece of spelling.pieces) take(tokens, piece, from + piece.at);
    at = to;
  }
  if (end > at) readText(tokens, text.slice(at - start), at);
}

const space = 32;

function readText(tokens: Token[], text: string, start: number): void {
  for (const piece of piecesIn(text)) take(tokens, piece, start + piece.at);
}

function piecesIn(text: string): Piece[] {
  const pieces: Piece[] = [];
  piecePattern.lastIndex = 0;
  for (let match = piecePattern.exec(text); match; match = piecePattern.exec(text))
    pieces.push({ ...pieceOf(match[0]), at: match.index });
  return pieces;
}

function take(tokens: Token[], { parts }: Piece, start: number): void {
  for (const { word, from, to } of parts)
    tokens.push({ word, start: start + from, end: start + to, senses: unread });
}

/** What each word may mean, now that the words after it are known. */
function senseAll(tokens: Token[]): void {
  concepts.begin(conceptCount());
  for (let at = 0; at < tokens.length; at += 1) {
    const senses = sensesOf(tokens, at);
    tokens[at]!.senses = senses;
    for (let one = 0; one < senses.length; one += 1) concepts.add(senses[one]!.concept);
  }
}

const said = conceptOf("SAID");
const teller = new Set(["you", "he", "she", "they"]);

/** "you said", "as you told me", "you two mentioned"; "you never said", "you asked for" and "had you said" are not. */
function isReport(tokens: readonly Token[]): boolean {
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

interface Part {
  word: string;
  from: number;
  to: number;
}

/** A word as it stands in a text, or a mark between words. */
export interface Piece {
  at: number;
  parts: readonly Part[];
}

/** "haven't" is two words, so that negation is one thing wherever it stands; a comma begins a clause. */
const pieceOf = perSpelling((text): Omit<Piece, "at"> => {
  const to = text.length;
  if (/^[;:]/.test(text))
    return {
      parts: [
        { word: ";", from: 0, to },
        { word: "^", from: to, to },
      ],
    };
  if (/^[,()]|^-$/.test(text)) return { parts: [{ word: "^", from: 0, to }] };
  const cut = cutOf(text);
  const parts = [{ word: plain(text.slice(cut)), from: cut, to }];
  if (cut > 0) parts.unshift({ word: text.slice(0, cut), from: 0, to: cut });
  return { parts };
});

function cutOf(text: string): number {
  if (text === "cannot") return 3;
  if (text.endsWith("n't")) return text.length - 3;
  if (short.has(text)) return text.length - 2;
  return Math.max(0, text.indexOf("'"));
}

function plain(ending: string): string {
  return ending === "nt" || ending === "n't" ? "not" : ending;
}
