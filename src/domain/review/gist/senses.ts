import type { Span } from "../letter/sentences.ts";
import type { Word } from "../letter/words.ts";
import { Marks } from "../marks.ts";
import { gistsThatMayOccur, learnGists } from "./gist.ts";
import {
  conceptCount,
  conceptOf,
  entryOf,
  lexiconEdition,
  phrasesAt,
  type Entry,
  type Phrase,
} from "./lexicon.ts";
import { meansOneOf, type Passage, type Token } from "./passage.ts";

const piecePattern = /[$£€]?[a-z0-9]+(?:[.,]\d+)*(?:-[a-z0-9]+)*(?:'[a-z]+)?%?|[?,;:()-]/g;
const short = new Set(
  "dont didnt doesnt havent hasnt hadnt isnt arent wasnt werent wont cant couldnt wouldnt shouldnt".split(
    " ",
  ),
);
const concepts = new Marks();

/** Reads a stretch of folded prose. Its words are those that were read already, where the same stretch of the text was. */
export function passageOf(prose: string, { start, end }: Span, words?: readonly Word[]): Passage {
  learnGists();
  const text = prose.slice(start, end);
  const tokens: Token[] = [];
  take(tokens, gapOf("^").parts, start);
  if (words && !unlikeWords.test(text)) readWords(tokens, words, { text, start, end });
  else readText(tokens, text, start);
  senseAll(tokens);
  if (concepts.has(conceptOf("OTHERS"))) takeTradesApart(tokens);
  if (concepts.has(conceptOf("NUMBER")) && concepts.has(conceptOf("DAY"))) takeDatesApart(tokens);
  return {
    start,
    end,
    tokens,
    gists: gistsThatMayOccur(concepts),
    reported: concepts.has(conceptOf("SAID")) && isReport(tokens),
    edition: lexiconEdition(),
  };
}

/** Where a piece is more than a word: sums, figures, and addresses, which prose has blanked. */
const unlikeWords = /[$£€%@]|\d[,-]\d/;

function readWords(
  tokens: Token[],
  words: readonly Word[],
  { text, start, end }: Span & { text: string },
): void {
  const edition = lexiconEdition();
  let at = start;
  for (const { spelling, start: from, end: to } of words) {
    if (from - at > 1 || (from > at && text.charCodeAt(at - start) !== space))
      readText(tokens, text.slice(at - start, from - start), at);
    if (spelling.reading?.edition !== edition) spelling.reading = readingOf(spelling.folded);
    take(tokens, spelling.reading.parts, from);
    at = to;
  }
  if (end > at) readText(tokens, text.slice(at - start), at);
}

const space = 32;
const usualGap = 3;

/** Between words there is mostly a comma or a stop: each such gap is read once. */
function readText(tokens: Token[], text: string, start: number): void {
  take(tokens, (text.length > usualGap ? readingOf(text) : gapOf(text)).parts, start);
}

const gaps = new Map<string, Reading>();

function gapOf(text: string): Reading {
  let gap = gaps.get(text);
  if (gap?.edition !== lexiconEdition()) {
    if (gaps.size > 1000) gaps.clear();
    gaps.set(text, (gap = readingOf(text)));
  }
  return gap;
}

function take(tokens: Token[], parts: readonly Part[], start: number): void {
  for (let at = 0; at < parts.length; at += 1) {
    const { word, from, to, entry } = parts[at]!;
    tokens.push({ word, start: start + from, end: start + to, entry, phrases: noPhrases });
  }
}

/** What each word may mean, now that the words after it are known. */
function senseAll(tokens: Token[]): void {
  concepts.begin(conceptCount());
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    for (let one = 0; one < token.entry.concepts.length; one += 1)
      concepts.add(token.entry.concepts[one]!);
    if (!token.entry.phrasal) continue;
    token.phrases = phrasesAt(tokens, at, token.entry);
    for (let one = 0; one < token.phrases.length; one += 1)
      concepts.add(token.phrases[one]!.concept);
  }
}

const noPhrases: readonly Phrase[] = [];

const post = /^(?:job|role|position|post|vacancy|opening|apprenticeship)$/;

/** "The driver's job" and "as a nurse" speak of the post, and not of other people. */
function takeTradesApart(tokens: Token[]): void {
  const others = conceptOf("OTHERS");
  for (const [at, token] of tokens.entries()) {
    if (!token.entry.concepts.includes(others)) continue;
    const isPost = [1, 2, 3].some((next) => post.test(tokens[at + next]?.word ?? ""));
    const isTrade = /^an?$/.test(tokens[at - 1]?.word ?? "") && tokens[at - 2]?.word === "as";
    // Another token: where an entry is ever changed, making every token takes six times as long.
    if (isPost || isTrade) tokens[at] = { ...token, entry: without(others, token.entry) };
  }
}

const month =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** The 4 of "4 December" counts nothing. */
function takeDatesApart(tokens: Token[]): void {
  const number = conceptOf("NUMBER");
  for (const [at, token] of tokens.entries())
    if (
      /^[0-3]?\d$/.test(token.word) &&
      (month.test(tokens[at + 1]?.word ?? "") || month.test(tokens[at - 1]?.word ?? ""))
    )
      tokens[at] = { ...token, entry: without(number, token.entry) };
}

function without(concept: number, { concepts, phrasal }: Entry): Entry {
  return { concepts: concepts.filter((one) => one !== concept), phrasal };
}

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
  return token !== undefined && meansOneOf(token, [conceptOf("SAID")]);
}

interface Part {
  word: string;
  from: number;
  to: number;
  entry: Entry;
}

/** What meanings read in a stretch of text: its words, and the marks between them. */
export interface Reading {
  parts: readonly Part[];
  /** Of the lexicon that was asked. */
  edition: number;
}

function readingOf(text: string): Reading {
  const parts: Part[] = [];
  piecePattern.lastIndex = 0;
  for (let match = piecePattern.exec(text); match; match = piecePattern.exec(text))
    for (const [word, from, to] of partsOf(match[0])) {
      const [start, end] = [match.index + from, match.index + to];
      parts.push({ word, from: start, to: end, entry: entryOf(word) });
    }
  if (text === "^") parts.push({ word: "^", from: 0, to: 0, entry: entryOf("^") });
  return { parts, edition: lexiconEdition() };
}

/** "haven't" is two words, so that negation is one thing wherever it stands; a comma begins a clause. */
function partsOf(piece: string): [word: string, from: number, to: number][] {
  const to = piece.length;
  if (/^[;:]/.test(piece))
    return [
      [";", 0, to],
      ["^", to, to],
    ];
  if (/^[,()]|^-$/.test(piece)) return [["^", 0, to]];
  const cut = cutOf(piece);
  const ending: [string, number, number] = [plain(piece.slice(cut)), cut, to];
  return cut > 0 ? [[whole(piece.slice(0, cut)), 0, cut], ending] : [ending];
}

function cutOf(text: string): number {
  if (text === "cannot") return 3;
  if (text.endsWith("n't")) return text.length - 3;
  if (short.has(text)) return text.length - 2;
  return Math.max(0, text.indexOf("'"));
}

/** What "can't", "won't" and "shan't" leave. */
function whole(beginning: string): string {
  return { ca: "can", wo: "will", sha: "shall" }[beginning] ?? beginning;
}

function plain(ending: string): string {
  return ending === "nt" || ending === "n't" ? "not" : ending;
}
