import type { Piece } from "./pieces.ts";
import { peopleNoun } from "./en/words.ts";
import { isPluralNoun } from "./plural.ts";
import { tokenise, wordCount } from "./tokens.ts";
import { verdictOn } from "./verdict.ts";
import { hangsOn } from "./hanging.ts";
import { shapeOf } from "./shape.ts";
import { mayName } from "./under-name.ts";
import { verbOf } from "./verbs.ts";

/** "their open days... students run them": what a thing is called goes into the piece that speaks of it. */
export function withNamed(pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = [];
  for (const given of pieces) {
    const before = out.at(-1);
    const piece = ofPeople(given, before);
    const isName =
      before &&
      !before.quote &&
      !before.label &&
      /^(?:(?:the|her|his|their|our) )?(?:[\p{Ll}-]+ )?[\p{Ll}-]+s$/u.test(before.text) &&
      !verbOf(before.text.split(" ")[0]!)?.forms.has("s");
    if (isName && /^\p{L}+s? \p{L}+ them\b/u.test(piece.text)) out.pop();
    out.push(
      isName && out.at(-1) !== before
        ? {
            ...piece,
            text: piece.text.replace(
              /\bthem\b/,
              before.text.replace(/^(?:her|his|their|our) /i, "the "),
            ),
          }
        : piece,
    );
  }
  return out;
}

/** "red folder on every pier - whoever sees a leak writes it in": the thing is the name of what is said of it. */
export function underNames(pieces: readonly Piece[]): Piece[] {
  const [name, told, ...rest] = pieces.map(withSubject);
  // Of four the person chooses.
  if (name && !told) return [name];
  if (rest.length > 1 || !name || !told || ![name, told].every(isPlain)) return [...pieces];
  const isPair =
    mayName(tokenise(name.text)) &&
    !hangsOn(told.text) &&
    shapeOf(tokenise(told.text)).kind === "clause";
  if (isPair) return [{ ...told, label: name.text }, ...rest];
  // "night boat pilot.. starts in september": the pilot starts.
  if (mayName(tokenise(name.text)) && isOfThing(told.text))
    return [{ ...told, text: `${name.text} ${told.text}` }, ...rest];
  return rest.length === 0 && areOne(name.text, told.text)
    ? [{ ...name, text: `${name.text}, and ${told.text}` }]
    : [...pieces];
}

/** "stock count: used to take three days, now it takes one" is told of the count. */
function withSubject({ label, ...piece }: Piece): Piece {
  if (label === undefined) return piece;
  const isOfLabel = /^used to (?:take|cost|last|be|run|start|fill|need)\b/i.test(piece.text);
  const text = piece.text.replace(/, (?:and )?now it (?=\p{L}+s\b)/iu, " and now ");
  return isOfLabel ? { ...piece, text: `the ${label} ${text}` } : { ...piece, label };
}

/** "the mill sends its bran to a stable - the mares come for it on Sundays": two short statements of one note are one. */
function areOne(first: string, second: string): boolean {
  return (
    wordCount(first) + wordCount(second) < 25 &&
    [first, second].every(
      (text) =>
        !hangsOn(text) &&
        !/[,:“”]|\b(?:i|me|my)\b/i.test(text) &&
        !verdictOn(text) &&
        shapeOf(tokenise(text)).kind === "clause",
    )
  );
}

function isPlain({ quote, label, isQuestion, answer }: Piece): boolean {
  return [quote, label, isQuestion, answer].every((one) => one === undefined);
}

/** "children's mornings - they paint their own moulds": the children do. */
function ofPeople(piece: Piece, before: Piece | undefined): Piece {
  if (!before || before.quote || !/^they /i.test(piece.text)) return piece;
  const people = tokenise(before.text)
    .map((word) => word.replace(/['’]s?$/, ""))
    .filter((word) => peopleNoun.test(word) && isPluralNoun(word) && !/^\p{Lu}/u.test(word));
  const isOfReader = /\b(?:he|she|they|his|her|their)\b/i.test(before.text);
  return people.length === 1 && !isOfReader
    ? { ...piece, text: piece.text.replace(/^they /i, `the ${people[0]} `) }
    : piece;
}

/** A verb without its subject that people are not usually the subject of. */
export function isOfThing(text: string): boolean {
  const [first = ""] = text.split(/\s+/);
  return /^(?:re)?(?:starts|opens|begins|ends|closes|runs|takes|costs|comes|goes|lasts|gets|needs|works|moves|finishes|launches|is|has)$/i.test(
    first,
  );
}
