import type { ApplicationFile, Person } from "../../facts/schema.ts";
import { foldName } from "../letter/fold.ts";
import { perObject, perSpelling } from "../remember.ts";
import { formsOf } from "./short-forms.ts";

const notNames = new Set(
  "mr mrs ms miss mx dr prof professor sister father rev sir dame lord lady doctor herr frau van von de der den del della da di dos du la le al el bin ibn ben ter ten zu y phd md jr sr ii iii esq".split(
    " ",
  ),
);

/** A part of somebody's name, as it is written on file. */
export interface NamePart {
  written: string;
  folded: string;
}

/** The words of a name that tell people apart, without titles and particles; hyphened names whole and in parts. */
export const partsOf: (name: string) => readonly NamePart[] = perSpelling((name) => {
  const words = name.split(/[\s,]+/).flatMap((word) => {
    const bare = word.replace(/^[^\p{L}]+|[^\p{L}\p{M}]+$/gu, "");
    return bare.includes("-") ? [bare, ...bare.split("-")] : [bare];
  });
  return words
    .map((written) => ({ written, folded: foldName(written) }))
    .filter((part) => part.folded.length > 1 && (!notNames.has(part.folded) || words.length === 1));
});

/** All folded words by which a person may rightly be called. */
export const callable = perObject((person: Pick<Person, "name" | "salutation">): Set<string> => {
  const parts = [...partsOf(person.name), ...partsOf(person.salutation ?? "")];
  const given = parts[0];
  const all = new Set(parts.flatMap((part) => [part.folded, ...spellings(part.folded)]));
  for (const form of given ? formsOf(given.folded) : []) all.add(form);
  return all;
});

/** Umlauts written out, and the other way round. */
function spellings(folded: string): string[] {
  return [folded.replace(/ae|oe|ue/g, (pair) => pair.charAt(0)), folded.replace(/['-]/g, "")];
}

/** Umlauts as a German writes them without the dots: Müller, Mueller. */
export function writtenOut(name: string): string {
  return name
    .toLowerCase()
    .replace(/[äöü]/g, (letter) => ({ ä: "ae", ö: "oe", ü: "ue" })[letter] ?? letter);
}

/** Folded words that the file itself uses: they are right, whatever they resemble. */
export const vocabularyOf: (file: ApplicationFile) => ReadonlySet<string> =
  perObject(readVocabulary);

function readVocabulary(file: ApplicationFile): Set<string> {
  const { application, me } = file;
  const texts = [application.company, application.role, me.name, me.signature ?? ""];
  for (const person of application.people)
    texts.push(person.name, person.salutation ?? "", person.title ?? "");
  for (const { debrief } of application.interviews) {
    if (!debrief) continue;
    texts.push(
      ...debrief.notes.flatMap((note) => note.specifics),
      debrief.fit ?? "",
      debrief.insight ?? "",
    );
    texts.push(debrief.correction?.topic ?? "", debrief.correction?.better ?? "");
    texts.push(
      ...debrief.promised.map((promise) => promise.what),
      ...debrief.questions.flatMap((one) => [one.question, one.answer ?? ""]),
    );
  }
  return new Set(
    texts.flatMap(
      (text) => foldName(text).match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*[\p{L}\p{N}]/gu) ?? [],
    ),
  );
}
