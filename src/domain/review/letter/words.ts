import { perSpelling } from "../remember.ts";
import { fold, foldName } from "./fold.ts";
import type { Reading } from "../gist/senses.ts";
import type { Span } from "./sentences.ts";

/** What a spelling is, wherever it stands. */
export interface Spelling {
  text: string;
  folded: string;
  /** As names are compared, without a possessive. */
  name: string;
  /** 32 bits that stand for the folded word. */
  hash: number;
  /** More than small letters: a name, perhaps, or something that looks like one. */
  proper: boolean;
  /** Filled in when first asked for: what meanings read in it, the stem of a word that says something, what it shares with a note. */
  reading?: Reading;
  concrete?: { stem: string | undefined };
  keys?: readonly string[];
}

export interface Word extends Span {
  text: string;
  folded: string;
  spelling: Spelling;
}

const anyWord = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’.-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;
/** The same where there are no other letters, in a third of the time. */
const plainWord = /[A-Za-z0-9]+(?:['’.-][A-Za-z0-9]+)*/g;
const otherLetters = /[^\x00-\x7f‘’“”–—…]/;

/** The words of a stretch of text. */
export function wordsIn(text: string, within: Span): Word[] {
  const stretch = text.slice(within.start, within.end);
  const pattern = otherLetters.test(stretch) ? anyWord : plainWord;
  const words: Word[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(stretch); match; match = pattern.exec(stretch)) {
    const start = within.start + match.index;
    const spelling = spellingOf(match[0]);
    const { text, folded } = spelling;
    words.push({ start, end: start + text.length, text, folded, spelling });
  }
  return words;
}

/** The words that stand in each of some spans; both in reading order. */
export function grouped(words: readonly Word[], spans: readonly Span[]): Word[][] {
  let at = 0;
  return spans.map(({ start, end }) => {
    while (at < words.length && words[at]!.start < start) at += 1;
    const from = at;
    while (at < words.length && words[at]!.end <= end) at += 1;
    return words.slice(from, at);
  });
}

const spellingOf = perSpelling((text: string): Spelling => {
  const folded = fold(text);
  return {
    text,
    folded,
    name: foldName(text.replace(/['’]s?$/u, "")),
    hash: hashOf(folded),
    proper: /[^a-z'’.-]/.test(text),
  };
});

/** FNV-1a. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1)
    hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash;
}
