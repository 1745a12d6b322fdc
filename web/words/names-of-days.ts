import type { Language } from "./language.svelte.ts";

interface Names {
  months: { long: readonly string[]; short: readonly string[] };
  /** From Sunday. */
  weekdays: { long: readonly string[]; short: readonly string[] };
}

const list = (text: string) => text.split(" ");

/** Names as the Unicode CLDR has them, without the full stop of an abbreviation. */
export const namesOfDays: Readonly<Record<Language, Names>> = {
  en: {
    months: {
      long: list(
        "January February March April May June July August September October November December",
      ),
      short: list("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec"),
    },
    weekdays: {
      long: list("Sunday Monday Tuesday Wednesday Thursday Friday Saturday"),
      short: list("Sun Mon Tue Wed Thu Fri Sat"),
    },
  },
  de: {
    months: {
      long: list(
        "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
      ),
      short: list("Jan Feb März Apr Mai Juni Juli Aug Sept Okt Nov Dez"),
    },
    weekdays: {
      long: list("Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag"),
      short: list("So Mo Di Mi Do Fr Sa"),
    },
  },
};
