import { properPairs, properWords } from "./en/proper.ts";
import { apostrophes, monthNames, shorthand, weekdayNames } from "./en/words.ts";
import { contract } from "./contractions.ts";
import { mend } from "./mend.ts";
import { isPluralNoun } from "./plural.ts";
import type { NoteContext } from "./reading.ts";
import { writeNumbers } from "./numbers.ts";
import { isCommonNoun, verbOf } from "./verbs.ts";

/** Brings a note into plain writing: signs, shorthand, apostrophes, capitals, numbers. What it says is untouched. */
export function tidy(note: string, context: NoteContext): string {
  const signs = straighten(isShouted(note) ? note.toLowerCase() : note);
  const words = signs.split(/\s+/).filter(Boolean).map(expand);
  const spelled = contract(mend(words.join(" ")), context.formal);
  return writeNumbers(restoreCase(inRegister(spelled, context), context), context.american)
    .replaceAll("＆", "&")
    .replace(/\s+([,.;:!?])/g, "$1")
    .trim();
}

/** The few words that a letter says otherwise than a note. */
function inRegister(text: string, context: NoteContext): string {
  const school = /\b(?:school|academy|college|lyc[eé]e)\b/i.test(context.company);
  return text
    .replace(/\bkids\b/gi, school ? "students" : "children")
    .replace(/\bguys\b/gi, "team")
    .replace(/\bloads of (?=(\w+))/gi, (_, noun: string) =>
      isPluralNoun(noun) ? "many " : "a lot of ",
    )
    .replace(/\bboss\b/gi, "manager");
}

/** A note all in capitals says nothing by them. */
function isShouted(note: string): boolean {
  return !/\p{Ll}/u.test(note) && (note.match(/\p{Lu}{2,}/gu)?.length ?? 0) > 3;
}

/** Unicode, blanks, smileys and heaps of signs. */
function straighten(note: string): string {
  return note
    .normalize("NFC")
    .replace(/^\s*[-*•·–]\s+/, "")
    .replace(/([.;:!?,])?\s*\n\s*[-*•·–]?\s*/g, (_, sign: string | undefined) => `${sign ?? ";"} `)
    .replace(/\bpeoples\b/g, "people")
    .replace(/[‘’‛`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[\p{Extended_Pictographic}\u{FE0F}]/gu, " ")
    .replace(/(?:^|\s)[:;=][-']?[)(DPp/|](?=\s|$)/g, " ")
    .replace(/\b(?:tbh|lol|idk|imo|imho|haha+|btw|fyi|omg)\b[,.]?/gi, " ")
    .replace(/\([!?]+\)/g, " ")
    .replace(/\s*--+\s*/g, " - ")
    .replace(
      /\s+- (?:(?:i )?(?:really |so |very )?(?:loved?|liked?|great|nice|cool|good|interesting|wow)(?: (?:this|that|it))?)[.!]*$/i,
      "",
    )
    .replace(/\b(how|what|if|when|where|why) id (?=\p{Ll})/giu, "$1 I'd ")
    .replace(/\b([2-9])(?:nd|rd|th) (?=\p{Ll})/gu, (_, nth: string) => `${ordinals[Number(nth)]} `)
    .replace(
      /^(?:(?:um+|uh+|er+|ok(?:ay)?|so|oh|yeah|well|basically|anyway|right)[,:]? +(?:like +)?)+(?=\S)/i,
      "",
    )
    .replace(/(?<!\d)(\d{1,3}) (\d{3})(?!\d)(?= \p{Ll})/gu, "$1,$2")
    .replace(/(?<!\d)(\d{2,3})ppl\b/gi, "$1 people")
    .replace(/(?<=\p{L} )-(?=\d{1,2}\b(?! ?[-–]))/gu, "minus ")
    .replace(
      /\bmay (?=(?:to|until|till|-) (?:june|july|august|september|october|november|december|aug|sept?|oct|nov|dec)\b)/gi,
      "May ",
    )
    .replace(/^q\s*[-–]\s*/i, "q: ")
    .replace(/([!?])[!?]+/g, (run) => (run.includes("?") ? "?" : "!"))
    .replace(/…|\.{2,}/g, ". ")
    .replace(/(\S+)\s*(?:->|→|=>)\s*(?=(\S+))/g, (_, before: string, after: string) =>
      isFromTo(before, after) ? `${before} to ` : `${before}; `,
    )
    .replace(/\bre: ?(?=\w)/gi, "about ")
    .replace(/(?<=\b(?:an|per|every|each|\d+) )hr\b/gi, "hour")
    .replace(/(?<=\d)\.(?=\d{3}(?:\D|$))/g, ",")
    .replace(/,?\s*(?:the )?\w+(?: one)?\s*=\s*me\b.*$/i, "")
    .replace(/\s+=\s+/g, " = ")
    .replace(/(\p{Lu}\p{L}*) & (?=\p{Lu})/gu, "$1 ＆ ")
    .replace(/\bex (?=[a-z])/g, "from ")
    .replace(
      /^Q([1-4])[:,]? (he|she|they|we) (.+)$/i,
      (_, quarter: string, who: string, rest: string) =>
        `${who} ${rest} in the ${["first", "second", "third", "fourth"][Number(quarter) - 1]} quarter`,
    )
    .replace(/(\w)\s*&\s*(?=[a-z])/g, "$1 and ")
    .replace(/\bq:\s*/i, "q: ")
    .replace(/(\d) ?(?:y|yrs?)\b(?!\/)/gi, "$1 years")
    .replace(/\bs\/o\b/g, "someone")
    .replace(/\s+/g, " ")
    .trim();
}

const ordinals = ", first, second, third, fourth, fifth, sixth, seventh, eighth, ninth".split(", ");

/** "8 -> 6" and "Excel -> Tableau" name two ends; any other arrow stands for a pause. */
function isFromTo(before: string, after: string): boolean {
  const isNumber = (word: string) => /^[\d€£$<>~]/.test(word);
  const isName = (word: string) => /^\p{Lu}/u.test(word) || properWords[word] !== undefined;
  return (isNumber(before) && isNumber(after)) || (isName(before) && isName(after));
}

function expand(word: string): string {
  const [, before = "", core = "", after = ""] = /^([("']*)(.*?)([)"'!?,;:.]*)$/.exec(word) ?? [];
  // A single capital is a name, as plan B; a capital inside makes a unit, as dB.
  if (/^[A-Z]$/.test(core) || /^[a-z]+[A-Z]/.test(core)) return word;
  const full = shorthand[core.toLowerCase()] ?? shorthand[core] ?? apostrophes[core.toLowerCase()];
  const dotted = shorthand[`${core.toLowerCase()}.`];
  if (full && !isAcronym(core)) return before + full + (dotted ? after.replace(/^\./, "") : after);
  if (dotted && after.startsWith(".") && shorthand[core.toLowerCase()] === undefined)
    return before + dotted + after.slice(1);
  return word;
}

/** Two to five capitals stay, as CI or SQL do, unless they shout a small word. */
function isAcronym(word: string): boolean {
  return (
    /^[A-Z]{2,5}$/.test(word) && !["MON", "WED", "FRI", "DB", "DBS", "OPS", "PROD"].includes(word)
  );
}

const shouted = new Set(
  "not all the any no must never always before every really only very also and but now".split(" "),
);

function restoreCase(text: string, context: NoteContext): string {
  const names = namesOf(context);
  return text
    .split(" ")
    .map((word, index) => caseOf(word, index, text, names))
    .join(" ")
    .replace(properPairs, (pair) =>
      pair.replace(/^.|(?<= )./g, (letter) => letter.toUpperCase()).replace(/\bBi$/, "BI"),
    );
}

function caseOf(
  word: string,
  index: number,
  text: string,
  names: ReadonlyMap<string, string>,
): string {
  const core = word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
  const lower = core.toLowerCase();
  const swap = (to: string) => word.replace(core, to);
  const named = names.get(plainLetters(lower));
  if (named !== undefined) return swap(named);
  const possessive = /^(.+)'s$/.exec(lower)?.[1];
  const owner = possessive && names.get(plainLetters(possessive));
  if (owner) return swap(`${owner}'s`);
  if (/^i(?:'\w+)?$/.test(core)) return swap(core.replace("i", "I"));
  const proper = properWords[lower];
  if (proper && (lower === core || lower === uncapitalled(core))) return swap(proper);
  if (!proper && properWords[possessive ?? ""] && lower === core)
    return swap(`${properWords[possessive!]}'s`);
  if (weekdayNames.test(core)) return swap(core[0]!.toUpperCase() + lower.slice(1));
  if (monthNames.test(core) && lower !== "may" && lower !== "march")
    return swap(core[0]!.toUpperCase() + lower.slice(1));
  if (
    /^(?:may|march)$/.test(lower) &&
    /\b(?:in|since|until|by|from|last|next|this|of|\d)\s+$/i.test(
      text.split(" ").slice(0, index).join(" ") + " ",
    )
  )
    return swap(core[0]!.toUpperCase() + lower.slice(1));
  const isWord = verbOf(lower) !== undefined || isCommonNoun(lower);
  if (/^[A-Z]{3,}$/.test(core) && ((core.length > 5 && isWord) || shouted.has(lower)))
    return swap(lower);
  if (/^(?:NOT|NO|ALL)$/.test(core)) return swap(lower);
  return word;
}

/** "Sap" typed at the beginning of a sentence. */
function uncapitalled(core: string): string {
  return core.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());
}

/** A dozen of letters that people leave out when they type a name: Inês is ines. */
function plainLetters(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

function namesOf(context: NoteContext): Map<string, string> {
  const names = new Map<string, string>();
  const proper = [
    ...context.people.map((person) => person.name),
    context.company.split(/\s+/)[0] ?? "",
  ];
  for (const part of proper.flatMap((name) => name.split(/\s+/)))
    if (/^\p{Lu}/u.test(part) && part.length > 2 && !ordinary.has(part.toLowerCase()))
      names.set(plainLetters(part), part);
  return names;
}

/** Parts of company names that are everyday words; they keep the case of the note. */
const ordinary = new Set(
  "the hotel school hospital institute group house bank college university company partners road route light freight electrical engineering systems services studio studios works labs health care hill park river lake mutual trust council city north south east west green black white young may mark will grace rose hope art bill frank grant chase dean faith joy summer".split(
    " ",
  ),
);
