import { readFit, readNote, tidy } from "./german-notes.ts";
import { dayWords, writeDate, writeDay } from "./german-days.ts";
import { withoutForm } from "../company.ts";
import { firstName, type Manner } from "../manner.ts";
import { capital } from "../notes/tokens.ts";
import { isActivity, readBetter, readThing, readThought, readTopic } from "./german-things.ts";
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
  company: withoutForm,
  isActivity,
  speak: (text) => text,
  finish,
  goOn,
  sign: (name, { formal }) => (formal ? name : firstName(name)),
  readNote,
  readFit,
  readThing,
  readThought,
  readTopic,
  tidy,
  readAnswer: () => undefined,
  readBetter,
};

/** "Sehr geehrte Frau Vogt," · "Guten Tag Herr Lang," · "Hallo Jonas," */
function salutation(name: string, manner: Manner): string {
  if (!manner.formal) return `Hallo ${name},`;
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

/** Behind "Hallo Jonas," a sentence goes on in small letters, unless a name, a noun or "Sie" begins it. */
function goOn(text: string): string {
  return text.replace(
    /^(?:Auch|Dass|Das|Die|Den|Der|Es|Ich|In|Mir|Mit|Über|Unser|Von|Wie|Wir)(?= )/,
    (word) => word.toLowerCase(),
  );
}

/** The sentence behind the salutation's comma goes on in small letters. */
function finish(text: string, isFirst: boolean): string {
  const mended = text.replace(/\s+([,.;:?!])/g, "$1").replace(/([.?!])\.+$/, "$1");
  return isFirst ? mended : capital(mended);
}
