import { builtIn } from "../wording.ts";
import { english } from "./english.ts";
import { german } from "./german.ts";
import type { Language } from "./language.ts";

const all: Readonly<Record<string, Language>> = { en: english, de: german };

/** The language for a kind of letter: the one wished for where its wording has the kind, else English. */
export function languageFor(kind: string, code = "en"): Language {
  const hasKind = Object.keys(builtIn(code)).some((place) => place.split("/")[0] === kind);
  return (hasKind ? all[code] : undefined) ?? english;
}
