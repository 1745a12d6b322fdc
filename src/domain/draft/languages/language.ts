import type { DayWords } from "../days.ts";
import type { Fact } from "../fit/fact.ts";
import type { Manner } from "../manner.ts";
import type { ReadNote } from "../notes/read-note.ts";
import type { NoteContext } from "../notes/reading.ts";

/** A thing that goes along with a letter, or is answered in words. */
export interface NamedThing {
  text: string;
  several: boolean;
  /** It is answered in words and not by a file. */
  inWords: boolean;
  /** Nobody needs it explained. */
  isPaper: boolean;
}

/** What a language has beside its wording: how it salutes, closes and dates, and how notes in it are read. */
export interface Language {
  code: string;
  /** The first line of a letter, with its comma. */
  salutation(name: string, manner: Manner, kind: string): string;
  /** The line before the signature. */
  closing(manner: Manner, kind: string): string;
  /** When the talk was, from its start and the moment of sending, both in the reader's zone. */
  dayWords(start: Temporal.ZonedDateTime, now: Temporal.ZonedDateTime, manner: Manner): DayWords;
  writeDate(date: Temporal.PlainDate, manner: Manner): string;
  /** With its weekday. */
  writeDay(date: Temporal.PlainDate, manner: Manner): string;
  /** As one says it of a day that lies near today. */
  writeNearDay(date: Temporal.PlainDate, today: Temporal.PlainDate, manner: Manner): string;
  /** Names side by side, behind a preposition. */
  list(names: readonly string[]): string;
  /** How a name is spoken to, where the one on file follows another language. */
  called(name: string): string;
  /** The company's name as a sentence takes it. */
  company(name: string): string;
  /** Whether a role names what is done, such as an internship, and not who does it. */
  isActivity(role: string): boolean;
  /** A sentence as people of this manner say it. */
  speak(text: string, manner: Manner): string;
  /** Capital and stop of a sentence; the first one follows the comma of the salutation. */
  finish(text: string, isFirst: boolean): string;
  /** A text that goes on in the line of its greeting. */
  goOn(text: string): string;
  /** The name under a text without signature. */
  sign(name: string, manner: Manner): string;
  readNote(note: string, path: string, context: NoteContext): ReadNote;
  readFit(fit: string, path: string, context: NoteContext): Fact[];
  /** What the person promised, or what they asked for in their words, as a letter names it. */
  readThing(what: string, by: "me" | "them"): NamedThing;
  /** A further thought of the person, behind a colon; undefined where it cannot be said so to the reader. */
  readThought(thought: string, context: NoteContext): string | undefined;
  /** What a better answer is about. */
  readTopic(topic: string, context: NoteContext): string;
  /** Shorthand and signs brought into plain writing. */
  tidy(text: string, context: NoteContext): string;
  /** What the person answered to a question, behind "my answer is still"; undefined where it cannot be said so. */
  readAnswer(answer: string, context: NoteContext): string | undefined;
  /** What one would answer now: behind "I would", or as a clause of its own. */
  readBetter(better: string): { verb: string } | { clause: string };
}
