import type { Sentences } from "./book.ts";

/** What the planner says, in its own words on the left; what stands in braces is filled in. */
export const ofThePlan: Sentences = {
  // Before and right after an interview
  "{hours} hours before: what to ask before you leave":
    "{hours} Stunden vorher: was du fragen willst, bevor du gehst",
  "leave with everyone's name, title and address": "geh mit Namen, Titel und Adresse von allen",
  "the interview has begun": "das Gespräch hat begonnen",
  "that round has begun": "diese Runde hat begonnen",
  "{least} to {most} specific things from each interviewer":
    "{least} bis {most} bestimmte Dinge von jeder Person, mit der du sprachst",
  "the questions and your answers while they are fresh":
    "die Fragen und deine Antworten, solange sie frisch sind",
  "how people introduced themselves": "wie sie sich vorgestellt haben",
  "what you promised, the timeline, the channel in use":
    "was du versprochen hast, wann sie antworten und auf welchem Weg",
  "in time for the note": "rechtzeitig für den Dank",
  "another round is likely: prepare it with your earlier notes":
    "eine weitere Runde ist wahrscheinlich: bereite sie mit deinen Notizen vor",
  "the questions of the earlier rounds help": "die Fragen der früheren Runden helfen",
  "think the questions and your answers over":
    "denk die Fragen und deine Antworten noch einmal durch",
  "the interview showed a gap": "das Gespräch zeigte eine Lücke",
  "it stands in your debrief": "es steht in dem, was du aufgeschrieben hast",

  // Thanks
  "within {hours} hours of the interview": "binnen {hours} Stunden nach dem Gespräch",
  "not before {minutes} minutes after its end": "nicht früher als {minutes} Minuten nach dem Ende",
  "late: the {hours} hours are over; it can still go until {late} hours after the interview":
    "spät: die {hours} Stunden sind vorbei; bis {late} Stunden nach dem Gespräch kann es noch gehen",
  "one note to each interviewer, each different": "ein Dank an jede Person, jeder anders",
  "a brief note after a phone screen": "wenige Zeilen nach einem Telefonat",
  "no interviewer's address is known: {name} passes it on":
    "keine Adresse der Fragenden ist bekannt: {name} gibt den Dank weiter",
  "{name}'s address is missing: ask {asked}": "die Adresse von {name} fehlt: frag {asked}",
  "the address is missing": "die Adresse fehlt",
  "there is no address and nobody to ask for one":
    "es gibt keine Adresse und niemanden, den du danach fragen könntest",
  "the debrief has none of the {least} to {most} things said":
    "von den {least} bis {most} Dingen, die gesagt wurden, ist noch keines aufgeschrieben",
  "the note will not go any more": "der Dank geht nicht mehr hinaus",
  "the thank-you did not go": "der Dank ging nicht hinaus",
  "{n} day after the thank-you went": "{n} Tag nach dem Dank",
  "{n} days after the thank-you went": "{n} Tage nach dem Dank",
  "{n} day after the thank-you went, about a shared interest":
    "{n} Tag nach dem Dank, über etwas, das ihr gemeinsam habt",
  "{n} days after the thank-you went, about a shared interest":
    "{n} Tage nach dem Dank, über etwas, das ihr gemeinsam habt",
  "the culture is {culture}: a card, the day of the note":
    "das Haus ist {culture}: eine Karte, am Tag des Danks",
  "you promised {what}: within {hours} hours":
    "du hast versprochen: {what}; binnen {hours} Stunden",
  "by {channel}": "{channel}",

  // Check-ins
  "1 working day after {date}, the date that was stated":
    "1 Werktag nach {date}, dem genannten Tag",
  "{n} working days after {date}, the date that was stated":
    "{n} Werktage nach {date}, dem genannten Tag",
  "no date was stated: {days} calendar days and at least {working} working days after {since}":
    "kein Tag wurde genannt: {days} Kalendertage und wenigstens {working} Werktage nach {since}",
  "their answer without a decision starts the clock again":
    "ihre Antwort ohne Entscheidung lässt die Uhr von vorn beginnen",
  "one message to the main contact": "eine Nachricht an die Ansprechperson",
  "one message to {name}": "eine Nachricht an {name}",
  "never on the day after the interview": "nie am Tag nach dem Gespräch",
  "the later of {days} days after the first and {interview} days after the interview":
    "{days} Tage nach der ersten Nachfrage und wenigstens {interview} Tage nach dem Gespräch",
  "the later of {days} days after the first and {interview} days after the interview, on a working day":
    "{days} Tage nach der ersten Nachfrage und wenigstens {interview} Tage nach dem Gespräch, an einem Werktag",
  "{days} days after the last check-in: close the loop":
    "{days} Tage nach der letzten Nachfrage: lass es ruhen",
  "the final check-in has gone": "die letzte Nachfrage ist hinaus",
  "keep applying elsewhere": "bewirb dich anderswo weiter",
  "{days} days and at least {working} working days after the application":
    "{days} Tage und wenigstens {working} Werktage nach der Bewerbung",
  "it would be message {number} to one person within {days} days":
    "es wäre die {number}. Nachricht an eine Person in {days} Tagen",
  "it would be check-in {number} at one employer within {days} days":
    "es wäre die {number}. Nachfrage bei einem Arbeitgeber in {days} Tagen",
  "they are out of office until {date}": "sie sind bis {date} nicht da",
  "they answered ({class}): no check-in follows":
    "sie haben geantwortet ({class}): keine Nachfrage folgt",

  // Answers, offers and ends
  "news without a decision is acknowledged within {n} working day":
    "eine Nachricht ohne Entscheidung wird binnen {n} Werktag bestätigt",
  "news without a decision is acknowledged within {n} working days":
    "eine Nachricht ohne Entscheidung wird binnen {n} Werktagen bestätigt",
  "there is newer news to acknowledge": "es gibt Neueres zu bestätigen",
  "they asked for something: within {n} working day":
    "sie haben um etwas gebeten: binnen {n} Werktag",
  "they asked for something: within {n} working days":
    "sie haben um etwas gebeten: binnen {n} Werktagen",
  "they asked for {what}: within {n} working day":
    "sie haben um {what} gebeten: binnen {n} Werktag",
  "they asked for {what}: within {n} working days":
    "sie haben um {what} gebeten: binnen {n} Werktagen",
  "a short, gracious reply within {n} working day":
    "eine kurze, freundliche Antwort binnen {n} Werktag",
  "a short, gracious reply within {n} working days":
    "eine kurze, freundliche Antwort binnen {n} Werktagen",
  "a verbal offer is acknowledged in writing within {hours} hours":
    "ein mündliches Angebot wird binnen {hours} Stunden schriftlich bestätigt",
  "the written offer is there": "das schriftliche Angebot ist da",
  "as soon as known, at the latest {n} working days before you have to answer":
    "sobald du es weißt, spätestens {n} Werktage, bevor du antworten musst",
  "you took another offer: tell them the same day":
    "du hast ein anderes Angebot angenommen: sag es ihnen am selben Tag",
  "you took another offer": "du hast ein anderes Angebot angenommen",
  "they have decided against it": "sie haben sich dagegen entschieden",
  "they made an offer": "sie haben ein Angebot gemacht",
  "you accepted their offer": "du hast ihr Angebot angenommen",
  "you declined their offer": "du hast ihr Angebot abgelehnt",
  "you withdrew your application": "du hast deine Bewerbung zurückgezogen",
  "references are told the same day that they are asked for":
    "Referenzen erfahren es am selben Tag, an dem nach ihnen gefragt wird",
  "a role may reopen {months} months after a rejection":
    "eine Stelle kann {months} Monate nach einer Absage wieder offen sein",

  // What the person or the program did
  "you put it off until {when}": "du hast es auf {when} verschoben",
  "you skipped it": "du hast es ausgelassen",
  "you skipped it: {why}": "du hast es ausgelassen: {why}",
  "an answer may have come; no check-in goes to them until you have read it":
    "vielleicht ist eine Antwort da; bevor du sie gelesen hast, geht keine Nachfrage hinaus",
  "its time is over": "seine Zeit ist vorbei",
  "they are in {zone} now": "sie sind jetzt in {zone}",
  "the rules of time zones changed ({edition})":
    "die Regeln der Zeitzonen haben sich geändert ({edition})",
  "the holidays on file changed ({edition})":
    "die bekannten Feiertage haben sich geändert ({edition})",
  "the policy changed": "die Regeln haben sich geändert",
  "the country is not known: Monday to Friday count as working days, holidays are not looked at":
    "das Land ist nicht bekannt: Montag bis Freitag gelten als Werktage, Feiertage werden nicht beachtet",
  "no holidays of {country} are on file: Monday to Friday count as working days, holidays are not looked at":
    "die Feiertage von {country} sind nicht bekannt: Montag bis Freitag gelten als Werktage, Feiertage werden nicht beachtet",
};
