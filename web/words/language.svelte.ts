export type Language = "en" | "de";

const kept = "afterword.language";

function preferred(): Language {
  const chosen = localStorage.getItem(kept) ?? navigator.language;
  return chosen.toLowerCase().startsWith("de") ? "de" : "en";
}

let language = $state<Language>(preferred());
let findGerman = $state.raw<(english: string) => string | undefined>();

export function spoken(): Language {
  return language;
}

/** Changes every word on the page at once, and keeps the choice on this machine. */
export async function speak(chosen: Language): Promise<void> {
  localStorage.setItem(kept, chosen);
  await readyToSpeak(chosen);
  language = chosen;
}

/** Has what the program itself says in that language; without it, its sentences stay English. */
export async function readyToSpeak(chosen = language): Promise<void> {
  if (chosen !== "de" || findGerman) return;
  const book = await import("../german/book.ts").catch(() => undefined);
  findGerman = book?.findGerman;
}

/** The browser's own names take a phone a tenth of a second to fetch. */
const names: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: { en: "English", de: "German" },
  de: { en: "Englisch", de: "Deutsch" },
};

/** "German", or "Deutsch", of a code such as `de`. */
export function nameOfLanguage(code: string): string {
  return (
    names[language][code] ?? new Intl.DisplayNames(language, { type: "language" }).of(code) ?? code
  );
}

/** A sentence of the program (a reason, a finding, a problem) in the language of the page. */
export function inOurs(english: string): string {
  return findThere(english) ?? english;
}

/** The same; undefined where the language of the page has no such sentence. */
export function findThere(english: string): string | undefined {
  return language === "de" ? findGerman?.(english) : english;
}

/**
 * A page's words in both languages. The second must have every key of the first, so that a missing sentence is a type error.
 * What it gives must be called inside a page, so that the page follows the language.
 */
export function inBoth<Words extends object>(
  en: Words,
  de: NoInfer<Said<Words>>,
): () => Said<Words> {
  return () => (language === "de" ? de : (en as Said<Words>));
}

/** The same keys, with any text where the first language has a certain one. */
type Said<Words> = {
  readonly [Key in keyof Words]: Words[Key] extends (...given: infer Given) => string
    ? (...given: Given) => string
    : Words[Key] extends string
      ? string
      : Words[Key] extends (...given: never[]) => unknown
        ? Words[Key]
        : Words[Key] extends object
          ? Said<Words[Key]>
          : Words[Key];
};
