import type { DraftText } from "../types.ts";
import { blocksOf, type Blocks } from "./blocks.ts";
import { fold } from "./fold.ts";
import { isEnglish } from "./language.ts";
import { sentencesIn, type Span } from "./sentences.ts";
import { grouped, wordsIn, type Word } from "./words.ts";
import { possibleBySearch, type Possible } from "../gist/gist.ts";
import type { Passage } from "../gist/passage.ts";
import { passageOf } from "../gist/senses.ts";

/** A draft read once, for all rules: nobody cuts it up again. All spans count in `text`. */
export interface Letter extends Blocks {
  draft: DraftText;
  text: string;
  /** What patterns are looked up in: lower case, plain quotes, one line per paragraph, the same length as `text`; headers, quotations, addresses and signature blanked. */
  prose: string;
  /** Sentences of the body, the postscript's after them. */
  sentences: Span[];
  /** Words of the body, without greeting, close and signature. */
  words: Word[];
  /** The words of each sentence. */
  bySentence: Word[][];
  /** Words of subject, postscript, close and signature. */
  around: Word[];
  english: boolean;
  /** The sentences, read for what they say, and after them the close. */
  passages: Passage[];
  /** What these passages may say, for each search for meanings. */
  possible: Possible[][];
  /** Where the subject stands in `text`; undefined where there is none. */
  subjectAt?: Span;
}

const address = /\bhttps?:\/\/\S+|\bwww\.\S+|\S+@\S+\.\S+/g;

/** Reads a draft into its blocks, sentences and words. */
export function readLetter(draft: DraftText): Letter {
  const { text } = draft;
  const blocks = blocksOf(text, draft.bodyStart);
  const prose = proseOf(text, blocks, draft.bodyStart);
  const sentences = sentencesIn(text, blocks.body);
  if (blocks.postscript) sentences.push(...sentencesIn(text, blocks.postscript));
  const words = wordsIn(text, blocks.body);
  const postscript = blocks.postscript ? wordsIn(text, blocks.postscript) : [];
  const bySentence = grouped([...words, ...postscript], sentences);
  const passages = sentences.map((span, at) => passageOf(prose, span, bySentence[at]));
  if (blocks.close) passages.push(passageOf(prose, blocks.close));
  const subjectAt = findSubject(draft);
  const letter: Letter = {
    ...blocks,
    draft,
    text,
    prose,
    sentences,
    words,
    bySentence,
    around: [blocks.close, blocks.signature, subjectAt]
      .flatMap((span) => (span ? wordsIn(text, span) : []))
      .concat(postscript),
    english: isEnglish(words),
    passages,
    possible: possibleBySearch(passages),
  };
  return subjectAt ? { ...letter, subjectAt } : letter;
}

function proseOf(text: string, blocks: Blocks, bodyStart: number): string {
  const from = Math.max(bodyStart, blocks.letterhead?.end ?? 0);
  let prose = "\n".repeat(from) + fold(text.slice(from));
  for (const span of [...blocks.quoted, blocks.signature]) if (span) prose = blank(prose, span);
  const joined = joinLines(prose);
  return /@|:\/\/|www\./.test(joined)
    ? joined.replace(address, (match) => "@".repeat(match.length))
    : joined;
}

/** One line for each paragraph. */
function joinLines(prose: string): string {
  let joined = "";
  let before = "";
  for (const line of prose.split("\n")) {
    const goesOn = before.trim() !== "" && line.trim() !== "";
    joined += goesOn ? `${before.replace("\r", " ")} ` : `${before}\n`;
    before = line;
  }
  return (joined + before).slice(1);
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
