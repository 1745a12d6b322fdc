import type { Sentences } from "./book.ts";

/** How a date came about, what keeps a step from now, and what would release it. */
export const ofTheReckoning: Sentences = {
  "not before this moment": "nicht früher",
  "in courtesy hours of any day": "an jedem Tag, nicht zu früh und nicht zu spät",
  "in working hours of a working day": "in der Arbeitszeit eines Werktags",
  "at the hour of check-ins": "zur Stunde der Nachfragen",
  "at the hour of check-ins on a working day": "zur Stunde der Nachfragen an einem Werktag",
  "the step is due": "es ist so weit",
  "it should be done by": "getan sein soll es bis",
  "after this it is dropped": "danach entfällt es",
  "the interview": "das Gespräch",
  "the application": "die Bewerbung",
  "the first check-in": "die erste Nachfrage",
  "their last answer": "ihre letzte Antwort",
  "the last day of their answer": "der letzte Tag für ihre Antwort",
  "stated: their last answer": "genannt in ihrer letzten Antwort",
  "stated: an answer by {date}": "genannt: eine Antwort bis {date}",
  "{n} calendar day later": "{n} Kalendertag später",
  "{n} calendar days later": "{n} Kalendertage später",
  "{n} working day later": "{n} Werktag später",
  "{n} working days later": "{n} Werktage später",
  "at least {n} working day later": "wenigstens {n} Werktag später",
  "at least {n} working days later": "wenigstens {n} Werktage später",

  "it is done": "es ist erledigt",
  "it rests on something that has not happened yet":
    "es beruht auf etwas, das noch nicht geschehen ist",
  "address is missing": "die Adresse fehlt",
  "answer is missing": "die Antwort fehlt",
  "attachment is missing": "der Anhang fehlt",
  "country is missing": "das Land fehlt",
  "specific is missing": "es fehlt etwas, das gesagt wurde",

  "nothing: once is enough": "nichts: einmal genügt",
  "that happening": "dass es geschieht",
  "only a change of the facts it rests on": "nur eine Änderung dessen, worauf es beruht",
  "an answer without a decision, which starts the clock again, or a further interview":
    "eine Antwort ohne Entscheidung, mit der die Uhr von vorn beginnt, oder ein weiteres Gespräch",
  "adding the employer's country": "das Land des Arbeitgebers einzutragen",
  "adding the file or the link": "die Datei oder den Link beizulegen",
  "adding the person's address": "die Adresse der Person einzutragen",
  "supplying what they asked for": "zu geben, worum sie gebeten haben",
  "writing down one thing that this person said":
    "eines aufzuschreiben, das diese Person gesagt hat",
};

/** Values that stand in braces and are words themselves. */
export const fillings: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  class: {
    thanks: "ein Dank",
    "a time to find": "ein Termin",
    "another round": "eine weitere Runde",
    "something they need": "eine Bitte",
    "a rejection": "eine Absage",
    "an offer": "ein Angebot",
    "something else": "etwas anderes",
  },
  channel: {
    email: "per Mail",
    linkedin: "über LinkedIn",
    phone: "per Telefon",
    portal: "über ihr Portal",
  },
  culture: { traditional: "traditionell", standard: "üblich", startup: "jung" },
  since: { "the interview": "dem Gespräch", "their last answer": "ihrer letzten Antwort" },
  times: { "One sentence": "Ein Satz" },
};
