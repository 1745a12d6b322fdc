// How names are written in a sentence about an interview, in English and German. Data for said-people.ts, said-company.ts and said-answer.ts.

/** What stands for a stretch that was read as something else; no name goes over it. */
export const gap = "¦";

/** A full stop belongs to a name in "Acme Corp.", "St. Brigid's" and "Booking.com". */
export const capital = String.raw`\p{Lu}[\p{L}\p{N}'’-]*(?:\.\p{Ll}+|(?<=\b(?:St|Dr|Prof|Inc|Corp|Co|Ltd|\p{Lu}))\.)?`;
const particle = "(?:de|da|di|del|van|von|der|den|la|le|bin|al)";
export const title = String.raw`(?:(?:Dr|Prof|Professor|Mr|Mrs|Ms|Mx)\b\.?|Sir|Dame|Judge|Sister|Father|Frau|Herrn?)`;
/** A part of somebody's name; only an initial has a full stop. */
const part = String.raw`(?:\p{Lu}\.|\p{Lu}[\p{L}\p{N}'’-]*)`;
// After "Frau Berger" and "Nina Sommer" a "von" says from where.
export const person = String.raw`(?:(?:Frau|Herrn?)\s+(?:${title}\s+)*${part}|(?:${title}\s+)*${part}(?:\s+(?:${particle}\s+)+${part})?)(?:\s+${part})*`;

const organisations = [
  ..."Inc Corp Ltd LLC Co GmbH AG KG SE Group Holdings Partners? Associates Ventures Capital".split(
    " ",
  ),
  ..."Bank Stores? Insurance Consulting Analytics Systems Software Technologies Solutions Robotics Labs? Digital".split(
    " ",
  ),
  ..."Cloud Data Security Networks? Games Media Studios? Design Agency Works Industries International".split(
    " ",
  ),
  ..."Foods? Drinks Bakery Hotels? Energy Motors Airlines Logistics Shipping Freight Rail Pharma Biotech".split(
    " ",
  ),
  ..."Health Clinic Hospital Infirmary Surgery Trust Council Schools? Primary Academy Nursery University".split(
    " ",
  ),
  ..."College Institute Foundation Library Theatre Legal Brothers Sons Restaurant Farms?".split(
    " ",
  ),
  ..."Museum Charity Church Services Stadtwerke Klinikum Verlag Schule Universität Stiftung".split(
    " ",
  ),
];
const houses =
  "Klinikum|Stadtwerke|Stadt|Universität|Hochschule|Schule|Café|Hotel|Kita|Sparkasse|University";
/** What only an organisation is called. */
export const organisation = new RegExp(
  String.raw`(?:^|\s)(?:${organisations.join("|")})\.?$|\s&\s|^(?:${houses})\s|^\p{Lu}{3,}\s|\s\p{Lu}{3,}$`,
  "u",
);

/** A word with a capital that is nobody's name. */
export const noName = new RegExp(
  `^(?:${[
    ..."I I'm I'll I've I’m I’ll I’ve We They They'll They’ll She He It The A An My Our Their Its".split(
      " ",
    ),
    ..."Had Have Has Was Just Met Meet Meeting Spoke Speaking Talked Saw Seeing Went Got Did Came Finished Having Applied".split(
      " ",
    ),
    ..."Interview Interviewed Interviewing Interviewers? Interviews? Panel Final Phone Technical Tech Video Zoom Teams Skype Call Screen Screening Round Coffee Chat Job Role Position".split(
      " ",
    ),
    ..."First Second Third Last Next Today Tomorrow Yesterday Tonight This At On In With From By For After Then And But Also Hear Back Decision Answer Hi Hello Dear Thanks Thank Happy Great Good".split(
      " ",
    ),
    ..."HR CEO CTO CFO COO CMO CIO CPO VP MD Head Director Founder Owner Recruiter Dean Principal Headteacher Chair Manager Noon Midday Can What Where When Who".split(
      " ",
    ),
    ..."Gespräch Stelle Runde Personalabteilung Telefonat Vorstellungsgespräch Bewerbungsgespräch Erstgespräch Zweitgespräch Fachgespräch".split(
      " ",
    ),
    ..."Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun".split(
      " ",
    ),
    ..."Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag".split(" "),
    ..."Ich Wir Habe Hatte Hab War Gestern Heute Morgen Vorgestern Vorhin Eben Gerade Uhr Am Um Bei Mit Beim Nach Zweites Erstes Letzte Letzten Nächsten Antwort".split(
      " ",
    ),
  ].join("|")})$`,
);

/** A trade written with a capital: "Pastry Chef" is nobody's name. */
export const tradeName =
  /(?:^|\s)(?:Manager|Engineer|Analyst|Designer|Developer|Assistant|Nurse|Teacher|Officer|Director|Chef|Accountant|Librarian|Editor|Lead|Consultant|Coordinator|Administrator|Specialist|Technician|Scientist|Architect|Planner|Intern|Associate|Executive|Representative|Receptionist|Supervisor|Lecturer|Researcher|Therapist|Counsel)$|^\p{Lu}\p{L}{3,}(?:erin|eurin|istin|antin|entin|ärztin|leitung|kraft|kauffrau|kaufmann)$|^\p{Lu}{2,}$/u;

/** Without the full stop of the sentence; that of "Corp." stays. */
export function clean(name: string | undefined): string | undefined {
  const bare = name?.trim();
  if (!bare) return undefined;
  return /\b(?:Inc|Corp|Ltd|Co|Dr|Prof)\.$/.test(bare) ? bare : bare.replace(/[.'’-]+$/, "");
}

/** The same length, so that places in it hold in the text as well. */
export function cut(text: string, { at, to }: { at: number; to: number }): string {
  return text.slice(0, at) + gap.repeat(to - at) + text.slice(to);
}

/** The same by the words that stood there. */
export function without(text: string, words: string): string {
  return text.replace(words, gap.repeat(words.length));
}
