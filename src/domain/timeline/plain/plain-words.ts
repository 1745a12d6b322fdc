import { holidayDays } from "../spans/holiday-days.ts";
import { dutch } from "./dutch.ts";
import { english } from "./english.ts";
import { french } from "./french.ts";
import { german } from "./german.ts";
import { italian } from "./italian.ts";
import { longestFrom, lookUp, lookUpStem, type Lexicon } from "./lexicon.ts";
import { portuguese } from "./portuguese.ts";
import { spanish } from "./spanish.ts";
import { bareLetters, tokensOf, type Token } from "./tokens.ts";

const lexicons: Readonly<Record<string, Lexicon>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  it: italian,
  nl: dutch,
  pt: portuguese,
};

/** What was said, in the few plain words that the grammar reads, one space between two. */
export interface PlainWords {
  text: string;
  /** What was said where these plain words stand. */
  saidAt(from: number, to: number): string;
}

/** The words in plain English: numbers as digits, articles left out, unknown words as `_`. Without `language` it is the one that knows most of them. */
export function plainWords(words: string, names: Lexicon, language?: string): PlainWords {
  const tokens = tokensOf(bareLetters(words));
  const asked = lexicons[language?.slice(0, 2) ?? ""];
  const readings = (asked ? [asked] : Object.values(lexicons)).map((lexicon) =>
    translate(tokens, lexicon, names),
  );
  const best = readings.reduce((a, b) => (known(b) > known(a) ? b : a));
  return join(words, settled(best));
}

/** Word by word the longest phrase that the lexicon knows. */
function translate(tokens: Token[], lexicon: Lexicon, names: Lexicon): Token[] {
  const plain: Token[] = [];
  for (let at = 0; at < tokens.length;) {
    const { text, length } = phraseAt(tokens, at, lexicon, names);
    const [from, to] = [tokens[at]!.from, tokens[at + length - 1]!.to];
    const before = plain.at(-1);
    if (text === "_" && before?.text === "_") before.to = to;
    else plain.push({ text, from, to });
    at += length;
  }
  return plain;
}

function phraseAt(
  tokens: Token[],
  at: number,
  lexicon: Lexicon,
  names: Lexicon,
): { text: string; length: number } {
  const { text } = tokens[at]!;
  const most = Math.max(
    longestFrom(lexicon, anyNumber(text)),
    longestFrom(lexicon, text),
    longestFrom(names, text),
  );
  for (let length = Math.min(most, tokens.length - at); length > 0; length--) {
    const words = tokens.slice(at, at + length).map((token) => token.text);
    const phrase = words.join(" ");
    const found =
      lookUp(lexicon, phrase) ??
      lookUp(names, phrase) ??
      lookUp(lexicon, words.map(anyNumber).join(" "));
    if (found !== undefined) return { text: found, length };
  }
  if (!/^\p{L}+$/u.test(text)) return { text, length: 1 };
  const stem = lookUpStem(lexicon, text);
  return {
    text: stem ?? ((compounding.has(lexicon) && compound(text, lexicon)) || "_"),
    length: 1,
  };
}

function anyNumber(word: string): string {
  return /^\d+$/.test(word) ? "#" : word;
}

const compounding = new Set([german, dutch]);

/** "Novemberwoche" is a November week. */
function compound(word: string, lexicon: Lexicon): string | undefined {
  for (let at = 3; at <= word.length - 4; at++) {
    const [head, tail] = [lookUp(lexicon, word.slice(0, at)), lookUp(lexicon, word.slice(at))];
    if (head && tail !== undefined) return `${head} ${tail}`.trim();
  }
  return undefined;
}

function known(plain: Token[]): number {
  return plain.reduce((sum, { text, from, to }) => sum + (text === "_" ? 0 : to - from), 0);
}

const monthCue =
  /^(?:(?:final )?week|weekof|half[12]|on|by|until|before|after|early|mid|late|end|next|this|in|\d+(?:th)?)$/;

const isFeast = new RegExp(`^(?:${Object.keys(holidayDays).join("|")}|@\\d+)$`);

/** What can be two things, such as "may", "fall" or "closed", is settled by its neighbours; what says nothing is left out. */
function settled(plain: Token[]): Token[] {
  const told = plain.map((token, at) => {
    if (token.text === "past?") return { ...token, text: isTold(plain, at) ? "past" : "_" };
    if (token.text === "own?") return { ...token, text: isAsked(plain, at) ? "own" : "_" };
    return token;
  });
  const dated = told.map((token, at) => {
    if (!/^(?:after|before)\?$/.test(token.text)) return token;
    return {
      ...token,
      text: isFeast.test(told[at + 1]?.text ?? "") ? token.text.slice(0, -1) : "_",
    };
  });
  const spoken = dated.filter(({ text }) => text !== "");
  return spoken.map((token, at) => {
    if (!/^(?:may|march|autumn)\?$/.test(token.text)) return token;
    return { ...token, text: isMonth(spoken, at) ? token.text.slice(0, -1) : "_" };
  });
}

/** A month or a season stands beside a number or behind a word that asks for a month. */
function isMonth(spoken: Token[], at: number): boolean {
  return monthCue.test(spoken[at - 1]?.text ?? "") || /^\d/.test(spoken[at + 1]?.text ?? "");
}

/** "Send your papers by Monday" is asked for, "we send papers" is not. */
function isAsked(plain: Token[], at: number): boolean {
  return at === 0 || plain[at - 1]!.text === ".";
}

/** "We closed the posting" tells of the past, "we need it closed" does not. */
function isTold(plain: Token[], at: number): boolean {
  const begins = /^(?:[.,]|and|but|once|)$/.test(plain[at - 2]?.text ?? "");
  return begins && plain[at - 1]?.text === "who";
}

function join(words: string, plain: Token[]): PlainWords {
  let length = 0;
  const starts = plain.map(({ text }) => (length += text.length + 1) - text.length - 1);
  const tokenAt = (place: number) => plain[starts.findLastIndex((start) => start <= place)];
  return {
    text: plain.map(({ text }) => text).join(" "),
    saidAt: (from, to) => words.slice(tokenAt(from)?.from, tokenAt(to - 1)?.to).trim(),
  };
}
