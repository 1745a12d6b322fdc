export type Language = "en" | "de";

const kept = "afterword.language";

function preferred(): Language {
  const chosen = localStorage.getItem(kept) ?? navigator.language;
  return chosen.toLowerCase().startsWith("de") ? "de" : "en";
}

let language = $state<Language>(preferred());

export function spoken(): Language {
  return language;
}

/** Changes every word on the page at once, and keeps the choice on this machine. */
export function speak(chosen: Language): void {
  localStorage.setItem(kept, chosen);
  language = chosen;
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
