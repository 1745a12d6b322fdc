import { adverbs, peopleNoun, prepositions } from "../notes/en/words.ts";
import { isPersonNoun } from "../notes/person-nouns.ts";
import { doubtOfPhrase } from "../notes/sure/phrase.ts";
import { wordsOf } from "../notes/sure/words.ts";
import { isPluralNoun } from "../notes/plural.ts";
import { isUncounted } from "../notes/uncounted.ts";
import { tokenise, wordCount } from "../notes/tokens.ts";
import { isCommonNoun, verbOf } from "../notes/verbs.ts";
import { tellsNow } from "./deed.ts";
import { isOffice } from "./office.ts";
import { isQualification } from "./qualification.ts";
import { shareOf } from "./share-of.ts";
import { tailOf, type Tail } from "./tails.ts";

/** One fact as it was written, and what was added to it behind commas. */
export interface Piece {
  text: string;
  tails: Tail[];
  /** Something of it is left out, to which what follows may belong. */
  isCut?: true;
  /** It stands in the sentence of the fact before it, and so where that was. */
  isBeside?: true;
}

const years =
  /(?:\d+\+?|an?|one|two|three|four|five|six|seven|eight|nine|ten|several|many) (?:years?|months?|winters?|summers?|seasons?) (?:as|at|in|of|on|with|for|\w+ing) (?!a row\b)/;

const begins = new RegExp(
  `(?<=[.!?])(?<!\\b(?:[A-Z]|Prof|Dr|St|Mr|Mrs|Ms|Jr|Sr|No|vs|etc|ca|approx|Inc|Ltd|Co|Dept|Univ|e\\.g|i\\.e)\\.)\\s+|(?<=since \\d{4})\\s+and\\s+|\\s+and\\s+(?=I(?:'ve| have| also)?\\b)|(?:,|\\s+and|\\s)\\s*(?=then (?:\\d|\\p{Ll}+ (?:years|months|winters|summers|seasons)))|(?:,|\\s+and)\\s+(?=(?:now(?! \\p{Ll}+(?:ed|wn|pt|ld|un|ght) (?:by|in|at|across|on|every|all)\\b| in use\\b)|before that|after that|afterwards|plus)\\b|(?!the )\\p{L}+ (?:\\p{L}+ )?since \\d{4}|${years.source})`,
  "u",
);

/** Cuts a line where a new fact begins; what only adds to the fact before goes with it. */
export function piecesOf(text: string): Piece[] {
  return text
    .split(begins)
    .flatMap((part) => part.split(/;\s*/).map(folded).reduce(adding, []).map(besideFirst))
    .map((piece) => ({ ...piece, text: plain(piece.text) }))
    .filter(({ text: part }, at) => wordCount(part) > 1 && !(at > 0 && leaning.test(part)));
}

function besideFirst(piece: Piece, at: number): Piece {
  return at > 0 ? { ...piece, isBeside: true } : piece;
}

/** "answered readers for three years; 40 letters a week": what only adds stands behind a semicolon, too. */
function adding(before: Piece[], next: Piece[]): Piece[] {
  const [first, ...more] = next;
  const last = before.at(-1);
  const isAdded = first && last && !beginsFact(first.text, last.text) && !spanned.test(first.text);
  const tail = isAdded && tailOf(first.text);
  if (!tail) return [...before, ...next];
  return [
    ...before.slice(0, -1),
    { ...last!, tails: [...last!.tails, tail, ...first.tails] },
    ...more,
  ];
}

function plain(part: string): string {
  return part
    .replace(/[.;,!?:]+$/, "")
    .replace(/^(?:also|and|then|before that|after that|afterwards|later|plus)\s+/i, "")
    .replace(/ (?:before|after) that$/i, "")
    .replace(/^now /, isNow(part.trim()) ? "I now " : "now ")
    .replace(/^(I(?:'ve| have)?) also /, "$1 ")
    .trim();
}

/** "automated the monthly one" cannot be told without the fact before it. */
const leaning =
  /\b(?:the \w+ one|(?<!of )them|those|(?:did|made|built|automated|wrote|ran|run|fixed|changed|moved) it)\b/i;

/** Between commas stands another fact, what adds to the one before, or a part of a list. */
function folded(part: string): Piece[] {
  const out: Piece[] = [];
  for (const piece of part.split(/,(?!\d)\s*/)) {
    const last = out.at(-1);
    if (last && isThesis(piece)) last.text += `, ${piece}`;
    else if (!last || beginsFact(piece, last.text)) out.push({ text: piece, tails: [] });
    else if (last.isCut && figureOnly.test(piece)) continue;
    else if (addTo(last, piece)) continue;
    else if (last.tails.length === 0 && mayBelong(piece, part)) last.text += `, ${piece}`;
    else addWork(last, piece);
  }
  return out.flatMap(withFigures).map(withOutcome);
}

/** "opened the path and visitors stay twice as long now": what came of it, where no comma stands. */
function withOutcome({ text, tails }: Piece): Piece {
  const at = isDeed(text) ? text.lastIndexOf(" and ") : -1;
  const said = text.slice(at + 5);
  const tail = at > 0 ? (shareOf(said, text.slice(0, at)) ?? tailOf(said)) : undefined;
  return tail?.kind === "result"
    ? { text: text.slice(0, at), tails: [tail, ...tails] }
    : { text, tails };
}

/** "…, then the shop floor", "…, so I do everything": a part of a list, or what follows from the deed; anything else behind a comma is left out. */
function mayBelong(piece: string, whole: string): boolean {
  return (
    /^(?:an?|and|or|then|so|which|who|where|when|because|both|each)\b/.test(piece) ||
    /,\s(?:[^,]+ )?(?:and|or|then)\s[^,]+$/.test(whole) ||
    /^(?:TU|TH|FH|ETH|University|Uni)\b/.test(piece)
  );
}

/** A figure is of what stands before it: where that is left out, so is the figure. */
const figureOnly = /^(?:about |over |around |nearly |some )?\d/i;

/** "two years at Pike & Rowe, conveyancing": what the years were spent on, where it is work and nobody's name. */
function addWork(fact: Piece, piece: string): void {
  const [, time, where] = timeAt.exec(fact.text) ?? [];
  if (time && where && fact.tails.length === 0 && isWork(piece))
    fact.text = `${time} of ${piece} ${where}`;
  else fact.isCut = true;
}

const timeAt =
  /^((?:about |over |nearly )?(?:\d+|\p{L}+) (?:years|months|winters|summers|seasons|terms)) ((?:at|with) (?:the )?\p{Lu}[^,]*)$/u;

function isWork(piece: string): boolean {
  const words = tokenise(piece);
  const end = words.findIndex((word, at) => at > 0 && prepositions.has(word));
  const head = words[(end < 0 ? words.length : end) - 1] ?? "";
  const isMass = isPluralNoun(head) || isUncounted(head) || /ing$/.test(head);
  return (
    /^\p{Ll}[\p{Ll} -]+$/u.test(piece) &&
    wordCount(piece) < 7 &&
    isMass &&
    !peopleNoun.test(head) &&
    !isPersonNoun(head) &&
    !/^(?:hours|conditions|times|people|benefits|perks|fun)$/.test(head) &&
    doubtOfPhrase(wordsOf(["years", "of", ...words]), true) === undefined
  );
}

/** "MSc in hydrology, thesis on silt": a thesis belongs to its degree. */
function isThesis(piece: string): boolean {
  return /^thesis (?:on|about) /i.test(piece);
}

function addTo(fact: Piece, piece: string): boolean {
  const tail = shareOf(piece, fact.text) ?? tailOf(piece);
  if (!tail || isInList(piece)) return false;
  fact.tails.push(tail);
  return true;
}

/** "two schools, a library and a shop": what is one of several is no addition. */
function isInList(piece: string): boolean {
  return /^(?:an?|the) [\p{L}-]+ and (?:an?|the) /u.test(piece);
}

/** "wrote the handbook: 40 pages": what stands behind a colon adds to the deed, as behind a comma. */
function withFigures({ text, tails }: Piece): Piece {
  const [core = "", behind] = text.split(/:\s+/);
  const isLabel = behind !== undefined && wordCount(core) < 5 && !isDeed(core);
  if (isLabel && (beginsFact(behind, "") || spanned.test(behind))) return { text: behind, tails };
  const tail = behind === undefined ? undefined : tailOf(behind);
  return tail ? { text: core, tails: [tail, ...tails] } : { text, tails };
}

/** "now coach on Saturdays", but "now harbour shifts" */
function isNow(piece: string): boolean {
  const [, verb = "", next = ""] = /^now (\p{Ll}+) (\S+)/u.exec(piece) ?? [];
  const isVerb = verbOf(verb)?.forms.has("base") === true;
  return isVerb && (prepositions.has(next) || /^(?:the|an?|my|our|two|three)$/.test(next));
}

const spanned = /^(?:\d+|\p{Ll}+) (?:years|months|winters|summers|seasons)\b/u;

function beginsFact(piece: string, before: string): boolean {
  if (isNow(piece)) return true;
  const bare = piece.replace(/^(?:then|also|and) /i, "");
  if (stillDoing.test(bare) || timed.test(bare) || skilled.test(bare)) return true;
  return charge.test(bare) || beginsDeed(bare, before) || isQualification(bare) || isOffice(bare);
}

/** "running the shop since 2021", "shoeing ponies for nine years" */
const stillDoing = /^\p{L}+ing .+ (?:since (?:\d{4}|\p{L}+)|for (?:\d+|\p{Ll}+) years(?: now)?)$/u;

/** "eight years stroke rehab in Leeds", and neither "two years running" nor "three years of data" */
const timed =
  /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve) (?:years|winters|summers|seasons) (?!running$|in a row|now\b|so far|in all|of (?!\p{L}+ing\b)|ago|later|old|and\b|with\b|without\b)\p{L}/u;

/** What one is able to. */
export const skilled =
  /^(?:fluent in|(?:trained(?! as\b)|certified|qualified|registered|licensed|accredited|chartered) (?:in|as|to|by|for|on|at|with)|experienced (?:in|with|at)|able to|used to|bilingual (?:in )?)\b/i;

/** What one had the care of: "responsible for breakfast for 200". */
export const charge = /^(?:(?:solely |jointly )?responsible for|in charge of) /i;

/** "filled out 400 forms": the adverb belongs to the verb. */
const endsVerb =
  /^\p{L}+ (?:out|up|down|off|back|over|through) (?:about |over )?(?:an?|the|my|our|all|\d|\p{Ll}+ty\b)/u;

/** ", built the rota" begins another deed; ", used in six plants" does not. */
function beginsDeed(piece: string, before: string): boolean {
  const words = tokenise(piece);
  const first = words[0] ?? "";
  if (/^(?:I|I've|we|been)$/i.test(first)) return words.length > 1;
  if (/^(?:did|can|could|lived|worked|moved|studied|volunteered|trained|am|was)$/i.test(first))
    return true;
  if (/^(?:cut|set|put|led|read|let|hit|split|shut)$/i.test(first) && words.length > 2) return true;
  const verb = verbOf(first);
  if (tellsNow(words)) return true;
  // "sat on the floor with them": done by somebody, whatever follows.
  if (verb?.forms.has("past") && byOneself.has(verb.base)) return true;
  return (
    verb?.forms.has("past") === true &&
    !verb.forms.has("base") &&
    words.length > 1 &&
    (!adverbs.has(words[1]!.toLowerCase()) || endsVerb.test(piece)) &&
    !(isSaidOfAThing(words) && isDeed(before) && !endsVerb.test(piece)) &&
    !isDescribed(words)
  );
}

/** What nothing is done to. */
const byOneself = new Set(
  "sit stand sleep stay travel walk swim sail go come speak sing listen talk cycle climb camp commute dive dance row ski".split(
    " ",
  ),
);

/** "listed building": a thing that one counts has no article, so that it is described and not done. */
function isDescribed([, ...thing]: readonly string[]): boolean {
  const [head = ""] = thing;
  return (
    thing.length === 1 &&
    /^\p{Ll}+$/u.test(head) &&
    isCommonNoun(head) &&
    !isPluralNoun(head) &&
    !isUncounted(head)
  );
}

/** Whether a thing was made or done before, of which something may be said. */
function isDeed(before: string): boolean {
  const forms = verbOf(tokenise(before.replace(inPlaceI, ""))[0] ?? "")?.forms;
  return forms?.has("past") === true || forms?.has("participle") === true;
}

const inPlaceI = /^(?:(?:in|at|on) [^,:]{2,40} )?I (?:have )?/u;

/** "used in five ports", "used daily by 40 skippers", "still kept at the office": the thing named before is what it was done with. */
function isSaidOfAThing([, ...rest]: readonly string[]): boolean {
  const next = rest.find((word) => !/^\p{L}+ly$/u.test(word));
  return next !== undefined && prepositions.has(next.toLowerCase());
}
