import { foldName } from "../letter/fold.ts";
import { wordsIn, type Letter, type Word } from "../letter/letter.ts";
import type { Hit } from "../rule.ts";
import type { Situation } from "../situation.ts";
import { distance, slips } from "./distance.ts";
import { callable, partsOf, vocabularyOf, writtenOut, type NamePart } from "./known-names.ts";
import { unmask } from "./look-alikes.ts";
import { isOrdinary } from "./ordinary-words.ts";
import { isGivenName } from "./short-forms.ts";

/** Names in the text against everybody on file: a capitalised word that is almost one of them is a slip of it. */
export function* checkBodyNames(letter: Letter, situation: Situation): Iterable<Hit> {
  const { file } = situation.context;
  if (!file) return;
  const known = namesOf(situation, file.me.name);
  const right = vocabularyOf(file);
  for (const word of capitalised(letter)) {
    for (const part of word.parts) {
      const hit = slipOf(part, known, right);
      if (hit) {
        yield { start: word.start, end: word.end, ...hit };
        break;
      }
    }
  }
}

interface Known {
  parts: NamePart[];
  forms: Set<string>;
}

const knownIn = new WeakMap<object, Known>();

function namesOf(situation: Situation, me: string): Known {
  const before = knownIn.get(situation.people);
  if (before) return before;
  const known = readNames(situation, me);
  knownIn.set(situation.people, known);
  return known;
}

function readNames(situation: Situation, me: string): Known {
  const people = [...situation.people, { name: me }];
  const parts = people.flatMap((person) => [
    ...partsOf(person.name),
    ...("salutation" in person ? partsOf(person.salutation ?? "") : []),
  ]);
  const forms = new Set(people.flatMap((person) => [...callable(person)]));
  for (const part of parts) forms.add(writtenOut(part.written));
  return { parts, forms };
}

function capitalised(letter: Letter): (Word & { parts: string[] })[] {
  const spans = [letter.body, letter.postscript, letter.close, letter.signature, letter.subjectAt];
  return spans
    .flatMap((span) => (span ? wordsIn(letter.text, span) : []))
    .filter(
      (word) =>
        (/^[^\p{L}]*\p{Lu}|-\p{Lu}/u.test(word.text) && !/\d/.test(word.text.slice(1))) ||
        unmask(word.text) !== undefined,
    )
    .map((word) => ({ ...word, parts: partsInWord(word.text) }));
}

function partsInWord(text: string): string[] {
  const bare = text.replace(/['’]s?$/u, "");
  return bare.includes("-") ? [bare, ...bare.split("-")] : [bare];
}

function slipOf(
  written: string,
  known: Known,
  right: Set<string>,
): Omit<Hit, "start" | "end"> | undefined {
  const folded = foldName(written);
  const masked = unmask(written);
  const mask =
    masked === undefined ? undefined : known.parts.find((part) => part.folded === masked);
  if (mask && !/^[\p{Script=Latin}]+$/u.test(written)) return slip(written, mask.written);
  const same = known.parts.filter((part) => part.folded === folded);
  if (same.length > 0) return marks(written, same);
  if (folded.length < 3 || known.forms.has(folded) || right.has(folded) || isOrdinary(folded))
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

function slip(written: string, name: string): Omit<Hit, "start" | "end"> {
  return { message: `“${written}” is a slip; the name on file is ${name}.`, suggestion: name };
}

function marks(written: string, same: readonly NamePart[]): Omit<Hit, "start" | "end"> | undefined {
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
