import type { Language } from "./language.svelte.ts";

/** The names of the browser take a phone a tenth of a second to fetch; those that most pages need stand here. */
const known: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  AT: { en: "Austria", de: "Österreich" },
  AU: { en: "Australia", de: "Australien" },
  BE: { en: "Belgium", de: "Belgien" },
  CA: { en: "Canada", de: "Kanada" },
  CH: { en: "Switzerland", de: "Schweiz" },
  DE: { en: "Germany", de: "Deutschland" },
  DK: { en: "Denmark", de: "Dänemark" },
  ES: { en: "Spain", de: "Spanien" },
  FR: { en: "France", de: "Frankreich" },
  GB: { en: "United Kingdom", de: "Vereinigtes Königreich" },
  IE: { en: "Ireland", de: "Irland" },
  IN: { en: "India", de: "Indien" },
  IT: { en: "Italy", de: "Italien" },
  LU: { en: "Luxembourg", de: "Luxemburg" },
  NL: { en: "Netherlands", de: "Niederlande" },
  NZ: { en: "New Zealand", de: "Neuseeland" },
  PL: { en: "Poland", de: "Polen" },
  SE: { en: "Sweden", de: "Schweden" },
  SG: { en: "Singapore", de: "Singapur" },
  US: { en: "United States", de: "Vereinigte Staaten" },
};

/** "Germany", or "Deutschland", of a code such as `DE`. */
export function nameOfCountry(code: string, language: Language): string {
  return (
    known[code]?.[language] ?? new Intl.DisplayNames(language, { type: "region" }).of(code) ?? code
  );
}
