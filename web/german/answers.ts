import type { Sentences } from "./book.ts";

/** What follows from each meaning of an answer, and why a mail is taken for one employer's. The longer patterns stand first. */
export const ofAnswers: Sentences = {
  "the chase ends; you thank for it within a day":
    "keine Nachfrage folgt; du dankst dafür binnen eines Tages",
  "the chase ends; you settle the time with them":
    "keine Nachfrage folgt; du machst den Termin mit ihnen aus",
  "the chase ends; you answer within a working day":
    "keine Nachfrage folgt; du antwortest binnen eines Arbeitstags",
  "the chase ends; you add the interview when it has a date":
    "keine Nachfrage folgt; du trägst das Gespräch ein, sobald es einen Termin hat",
  "every chase ends; you may thank them within two working days":
    "keine Nachfrage folgt mehr; du kannst ihnen binnen zwei Arbeitstagen danken",
  "you may acknowledge it; the chase waits anew, from the day that they named":
    "du kannst dafür danken; die Nachfrage wartet neu, von dem Tag an, den sie nannten",
  "a courtesy; the chase goes on as planned":
    "eine Höflichkeit; die Nachfragen gehen weiter wie geplant",
  "the chase ends; nothing is written by itself":
    "keine Nachfrage folgt; von selbst wird nichts geschrieben",
  "it changes nothing; what waited goes on": "es ändert nichts; was wartete, geht weiter",

  "It answers a message that you sent.": "Sie antwortet auf eine Nachricht von dir.",
  "It answers a message that you sent. It comes from another address than you wrote to.":
    "Sie antwortet auf eine Nachricht von dir. Sie kommt von einer anderen Adresse als der, an die du schriebst.",
  "It says that your mail to this address did not arrive.":
    "Sie sagt, dass deine Mail an diese Adresse nicht ankam.",
  "It comes from a person of several applications and names this one.":
    "Sie kommt von jemandem aus mehreren deiner Bewerbungen und nennt diese.",
  "It comes from a person who belongs to several of your applications.":
    "Sie kommt von jemandem, der zu mehreren deiner Bewerbungen gehört.",
  "It comes from {domain}, where people of {company} write from.":
    "Sie kommt von {domain}; von dort schreiben Leute von {company}.",
  "It comes from {address}, which bears the name of {company}.":
    "Sie kommt von {address}; die Adresse trägt den Namen von {company}.",
  "It comes from {address}.": "Sie kommt von {address}.",
  "It names {company} and the role {role}.": "Sie nennt {company} und die Stelle {role}.",
  "It names {company}.": "Sie nennt {company}.",
};
