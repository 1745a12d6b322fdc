import type { Fact } from "../fit/fact.ts";
import type { ReadNote } from "../notes/read-note.ts";
import type { NoteContext, Reading, Refusal } from "../notes/reading.ts";
import { capital, wordCount } from "../notes/tokens.ts";
import { deedIn } from "./german-deeds.ts";

/** A word of a list by itself; the bounds of other patterns do not know that ä is a letter. */
function word(words: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, "iu");
}

/** Notes that stay out, by the reason. */
const unfit: readonly (readonly [Refusal, RegExp])[] = [
  [
    "private",
    word(
      "vertraulich|nicht weitersagen|unter uns|schwanger|Scheidung|geschieden|krank|krankgeschrieben|Krebs|Burn-?out|Elternzeit|kündigt|gekündigt|hört auf|(?:geht|will) in Rente",
    ),
  ],
  [
    "terms",
    word(
      "Gehalt\\p{L}*|Bonus|Prämie|Urlaub(?:stage)?|Homeoffice|Überstunden|Dienstwagen|Gleitzeit|13\\. Monatsgehalt|Tarif\\p{L}*|Vergütung|brutto|netto|Arbeitszeit\\p{L}*",
    ),
  ],
  [
    "criticism",
    word(
      "Chaos|chaotisch\\p{L}*|schlecht\\p{L}*|schlimm\\p{L}*|nervt|hasst|veraltet\\p{L}*|langweilig\\p{L}*|Katastrophe|überlastet\\p{L}*|zu langsam|Unterbesetzung|unterbesetzt|kaputt\\p{L}*|leider|Probleme?|Ärger|Stress|stressig\\p{L}*|albern|Frust|frustriert|hohe Fluktuation|Krise|Kürzungen|Entlassungen|Beschwerden?|Mobbing|Streit|scheitert|gescheitert",
    ),
  ],
];
const impression =
  /^(?:(?:sehr|total|echt|ganz|und|aber|war|ist|er|sie|wirkte?) |, )*(?:nett|freundlich|sympathisch|groß|klein|cool|toll|locker|lustig|ernst|ruhig|offen)(?:e[rsn]?)?(?:(?:,| und| aber)? .{0,20}|(?:,| und| aber) .{0,60})?$/iu;
const person = word(
  "er|sie|ihr|ihre[rnms]?|ihm|ihn|ihnen|sein|seine[rnms]?|wir|unser[enms]?|unsere[rnms]?|uns",
);
const self = word("ich|mich|mir|mein|meine[rnms]?");
/** Who is named by title. */
const titled = /(?<!\p{L})(?:Frau|Herrn?|Familie) (?:(?:Dr|Prof)\. )*(\p{Lu}\p{L}+)/gu;
/** A verb in the third person that opens a note has lost its subject. */
const bareVerb =
  /^(?!(?:nicht|mit|seit|jetzt|oft|erst|fast|selbst|zeit|dort|sofort|zuerst|zuletzt|recht|echt)(?!\p{L}))(?:\p{Ll}+(?:t|te|en)|will|mag|kann|muss|darf|soll|weiß)(?!\p{L})/u;

/** Reads a note in German; what would have to change its person beyond one known verb is asked about. */
export function readNote(note: string, path: string, context: NoteContext): ReadNote {
  const text = tidy(note);
  const refuse = (refusal: Refusal): ReadNote => ({
    readings: [],
    refused: [{ refusal, path, note }],
  });
  const against = unfit.find(([, phrase]) => phrase.test(text));
  if (against) return refuse(against[0]);
  if (namesStranger(text, context)) return refuse("private");
  const quote = /[„“"»](.{6,90}?)[”“"«]/.exec(text)?.[1];
  if (quote) {
    const said = quote.replace(/[.!]$/, "");
    const reading: Reading = { shape: "quote", path, quote: said, weight: 3, isWelcome: true };
    return { readings: [reading], refused: [] };
  }
  if (impression.test(text)) return refuse("impression");
  const reading =
    asQuestion(text, path, context) ?? asClause(text, path, context) ?? asWritten(text, path);
  if (!reading) return refuse("refused");
  return namesReader(reading, context) ? refuse("refused") : { readings: [reading], refused: [] };
}

/** "Frau Petersen" who is not on file is a client or a patient, and nobody else's to read of. */
function namesStranger(text: string, { people }: NoteContext): boolean {
  const known = new Set(people.flatMap(({ name }) => name.split(/\s+/)));
  return [...text.matchAll(titled)].some(([, name = ""]) => !known.has(name));
}

/** The reader is not told of themselves by name. */
function namesReader({ that, question, np }: Reading, { reader }: NoteContext): boolean {
  const names = reader.name.split(/\s+/).filter((name) => name.length > 2);
  const said = [that, question, np].join(" ");
  return names.some((name) => word(name.replace(/\W/gu, ".")).test(said));
}

/** Whether the question says "Sie" or "du" as the letter does. */
function isSpokenSo(text: string, formal: boolean): boolean {
  return formal
    ? !word("du|dich|dir|dein\\p{L}*|ihr|euch|euer|eure\\p{L}*").test(text)
    : !/(?<=\P{L})(?:Sie|Ihnen|Ihre?[rnms]?)(?!\p{L})/u.test(text);
}

/** Why somebody leaves where they are, which no thanks go back to. */
const leaving = word("weg|verlassen|gekündigt|kündigen|aufgehört|Lücke\\p{L}*|gewechselt|wechseln");

function asQuestion(text: string, path: string, { formal }: NoteContext): Reading | undefined {
  const asked =
    /^(?:(?:er|sie|hat|und|wollte) |(?:\p{Lu}\p{L}+ ){1,2}(?=fragte?|hat |wollte ))*(?:fragte?|mich gefragt|gefragt|wissen)(?: mich)?,? ((?:wie|warum|was|wo|wann|ob|welche[rnms]?) .+)$/iu.exec(
      text,
    )?.[1];
  const direct = /\?$/.test(text) && isSpokenSo(text, formal) ? `„${capital(text)}“` : undefined;
  const question = asked ?? direct;
  const isOwnAffair = asked !== undefined && (person.test(asked) || leaving.test(asked));
  if (!question || isOwnAffair) return undefined;
  return { shape: "question", path, question: question.replace(/[.]$/, ""), weight: 2 };
}

/** "sagte, dass jede Schicht mit einem Rundgang beginnt" keeps its clause; "leitet die Nachtschicht selbst" becomes one. */
function asClause(text: string, path: string, context: NoteContext): Reading | undefined {
  const told =
    /^(?:(?:er |sie |(?:\p{Lu}\p{L}+\.? ){1,3})?(?:hat )?(?:mir )?(?:sagte?|meinte?|erzählte?|erklärte?|erwähnte?|gesagt|erzählt|erklärt|erwähnt)(?: mir)?,? )?dass (.+)$/iu.exec(
      text,
    )?.[1];
  const isKept = told !== undefined && !person.test(told) && !self.test(told);
  const that = told === undefined ? deedIn(text, context) : isKept ? told : undefined;
  return that ? { shape: "clause", path, that, weight: 3, isWelcome: true } : undefined;
}

function asWritten(text: string, path: string): Reading | undefined {
  const isOfSomebody =
    person.test(text) || self.test(text) || bareVerb.test(text) || text.endsWith("?");
  if (isOfSomebody || wordCount(text) < 2 || wordCount(text) > 30) return undefined;
  // What follows stands behind a colon itself.
  const plain = text.replace(/: /g, " – ");
  return { shape: "np", path, np: plain, plain, loose: true, weight: 2 };
}

/** The fit stands behind a colon as it was written. */
export function readFit(fit: string, path: string): Fact[] {
  return tidy(fit)
    .split(/(?<=[.;])\s+|;\s*/)
    .map((part) => part.replace(/[.;]+$/, ""))
    .filter((part) => wordCount(part) > 1)
    .map((np) => ({ path, np }));
}

export function tidy(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\p{Extended_Pictographic}\u{FE0F}]/gu, " ")
    .replace(/\s*\([!?]+\)/g, "")
    .replace(/([!?])[!?]+/g, "$1")
    .replace(/\bu\.\s/g, "und ")
    .replace(/\bzw\.\s/g, "zwischen ")
    .replace(/(?<=\d )Min(?:\.|\b)/g, "Minuten")
    .replace(/(?<=\d )Std(?:\.|\b)/g, "Stunden")
    .replace(/^(?:und|also|auch) (?=\p{L})/iu, "")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[.!]+$/, "");
}
