import { inBoth } from "./language.svelte.ts";
import { kindWords } from "./kinds.ts";
import { moveWords } from "./moves.ts";

/** Words of the page on which the wording of letters is changed. */
export const templateWords = inBoth(
  {
    title: "Your wording",
    lead: "What letters are made of. Change a sentence here, and the next letter has it.",
    places: "What they are made of",
    letters: "Whole letters",
    language: "Letters in",
    languages: { en: "English", de: "German" } as Record<string, string>,
    groups: {
      "thank-you": "Sentences of a thank-you",
      late: "A thank-you that is late",
      card: "A card by hand",
      "left-out": "Why a note stays out",
      linkedin: "On LinkedIn",
      message: "A message on LinkedIn",
      "passed-on": "Thanks passed on",
      phone: "By telephone",
      phrases: "Turns of phrase",
      questions: "What you are asked",
    } as Record<string, string>,
    standing: { "built-in": "as it comes", organisation: "of your organisation", own: "yours" },
    version: (number: number) => `Version ${number}`,
    sentences: "One sentence a line",
    sentencesHow:
      "[formal], [informal], [panel] or [thanks] before a sentence says where it may stand.",
    another: "Another version",
    values: "Names it may use",
    keep: "Keep this wording",
    kept: "Kept. The next letter has it.",
    back: "Take it back to the built-in one",
    isBack: "As it was",
    asItComes: "As it comes",
    preview: "A letter with it",
    facts: "On whose facts",
    sample: "On sample facts",
    unused:
      "None of the letters tried has this sentence; it speaks where the notes are of its kind.",
    trying: "Trying it",
    wrong: (version: number | undefined, line: number | undefined, column: number | undefined) =>
      [version && `Version ${version}`, line && `line ${line}`, column && `column ${column}`]
        .filter(Boolean)
        .join(", "),
    broken: "A file of yours cannot be used, and no letter is written until it is mended:",
  },
  {
    title: "Deine Sätze",
    lead: "Woraus Briefe entstehen. Ändere hier einen Satz, und der nächste Brief hat ihn.",
    places: "Woraus sie entstehen",
    letters: "Ganze Briefe",
    language: "Briefe auf",
    languages: { en: "Englisch", de: "Deutsch" },
    groups: {
      "thank-you": "Sätze eines Danks",
      late: "Ein später Dank",
      card: "Eine Karte von Hand",
      "left-out": "Warum eine Notiz draußen bleibt",
      linkedin: "Auf LinkedIn",
      message: "Eine Nachricht auf LinkedIn",
      "passed-on": "Dank, der ausgerichtet wird",
      phone: "Am Telefon",
      phrases: "Wendungen",
      questions: "Was du gefragt wirst",
    },
    standing: { "built-in": "wie mitgebracht", organisation: "von deinem Haus", own: "deins" },
    version: (number: number) => `Fassung ${number}`,
    sentences: "Ein Satz je Zeile",
    sentencesHow:
      "[formal], [informal], [panel] oder [thanks] vor einem Satz sagt, wo er stehen darf.",
    another: "Noch eine Fassung",
    values: "Namen, die darin stehen dürfen",
    keep: "Diese Sätze behalten",
    kept: "Behalten. Der nächste Brief hat sie.",
    back: "Zurück zu den mitgebrachten",
    isBack: "Wie es war",
    asItComes: "Wie mitgebracht",
    preview: "Ein Brief damit",
    facts: "Mit welchen Angaben",
    sample: "Mit Beispielen",
    unused:
      "Keiner der probierten Briefe hat diesen Satz; er spricht, wo die Notizen von seiner Art sind.",
    trying: "Wird probiert",
    wrong: (version: number | undefined, line: number | undefined, column: number | undefined) =>
      [version && `Fassung ${version}`, line && `Zeile ${line}`, column && `Spalte ${column}`]
        .filter(Boolean)
        .join(", "),
    broken: "Eine deiner Dateien ist unbrauchbar; bis sie in Ordnung ist, entsteht kein Brief:",
  },
);

/** A place as people call it: the kind of a letter, or the move of a sentence. */
export function nameOfPlace(place: string): string {
  const [, move] = place.split("/");
  const kinds: Record<string, string> = kindWords();
  return (move ? moveWords()[move] : kinds[place]) ?? place;
}
