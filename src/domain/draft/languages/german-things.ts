import type { NoteContext } from "../notes/reading.ts";
import type { NamedThing } from "./language.ts";

const inWords =
  /^(?:wann|ob|wie|warum)\b|\b(?:Termine?|Verfügbarkeit|Kündigungsfrist|Gehalts\p{L}*|Gehalt|Eintritts\p{L}*|Startdatum|Starttermin|frühestmöglich\p{L}*)\b/iu;

const papers =
  /(?:referenz|zeugnis|urkunde|zertifikat|bescheinigung|nachweis|diplom|lizenz|ausweis|visum|erlaubnis|kopie|lebenslauf|foto|formular|adresse|kontaktdaten|unterlagen)/i;

/** The verb that stands behind a thing that was promised: "Referenzliste nachreichen". */
const sending =
  /,? (?:noch )?(?:zu )?(?:schicken|senden|mailen|nachreichen|zuschicken|zusenden|weiterleiten|nachliefern|nachzureichen|zuzuschicken)$/i;

/** "ihm die Referenzliste schicken" → "Referenzliste": it keeps its words, and stands behind a colon. */
export function readThing(what: string): NamedThing {
  const text = what
    .replace(/[.!]+$/, "")
    .replace(sending, "")
    .replace(/^(?:ihm|ihr|ihnen) (?=(?:die|den|das|eine?n?|meine?n?|unsere?n?)\b)/i, "")
    .replace(/^(?:der|die|den|das|eine?n?|meine?n?|unsere?n?) (?=\p{Lu})/u, "");
  return { text, several: false, inWords: inWords.test(what), isPaper: papers.test(what) };
}

/** What begins with somebody speaks of the reader, whom it would have to address. */
export function readThought(thought: string): string | undefined {
  const plain = thought
    .normalize("NFC")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[.!]+$/, "");
  return /^(?:er|sie|ihre?[rnms]?|ihm|ihn|ihnen|seine?[rnms]?|deren|dessen)\b/i.test(plain)
    ? undefined
    : plain;
}

/** The better answer without its apology, behind a colon, or as the clause that it is: "dass …". */
export function readBetter(better: string): { verb: string } | { clause: string } {
  const text = better
    .trim()
    .replace(/[.!]+$/, "")
    .replace(
      /^(?:(?:sorry|entschuldigung|nein|besser|richtig(?: wäre| ist)?)[,:]? +)?(?:(?:ich )?(?:hätte|wollte|meinte) (?:(?:ich|eigentlich|besser|lieber) )*(?:(?:sagen|antworten|nennen) (?:sollen|wollen|müssen|können)|gemeint|sagen)?[,:] *)?/i,
      "",
    );
  return /^dass /i.test(text) ? { verb: text } : { clause: text };
}

/** "Frage nach dem Budget": what the answer was about, as it was noted. */
export function readTopic(topic: string, _context: NoteContext): string {
  return topic.trim().replace(/[.?!]+$/, "");
}

/** A role that names what is done: "Praktikum Marketing", "Ausbildung zur Köchin". */
export function isActivity(role: string): boolean {
  return /^(?:(?:Duales|duales|Pflicht|Freiwilliges|Bezahltes) ?)?(?:\p{L}*(?:praktikum|ausbildung|volontariat|referendariat|studium|stipendium|programm|lehre|dienst|jahr|internship)|promotion)\b/iu.test(
    role,
  );
}
