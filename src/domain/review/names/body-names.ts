import type { ApplicationFile } from "../../facts/schema.ts";
import { foldName } from "../letter/fold.ts";
import type { Letter } from "../letter/letter.ts";
import type { Word } from "../letter/words.ts";
import { perObject, perSpelling } from "../remember.ts";
import type { Hit } from "../rule.ts";
import type { Situation } from "../situation.ts";
import { distance, slips } from "./distance.ts";
import { callable, partsOf, vocabularyOf, writtenOut, type NamePart } from "./known-names.ts";
import { unmask } from "./look-alikes.ts";
import { isOrdinary } from "./ordinary-words.ts";
import { isGivenName } from "./short-forms.ts";

/** Names in the text against everybody on file: a capitalised word that is almost one of them is a slip of it. Where the letter is not in English, whose nouns may all have capitals, it must be called like a person. */
export function checkBodyNames(letter: Letter, situation: Situation): Hit[] {
  const { file } = situation.context;
  const hits: Hit[] = [];
  if (!file) return hits;
  const slipIn = slipsAgainst(file);
  for (const words of [letter.words, letter.around])
    for (let at = 0; at < words.length; at += 1) {
      const { start, end, text, spelling } = words[at]!;
      if (!spelling.proper) continue;
      const mayBeName = letter.english || unmask(text) !== undefined || isCalled(words, at);
      const found = mayBeName ? slipIn(text) : undefined;
      if (found) hits.push({ start, end, ...found });
    }
  return hits;
}

/** What stands before a name in other languages: "Hallo Mia", "Herrn Lang", "Frau Dr. Brandt". */
const calling =
  /^(?:hallo|hi|tag|liebe[rn]?|geehrte[rn]?|herrn?|frau|dr|prof|bonjour|madame|monsieur|mme|señora?|hola|ciao|dott)\.?$/iu;

function isCalled(words: readonly Word[], at: number): boolean {
  return calling.test(words[at - 1]?.text ?? "");
}

type Slip = Omit<Hit, "start" | "end">;

interface Known {
  parts: NamePart[];
  forms: Set<string>;
  /** Words that the file itself uses. */
  right: ReadonlySet<string>;
}

/** What is wrong with a word as a name of this file. */
const slipsAgainst = perObject((file: ApplicationFile) => {
  const known = readNames(file);
  return perSpelling((word) => slipOfWord(word, known));
});

function readNames(file: ApplicationFile): Known {
  const people = [...file.application.people, { name: file.me.name }];
  const parts = people.flatMap((person) => [
    ...partsOf(person.name),
    ...("salutation" in person ? partsOf(person.salutation ?? "") : []),
  ]);
  const forms = new Set(people.flatMap((person) => [...callable(person)]));
  for (const part of parts) forms.add(writtenOut(part.written));
  return { parts, forms, right: vocabularyOf(file) };
}

function slipOfWord(word: string, known: Known): Slip | undefined {
  const capital = /^[^\p{L}]*\p{Lu}|-\p{Lu}/u.test(word) && !/\d/.test(word.slice(1));
  if (!capital && unmask(word) === undefined) return undefined;
  for (const part of partsInWord(word)) {
    const slip = slipOf(part, known);
    if (slip) return slip;
  }
  return undefined;
}

function partsInWord(text: string): string[] {
  const bare = text.replace(/['’]s?$/u, "");
  return bare.includes("-") ? [bare, ...bare.split("-")] : [bare];
}

function slipOf(written: string, known: Known): Slip | undefined {
  const folded = foldName(written);
  const masked = unmask(written);
  const mask =
    masked === undefined ? undefined : known.parts.find((part) => part.folded === masked);
  if (mask && !/^[\p{Script=Latin}]+$/u.test(written)) return slip(written, mask.written);
  const same = known.parts.filter((part) => part.folded === folded);
  if (same.length > 0) return marks(written, same);
  if (folded.length < 3 || known.forms.has(folded) || known.right.has(folded) || isOrdinary(folded))
    return undefined;
  const close = known.parts.find((part) => isSlip(folded, part.folded));
  if (!close) return undefined;
  return isGivenName(folded) && isGivenName(close.folded)
    ? { ...slip(written, close.written), severity: "warning" }
    : slip(written, close.written);
}

function isSlip(folded: string, name: string): boolean {
  if (name.length < 3) return false;
  const limit = slips(name);
  const far = distance(folded, name, limit);
  if (far > limit) return false;
  return (
    name.length > 3 ||
    folded.charAt(0) === name.charAt(0) ||
    [...folded].toSorted().join("") === [...name].toSorted().join("")
  );
}

function slip(written: string, name: string): Slip {
  return { message: `“${written}” is a slip; the name on file is ${name}.`, suggestion: name };
}

function marks(written: string, same: readonly NamePart[]): Slip | undefined {
  const right = same[0]?.written;
  const agrees = same.some(
    (part) => part.written.normalize().toLowerCase() === written.normalize().toLowerCase(),
  );
  if (right === undefined || agrees) return undefined;
  return {
    message: `The name on file has its marks: ${right}.`,
    suggestion: right,
    severity: "warning",
  };
}
