import type { Voice } from "./person.ts";
import type { Piece } from "./pieces.ts";
import type { Person } from "#domain/facts/schema.ts";

/** What a piece of a note has become: the forms in which frames can take it up. */
export interface Reading {
  shape: "np" | "clause" | "question" | "quote";
  /** The path of the note in the application file. */
  path: string;
  /** The note as it was written. */
  note?: string;
  /** Noun phrase with its article: "the writing hour on Mondays". */
  np?: string;
  /** The fragment as it was written, tidied, for the place before a colon. */
  plain?: string;
  /** Finite clause in the second person: "you run shadow traffic for a week". */
  that?: string;
  /** A finished event or an activity, which may stand after "how". */
  how?: boolean;
  /** "running shadow traffic for a week" */
  gerund?: string;
  /** "why cores and not remote sensing" */
  question?: string;
  /** What the person answered, where the note says so. */
  answer?: string;
  /** The interviewer said that nobody has the answer yet. */
  isOpen?: boolean;
  quote?: string;
  /** The words stand well only before a colon, as they were written. */
  loose?: boolean;
  /** Whoever read it judged it welcome already, so that it needs no second look. */
  isWelcome?: true;
  /** Something that is done again and again, which one may like. */
  practice?: boolean;
  /** A measurement, for a sentence that calls it a figure. */
  figure?: boolean;
  /** The form is one of a set pattern and needs no second look. */
  isSettled?: boolean;
  /** A thing, and behind a colon what is said of it. */
  isPair?: true;
  /** The note is about the person's own question to answer or topic talked about. */
  asked?: boolean;
  /** Both spoke about it, which the sentence says. */
  talked?: boolean;
  /** It tells what the candidate would do there. */
  mine?: boolean;
  /** What the interviewer thinks, without "you think that". */
  opinion?: string;
  /** A part of the note was left out that may take the rest back. */
  isCut?: true;
  /** The noun that the piece is about. */
  head?: string;
  /** Higher is better for carrying a letter. */
  weight: number;
}

export type Refusal =
  | "none"
  | "impression"
  | "criticism"
  | "terms"
  | "unclear"
  | "abbreviation"
  | "private"
  | "several"
  | "self"
  | "refused";

/** Why a piece is not used, and what the question to the person names. */
export interface Refused {
  refusal: Refusal;
  path: string;
  note: string;
  detail?: string;
  choices?: string[];
}

export interface NoteContext {
  reader: Person;
  people: readonly Person[];
  company: string;
  formal: boolean;
  american: boolean;
  /** The person begins most notes with a capital, so that one says nothing about the word. */
  capitals: boolean;
  /** Whom the form is said to; the interviewer themselves where it is absent. */
  voice?: Voice;
  /** Months that lie ahead at the time of the note, for plans that were told in the past tense. */
  writtenIn?: number;
}

/** Where a statement comes from, and to whom it is said. */
export interface Source {
  piece: Piece;
  path: string;
  voice: Voice;
  /** Names on file, which keep their capital. */
  names?: readonly string[];
}
