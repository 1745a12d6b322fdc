import { fold } from "./date-words.ts";

/** One sentence as it was written, and folded for comparing: small letters, no accents, contractions written out. */
export interface Sentence {
  said: string;
  folded: string;
}

/** Cuts a text into sentences of at most 400 characters. A wrapped line ends none; an empty line, a list mark and `. ! ?` do. */
export function sentences(text: string): Sentence[] {
  return text
    .split(/\n[^\S\n]*\n|\n(?=[^\S\n]{0,8}(?:[-•*·]|\d{1,2}[.)])\s)/u)
    .flatMap((paragraph) => paragraph.replace(/\s+/g, " ").trim().split(sentenceEnd))
    .flatMap((sentence) => sentence.split(announced))
    .flatMap(clauses)
    .flatMap(inPieces)
    .filter((said) => said.trim() !== "")
    .map((said) => ({ said: said.trim(), folded: uncontracted(fold(said.trim())) }));
}

/** After a semicolon, and after a colon between two clauses: `so I answer for her: nothing is decided`. */
const announced = /(?<=;)\s|(?<=(?:\S+\s){4}\S+:)\s(?=(?:\S+\s){2})/u;

/** Not after one or two digits (10.9.), an initial or a usual abbreviation. */
const sentenceEnd =
  /(?<=[!?。！？])\s*(?=[^\s!?])|(?<=\p{L}{2}|[)"'%”]|\d[km])(?<!\b(?:dr|ref|mr|mrs|ms|st|no|nr|bzw|ca|inc|approx|sr|sra|tel|frau|hr|fr|jan|feb|aug|sept?|oct|okt|nov|dec|dez))\.\s+(?=\S)|(?<=\d{3})\.\s+(?=\p{L}{2})|(?<=\d)\.\s+(?=\p{Lu}\p{L}*(?:'\p{L}+)? (?:will|am|is|are|have|can|would|'ll))/iu;

/** "While we will not …, the team …" and "… , but …" say two things. */
function clauses(sentence: string): string[] {
  const [, conceded, claimed] = concession.exec(sentence) ?? contrast.exec(sentence) ?? [];
  return conceded && claimed ? [conceded, claimed] : [sentence];
}

const concession =
  /^((?:while|whilst|although|though|even though|obwohl|auch wenn|bien que|malgr\u00e9|aunque)\s[^,]{12,200},)\s(.{12,})$/iu;
const contrast =
  /^(.{12,300}?[,;])\s((?:but|however|yet|aber|doch|mais|cependant|pero|sin embargo)\s.{8,})$/iu;

function inPieces(sentence: string): string[] {
  const pieces: string[] = [];
  for (let at = 0; at < sentence.length; at += 360) pieces.push(sentence.slice(at, at + 400));
  return pieces;
}

function uncontracted(text: string): string {
  return text
    .replace(/\bcan't\b|\bcan not\b/g, "cannot")
    .replace(/\bwon't\b/g, "will not")
    .replace(/\b(\w+)n't\b/g, "$1 not")
    .replace(/\b(we|you|they|i)'ve\b/g, "$1 have")
    .replace(/\b(we|you|they)'re\b/g, "$1 are")
    .replace(/\bi'm\b/g, "i am")
    .replace(/\blet's\b/g, "let us")
    .replace(/\b(we|you|they|i|he|she|that|it|this)'ll\b/g, "$1 will")
    .replace(
      /\b(we|you|they|i|he|she)'d (?=like|love|be|appreciate|need|prefer|want|really|also)/g,
      "$1 would ",
    )
    .replace(/\b(that|it|there|here|what)'s\b/g, "$1 is");
}
