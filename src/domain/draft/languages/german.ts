import { readFit, readNote, tidy } from "./german-notes.ts";
import { dayWords, writeDate, writeDay } from "./german-days.ts";
import type { Manner } from "../manner.ts";
import { capital } from "../notes/tokens.ts";
import type { Language } from "./language.ts";

/** German, with "Sie" to whoever has a title and "du" among first names. Notes keep their words: they stand before a colon, in a quotation or behind "dass". */
export const german: Language = {
  code: "de",
  salutation,
  closing,
  dayWords,
  writeDate,
  writeDay,
  writeNearDay: writeDay,
  list,
  called,
  speak: (text) => text,
  finish,
  readNote,
  readFit,
  tidy,
  readAnswer: () => undefined,
  readBetter: (better) => ({ clause: better.replace(/[.!]+$/, "") }),
};

/** "Sehr geehrte Frau Vogt," · "Guten Tag Herr Lang," · "Hallo Jonas," */
function salutation(name: string, manner: Manner): string {
  if (!manner.titled) return `Hallo ${name},`;
  if (manner.traditional && /^Frau\b/.test(name)) return `Sehr geehrte ${name},`;
  if (manner.traditional && /^Herr\b/.test(name)) return `Sehr geehrter ${name},`;
  return `Guten Tag ${name},`;
}

function closing(manner: Manner): string {
  return manner.formal ? "Mit freundlichen Grüßen" : "Viele Grüße";
}

/** "Ms Vogt" on file is "Frau Vogt" in a letter. */
function called(name: string): string {
  return name.replace(/^(?:Ms|Mrs|Miss)\.?\s/, "Frau ").replace(/^Mr\.?\s/, "Herr ");
}

/** Behind a preposition "Herr" is "Herrn". */
function list(names: readonly string[]): string {
  const bent = names.map((name) => name.replace(/^Herr\b/, "Herrn"));
  if (bent.length < 2) return bent[0] ?? "";
  return `${bent.slice(0, -1).join(", ")} und ${bent.at(-1)}`;
}

/** The sentence behind the salutation's comma goes on in small letters. */
function finish(text: string, isFirst: boolean): string {
  const mended = text.replace(/\s+([,.;:?!])/g, "$1").replace(/([.?!])\.+$/, "$1");
  return isFirst ? mended : capital(mended);
}
