import { properPairs, properWords } from "./en/proper.ts";
import {
  adverbs,
  apostrophes,
  determiners,
  monthNames,
  prepositions,
  shorthand,
  subjectPronouns,
  weekdayNames,
} from "./en/words.ts";
import { contract } from "./contractions.ts";
import { mend } from "./mend.ts";
import { isPluralNoun } from "./plural.ts";
import type { NoteContext } from "./reading.ts";
import { straighten } from "./signs.ts";
import { writeNumbers } from "./numbers.ts";
import { isCommonNoun, verbOf } from "./verbs.ts";

/** Brings a note into plain writing: signs, shorthand, apostrophes, capitals, numbers. What it says is untouched. */
export function tidy(note: string, context: NoteContext): string {
  const signs = straighten(isShouted(note) ? note.toLowerCase() : note);
  const said = signs.split(/\s+/).filter(Boolean);
  const words = said.map((word, at) => (isNameBehind(word, said[at - 1]) ? word : expand(word)));
  const plain = context.american
    ? words
    : words.map((word) => word.replace(/^(Dr|Mr|Mrs|Ms)\.$/, "$1"));
  const spelled = contract(mend(plain.join(" ")), context.formal);
  return writeNumbers(restoreCase(inRegister(spelled, context), context), context.american)
    .replace(
      /\b(by|with|for|of|to|and|as|are|were|is|two|three|four|five|six|\d+) from (?=\p{Ll}*(?:ers|ors|ists|ants|men|women|nurses|clerks|pilots|chefs|cooks|pupils|students|patients)\b)/gu,
      "$1 former ",
    )
    .replaceAll("＆", "&")
    .replace(/\s+([,.;:!?])/g, "$1")
    .trim();
}

/** The few words that a letter says otherwise than a note. */
function inRegister(text: string, context: NoteContext): string {
  const school = /\b(?:school|academy|college|lyc[eé]e)\b/i.test(context.company);
  return text
    .replace(/\bkids['’](?= \p{L})/giu, school ? "students'" : "children's")
    .replace(/\bkids\b/gi, school ? "students" : "children")
    .replace(/\bguys\b/gi, "team")
    .replace(/\bloads of (?=(\w+))/gi, (_, noun: string) =>
      isPluralNoun(noun) ? "many " : "a lot of ",
    )
    .replace(/(?<=\b(?:my|his|her|their|our|your|the|a) )boss\b/gi, "manager");
}

/** A note all in capitals says nothing by them. */
function isShouted(note: string): boolean {
  return !/\p{Ll}/u.test(note) && (note.match(/\p{Lu}{2,}/gu)?.length ?? 0) > 3;
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

/** "Can Tho", "in Cos": a capital behind a name, or where a place stands. */
function isNameBehind(word: string, before = ""): boolean {
  const leads = /^\p{Lu}\p{Ll}*$/u.test(before) || /^(?:in|at|from|near|to)$/.test(before);
  return (
    leads &&
    /^\p{Lu}\p{Ll}{1,3}\b/u.test(word) &&
    functionWords.has(shorthand[word.toLowerCase()] ?? "")
  );
}

const functionWords = new Set([
  "though",
  "although",
  "through",
  "because",
  "you",
  "your",
  "with",
  "about",
  "without",
]);

/** Two to five capitals stay, as CI or SQL do, unless they shout a small word. */
function isAcronym(word: string): boolean {
  return (
    /^[A-Z]{2,5}$/.test(word) && !["MON", "WED", "FRI", "DB", "DBS", "OPS", "PROD"].includes(word)
  );
}

const shouted = new Set(
  "whole entire both nobody everybody everyone same most own not all the any no must never always before every really only very also and but now".split(
    " ",
  ),
);

/** A small word that nobody writes in capitals but to stress it. */
function isShoutable(lower: string): boolean {
  const isSmall = prepositions.has(lower) || subjectPronouns.has(lower);
  const isPlain = adverbs.has(lower) || determiners.has(lower);
  return shouted.has(lower) || isPlain || (isSmall && lower !== "it" && lower !== "us");
}

/** A name of capitals is short; "UNANNOUNCED" is stressed. */
function isLoud(core: string, isWord: boolean): boolean {
  return core.length > 6 ? !/^(?:UNICEF|EUROSTAT|NABERS)/.test(core) : core.length > 5 && isWord;
}

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
  // "visitors polish one pane": no Pole is meant.
  const next = text.split(" ")[index + 1] ?? "";
  if (lower === "polish" && core === lower && determiners.has(next.toLowerCase())) return word;
  const proper = properWords[lower];
  if (proper && (lower === core || lower === uncapitalled(core))) return swap(proper);
  if (!proper && properWords[possessive ?? ""] && lower === core)
    return swap(`${properWords[possessive!]}'s`);
  if (weekdayNames.test(core)) return swap(core[0]!.toUpperCase() + lower.slice(1));
  if (monthNames.test(core) && lower !== "may" && lower !== "march")
    return swap(core[0]!.toUpperCase() + lower.slice(1));
  if (
    /^(?:may|march)$/.test(lower) &&
    /\b(?:in|since|until|by|from|last|next|this|of|each|every|early|late|mid|\d)\s+$/i.test(
      text.split(" ").slice(0, index).join(" ") + " ",
    )
  )
    return swap(core[0]!.toUpperCase() + lower.slice(1));
  // "march 10th"
  if (/^(?:may|march)$/.test(lower) && /^\d{1,2}(?:st|nd|rd|th)?\b/.test(next))
    return swap(core[0]!.toUpperCase() + lower.slice(1));
  const isWord = verbOf(lower) !== undefined || isCommonNoun(lower);
  if (/^[A-Z]{3,}$/.test(core) && (isLoud(core, isWord) || isShoutable(lower))) return swap(lower);
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
  "the harbour harbor museum library garden gardens mill farm market station village centre center hotel school hospital institute group house bank college university company partners road route light freight electrical engineering systems services studio studios works labs health care hill park river lake mutual trust council city north south east west green black white young may mark will grace rose hope art bill frank grant chase dean faith joy summer".split(
    " ",
  ),
);
