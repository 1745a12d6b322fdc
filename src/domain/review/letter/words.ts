import { once, perSpelling } from "../remember.ts";
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
  trait?: boolean;
  misspelt?: { right: string | undefined };
  keys?: readonly string[];
}

export interface Word extends Span {
  text: string;
  folded: string;
  spelling: Spelling;
}

const wordPattern = once(
  () => /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’.-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu,
);
const otherLetters = /[^\x00-\x7f‘’“”–—…]/;

/** The words of a stretch of text. */
export function wordsIn(text: string, within: Span): Word[] {
  const stretch = text.slice(within.start, within.end);
  if (!otherLetters.test(stretch)) return plainWordsIn(text, within);
  const words: Word[] = [];
  const anyWord = wordPattern();
  anyWord.lastIndex = 0;
  for (let match = anyWord.exec(stretch); match; match = anyWord.exec(stretch))
    words.push(wordOf(match[0], within.start + match.index));
  return words;
}

function wordOf(written: string, start: number): Word {
  return asWord(spellingOf(written), start);
}

function asWord(spelling: Spelling, start: number): Word {
  const { text, folded } = spelling;
  return { start, end: start + text.length, text, folded, spelling };
}

/** A power of two. */
const places = 8192;
/** Spellings by the place that their letters give them: looking there spares cutting a word out to ask for it. */
const recent: (Spelling | undefined)[] = [];
recent.length = places;

function wordAt(text: string, start: number, end: number): Word {
  const length = end - start;
  const place = placeOf(text, start, end);
  const known = recent[place];
  if (known && known.text.length === length && text.startsWith(known.text, start))
    return asWord(known, start);
  const word = wordOf(text.slice(start, end), start);
  recent[place] = word.spelling;
  return word;
}

function placeOf(text: string, start: number, end: number): number {
  let place = end - start;
  for (let at = start; at < end; at += 1)
    place = Math.imul(place ^ text.charCodeAt(at), 0x01000193);
  return (place ^ (place >>> 15)) & (places - 1);
}

/** The same where there are no other letters, in a fifth of the time: letters and digits, and single marks between them. */
function plainWordsIn(text: string, { start, end }: Span): Word[] {
  const words: Word[] = [];
  for (let at = start; at < end;) {
    if (!isPlain(text.charCodeAt(at))) at += 1;
    else {
      const from = at;
      while (
        at < end &&
        (isPlain(text.charCodeAt(at)) ||
          (isJoint(text.charCodeAt(at)) && at + 1 < end && isPlain(text.charCodeAt(at + 1))))
      )
        at += 1;
      words.push(wordAt(text, from, at));
    }
  }
  return words;
}

function isPlain(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57);
}

/** An apostrophe of either form, a full stop or a hyphen. */
function isJoint(unit: number): boolean {
  return unit === 39 || unit === 0x2019 || unit === 46 || unit === 45;
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
