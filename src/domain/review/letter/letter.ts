import type { DraftText } from "../types.ts";
import { blocksOf, type Blocks } from "./blocks.ts";
import { fold } from "./fold.ts";
import { isEnglish } from "./language.ts";
import { sentencesIn, type Span } from "./sentences.ts";
import { sensesIn, type Senses } from "../gist/senses.ts";
import { likelyIn } from "../necessary.ts";

export interface Word extends Span {
  text: string;
  folded: string;
}

/** A stretch of the prose, and which phrases may occur in it. */
export interface Passage {
  start: number;
  text: string;
  likely: Uint8Array;
}

/** A draft read once, for all rules: nobody cuts it up again. All spans count in `text`. */
export interface Letter extends Blocks {
  draft: DraftText;
  text: string;
  /** What phrases are looked up in: lower case, plain quotes, one line per paragraph, the same length as `text`; headers, quotations, addresses and signature blanked. */
  prose: string;
  /** Sentences of the body, the postscript's after them. */
  sentences: Span[];
  /** Words of the body, without greeting, close and signature. */
  words: Word[];
  english: boolean;
  /** What phrases are looked up in, piece by piece: the sentences and the close. */
  passages: Passage[];
  /** The sentences as concepts. */
  senses: Senses;
  /** Where the subject stands in `text`; undefined where there is none. */
  subjectAt?: Span;
}

const wordPattern = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’.-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;
const address = /\bhttps?:\/\/\S+|\bwww\.\S+|\S+@\S+\.\S+/g;

/** Reads a draft into its blocks, sentences and words. */
export function readLetter(draft: DraftText): Letter {
  const { text } = draft;
  const blocks = blocksOf(text, draft.bodyStart);
  const prose = proseOf(text, blocks, draft.bodyStart);
  const sentences = sentencesIn(text, blocks.body);
  if (blocks.postscript) sentences.push(...sentencesIn(text, blocks.postscript));
  const words = wordsIn(text, blocks.body);
  const letter: Letter = {
    ...blocks,
    draft,
    text,
    prose,
    sentences,
    words,
    english: isEnglish(words),
    passages: passagesIn(prose, blocks.close ? [...sentences, blocks.close] : sentences),
    senses: sensesIn(prose, sentences),
  };
  const subjectAt = findSubject(draft);
  return subjectAt ? { ...letter, subjectAt } : letter;
}

/** The words of a stretch of text, each with its plain form. */
export function wordsIn(text: string, within: Span): Word[] {
  return [...text.slice(within.start, within.end).matchAll(wordPattern)].map((match) => ({
    text: match[0],
    folded: fold(match[0]),
    start: within.start + match.index,
    end: within.start + match.index + match[0].length,
  }));
}

function passagesIn(prose: string, spans: readonly Span[]): Passage[] {
  return spans.map(({ start, end }) => {
    const text = prose.slice(start, end);
    return { start, text, likely: likelyIn(text) };
  });
}

function proseOf(text: string, blocks: Blocks, bodyStart: number): string {
  const from = Math.max(bodyStart, blocks.letterhead?.end ?? 0);
  let prose = "\n".repeat(from) + fold(text.slice(from));
  for (const span of [...blocks.quoted, blocks.signature]) if (span) prose = blank(prose, span);
  const joined = prose.replace(/(?<=\S[^\S\n]*)\r?\n(?=[^\S\n]*\S)/g, (gap) =>
    " ".repeat(gap.length),
  );
  return /@|:\/\/|www\./.test(joined)
    ? joined.replace(address, (match) => "@".repeat(match.length))
    : joined;
}

function blank(text: string, span: Span): string {
  return text.slice(0, span.start) + "\n".repeat(span.end - span.start) + text.slice(span.end);
}

function findSubject(draft: DraftText): Span | undefined {
  if (draft.subject === undefined) return undefined;
  const at = draft.text.slice(0, draft.bodyStart).search(/^subject:/im);
  if (at < 0) return { start: 0, end: 0 };
  const start = draft.text.indexOf(":", at) + 1;
  const end = draft.text.indexOf("\n", start);
  return {
    start: start + (/^[ \t]*/.exec(draft.text.slice(start))?.[0].length ?? 0),
    end: end < 0 ? draft.text.length : end,
  };
}
