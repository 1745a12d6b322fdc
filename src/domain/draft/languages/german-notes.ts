import type { Fact } from "../fit/fact.ts";
import type { ReadNote } from "../notes/read-note.ts";
import type { Reading, Refusal } from "../notes/reading.ts";
import { capital, wordCount } from "../notes/tokens.ts";

/** Notes that stay out, by the reason. */
const unfit: readonly (readonly [Refusal, RegExp])[] = [
  [
    "private",
    /\b(?:vertraulich|nicht weitersagen|unter uns|schwanger|Scheidung|krank|Krebs|Elternzeit|kündigt|hört auf|geht in Rente)\b/i,
  ],
  [
    "terms",
    /\b(?:Gehalt|Bonus|Prämie|Urlaub(?:stage)?|Homeoffice|Überstunden|Dienstwagen|Gleitzeit|13\. Monatsgehalt)\b/i,
  ],
  [
    "criticism",
    /\b(?:Chaos|chaotisch|schlecht|schlimm|nervt|hasst|veraltet|langweilig|Katastrophe|überlastet|zu langsam|Unterbesetzung|unterbesetzt|kaputt)\b/i,
  ],
];
const impression =
  /^(?:(?:sehr|total|echt|ganz|und|aber|war|ist|er|sie|wirkte?) |, )*(?:nett|freundlich|sympathisch|groß|klein|cool|toll|locker|lustig|ernst|ruhig|offen)(?:e[rsn]?)?(?:(?:,| und| aber)? .{0,20})?$/i;
const person =
  /\b(?:er|sie|ihr|ihre[rnms]?|ihm|ihn|ihnen|sein|seine[rnms]?|wir|unser[enms]?|uns)\b/i;
/** A verb in the third person that opens a note has lost its subject. */
const bareVerb =
  /^(?!(?:nicht|mit|seit|jetzt|oft|erst|fast|selbst|zeit|dort|sofort|zuerst|zuletzt|recht|echt)\b)\p{Ll}+(?:t|te|en)\b/u;

/** Reads a note in German with no surgery: what would have to change its person is asked about. */
export function readNote(note: string, path: string): ReadNote {
  const text = tidy(note);
  const refuse = (refusal: Refusal): ReadNote => ({
    readings: [],
    refused: [{ refusal, path, note }],
  });
  const quote = /[„“"»](.{6,90}?)[“”"«]/.exec(text)?.[1];
  if (quote) {
    const said = quote.replace(/[.!]$/, "");
    return {
      readings: [{ shape: "quote", path, quote: said, weight: 3, isWelcome: true }],
      refused: [],
    };
  }
  const against = unfit.find(([, phrase]) => phrase.test(text));
  if (against) return refuse(against[0]);
  if (impression.test(text)) return refuse("impression");
  const reading = asQuestion(text, path) ?? asClause(text, path) ?? asWritten(text, path);
  return reading ? { readings: [reading], refused: [] } : refuse("refused");
}

function asQuestion(text: string, path: string): Reading | undefined {
  const asked =
    /^(?:er |sie )?fragte?(?: mich)?,? ((?:wie|warum|was|wo|wann|ob|welche[rnms]?)\b.+)$/i.exec(
      text,
    )?.[1];
  const direct = /\?$/.test(text) ? `„${capital(text)}“` : undefined;
  const question = asked ?? direct;
  if (!question || (asked && person.test(asked))) return undefined;
  return { shape: "question", path, question: question.replace(/[.]$/, ""), weight: 2 };
}

/** "sagte, dass jede Schicht mit einem Rundgang beginnt" keeps its clause. */
function asClause(text: string, path: string): Reading | undefined {
  const that =
    /^(?:er |sie |\p{Lu}\p{L}+ )*(?:sagte?|meinte?|erzählte?|erklärte?|erwähnte?)(?: mir)?,? dass (.+)$/iu.exec(
      text,
    )?.[1];
  return that && !person.test(that)
    ? { shape: "clause", path, that, weight: 3, isWelcome: true }
    : undefined;
}

function asWritten(text: string, path: string): Reading | undefined {
  if (person.test(text) || bareVerb.test(text) || wordCount(text) < 2 || wordCount(text) > 30)
    return undefined;
  return { shape: "np", path, np: text, plain: text, loose: true, weight: 2 };
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
    .replace(/([!?])[!?]+/g, "$1")
    .replace(/\bu\.\s/g, "und ")
    .replace(/\bzw\.\s/g, "zwischen ")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[.!]+$/, "");
}
