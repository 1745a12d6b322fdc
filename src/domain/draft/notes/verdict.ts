import { contentVerbIn } from "./grammar/content-verb.ts";
import { matters } from "./en/matters.ts";
import { dress, impressions, looks, shades, unfit } from "./en/unfit.ts";
import { units } from "./en/words.ts";
import type { Refusal } from "./reading.ts";
import { tokenise } from "./tokens.ts";
import { verbOf } from "./verbs.ts";

/** "fits the first aid on the worse ear": what something is like on which a deed is done is no criticism. */
function isOnlyHandled(piece: string, says: RegExp): boolean {
  const tokens = tokenise(piece);
  const { at, base } = contentVerbIn(tokens);
  if (base === "" || notDone.test(base) || at > 2) return false;
  const rest = tokens.slice(at + 1).join(" ");
  const told = rest.replace(ofThing, "$1 ");
  return told !== rest && !says.test([...tokens.slice(0, at + 1), told].join(" "));
}

/** What somebody has, thinks or puts up with. */
const notDone =
  /^(?:be|have|get|need|want|find|hate|like|love|call|think|say|work|live|deal|cope|struggle|complain|feel|hear|know|suffer|run|use|depend|rely|sit|come|go|look|seem|smell|stand|stay|wait|lose|share|inherit|blame|own|eat|drink)$/;

const ofThing =
  /\b(the|an?|every|each|any|all|both|two|three|\d+) (?:bad|worse|worst|broken|slow|dirty|old|noisy|rude|late|dull|weird|silly|stupid|ugly|sharp|cold|leaky|failed|messy|boring|lost|tired|sick|painful|awful|terrible|useless) (?=\p{Ll}{2,})/giu;

/** Why a piece of a note must stay out of a letter; undefined where nothing speaks against it. */
export function verdictOn(piece: string): { refusal: Refusal; detail?: string } | undefined {
  for (const { refusal, says } of unfit) {
    const isSaid = says.test(refusal === "criticism" ? mainPart(piece) : piece);
    const isPositive =
      (refusal === "criticism" && isSaid && isOnlyHandled(piece, says)) ||
      power.test(piece) ||
      choice.test(piece) ||
      dealt.test(piece) ||
      handled.test(piece);
    if (isSaid && !(refusal === "criticism" && isPositive)) return { refusal };
    if (refusal === "terms" && isImpression(piece)) return { refusal: "impression" };
  }
  if (matter.test(piece)) return { refusal: "private" };
  if (isUnclear(piece)) return { refusal: "unclear" };
  const unknown = unknownShorthand(piece);
  if (unknown !== undefined) return { refusal: "abbreviation", detail: unknown };
  return undefined;
}

/** "the Penfold sale": whose matter it is, is nobody else's business. */
const matter = new RegExp(
  `\\b(?:the|her|his|their) \\p{Lu}\\p{Ll}+(?:(?:-| and | )\\p{Lu}\\p{Ll}+)? (?:[\\p{Ll}-]+ )?(?:${matters}|sale|deal|dispute|inheritance|wedding|funeral|appeal|settlement|file|family)\\b`,
  "u",
);

/** "room attendants can say no to a bad sheet": a right that people have is no criticism. */
const power =
  /\b(?:can|may|allowed to|free to|(?:a|the) right to) (?:say no|refuse|stop|reject|send back|turn down|veto)\b/i;

/** "tested by someone who can't cook" */
const unable =
  /\b\p{L}+ who (?:can't|cannot|can not|doesn't|does not|don't|do not|hasn't|has not)\b[^,]*/giu;

/** "a nurse who is tired swaps": of whom a rule speaks is nobody's criticism. */
const whoever =
  /\b(an?|any|every|each|whichever) (\p{L}+) (?:who|that) (?:is|are|was|feels|gets|has) (?:too |so |very )?\p{L}+(?= \p{L}+)/giu;

/** "whoever sees a leak writes it in": a rule for what may come. */
const ofRule = /\bwhoever \p{L}+(?: (?:an?|the|any) (?:\p{L}+ )?\p{L}+)?/giu;

/** "calls back the person who reported a broken lift" */
const reporting =
  / (?:who|that) (?:has |have |had )?(?:reported|found|noticed|rang|rings|called|wrote|writes|complained|complains|asked|lost|missed|reports|finds)\b[^,]*/giu;

/** "found the leak", "fails once in front of everybody": trouble that is dealt with, or wanted. */
const dealt =
  /\b(?:leaks?|faults?|errors?|bugs?|complaints?|mistakes?|failures?|cracks?|breakdowns?)\b(?: \S+){0,3}? (?:is|are|gets?) (?:\p{L}+ly )?(?:found|fixed|mended|counted|caught|traced|heard|answered|spotted|read|reported|logged|discussed|shown|celebrated)\b|\b(?:find|fix|mend|repair|stop|prevent|detect|trace|answer|treat|spot|cure|solve|count|catch|check|log|report)(?:s|es|ed|ing)? (?:out )?(?:(?:the|an?|every|each|all|any|its|their) )?(?:\p{L}+ ){0,2}?(?:leaks?|faults?|errors?|bugs?|complaints?|fires?|accidents?|mistakes?|breakdowns?|failures?|abuse|damage)\b|^(?:the|an?|each|every) (?:leak|fault|crack|mistake|failure|complaint|dent)\b.* (?:is|are|gets?) (?:left|kept|hung|framed|shown|shared|read|named|counted|answered|logged) (?:for|to|on|in|by|with|at|and)\b|\bfound (?:(?:the|an?|every|each) )?(?:\p{L}+ )?(?:leaks?|faults?|errors?|bugs?|mistakes?)\b|\b(?:to|may|can|should|must) fail (?:once|first|early|in front|safely)\b/iu;

/** "marks a bad seam with chalk": what is wrong is what the work is about. */
const handled =
  /\b(?:mark|catch|find|pull|spot|sort|throw|stop|flag|bring|send|pick|replace|mend|fix|log|count|swap|rescue|treat|save|repair|photograph|draw|weigh|cut|take|keep|hang|show|lend)(?:e?s|ing)? (?:out |off |back |away )?(?:(?:an?|every|each|any|the|all|no|both|whatever) )?(?:bad|wrong|broken|weak|dead|dirty|faulty|damaged|sick|late|lost|dull|cracked|failed|slow|rude|messy|noisy) \p{L}+/iu;

/** "would rather lose a contract than send a tired driver": what one would not do speaks for them. */
const choice = /^(?:(?:he|she|they)(?:'d)? )?(?:would )?(?:much )?rather \p{Ll}+ .+ than \p{Ll}+/iu;

/** "drives the plough himself when it is bad": what holds only at times is no criticism. */
function mainPart(piece: string): string {
  const main = piece
    .replace(unable, "")
    .replace(ofRule, "whoever")
    .replace(reporting, "")
    .replace(whoever, "$1 $2")
    .replace(
      /\bcomplain(?:s|ed)? (?:much |far |a lot )?less\b|\b(?:fewer|no|half the) complaints\b/gi,
      "",
    )
    .replace(conditionFirst, "")
    .replace(asking, "$1")
    .replace(
      /\b(?:when|if|where|until|after|before)\b.*$|,? even .*$| so (?:that )?(?:nobody|no one)\b.*$/i,
      "",
    )
    .trim();
  return main.split(/\s+/).length >= 4 ? main : piece;
}

/** "rings ten patients to ask what annoyed them": what is asked, read or written down is no criticism. */
const asking =
  /\b((?:ask|find out|hear|learn|see|show|write down|writes down|note|list|count|stud(?:y|ie)|look at|talk about|read|record|understand|draw|collect|remember)(?:s|es|ed|ing)?)\b(?: (?:it|them|him|her|everyone|everybody|people|guests|each other|(?:every|each|all|an?|the|new|two|three|ten|\d+) (?:\p{L}+ ){0,2}?\p{L}+))? (?:about )?(?:what|which|who|why|how|whether)\b.*$/iu;

/** "if a guest complains the cook goes out" */
const conditionFirst =
  /^(?:when|if|whenever|where|after) (?:\S+ ){2,6}?(?=(?:the|they|he|she|we|you|everyone|everybody|somebody|someone|nobody|all|one) )/i;

/** Two "they" in two clauses and nobody named: the reader's team, or somebody else? */
function isUnclear(piece: string): boolean {
  return (
    /\bthey\b.*\b(?:when|because|after|if|until|unless|while)\s+they\b/i.test(piece) &&
    !/\b(?!this|always|was|is|has|does|as)[a-z]{3,}s\b/i.test(piece)
  );
}

function isImpression(piece: string): boolean {
  const parts = piece
    .toLowerCase()
    .replace(/^(?:he|she|they)(?:['’]?s|['’]?re| is| are| was| were) /, "")
    .split(/[,;&+]| (?:and|but|then|w|w\/|with) /)
    .map((part) =>
      tokenise(part.replace(/ (?:like|as) .*$/, "")).filter((word) => /\p{L}/u.test(word)),
    )
    .filter((words) => words.length > 0);
  return parts.length > 0 && parts.flat().length < 12 && parts.every(isOfPerson);
}

/** "friendly", "a soft voice", "red scarf", "very Scottish": how somebody is or looks. */
function isOfPerson(words: readonly string[]): boolean {
  if (words.every((word) => impressions.has(word))) return true;
  const last = words.at(-1)!;
  const before = words.slice(0, -1).filter((word) => !/^(?:an?|his|her|their|has|had)$/.test(word));
  if (looks.has(last)) return before.length < 3 && !verbOf(before.at(-1) ?? "")?.forms.has("s");
  const isShaded =
    before.length > 0 && before.every((word) => impressions.has(word) || shades.has(word));
  if (dress.has(last)) return isShaded;
  return (
    words.length === 2 &&
    /^(?:very|quite|so|really|rather|pretty|proper|typically|bit)$/.test(words[0]!)
  );
}

/** A small word without a vowel is an abbreviation that we cannot spell out. */
export function unknownShorthand(piece: string): string | undefined {
  return tokenise(piece).find(
    (word) =>
      /^[bcdfghjklmnpqrstvwxz]{2,5}$/.test(word) &&
      !units.has(word) &&
      !/^(?:nth|hmm|tv|vs|st|nd|rd|th)$/.test(word),
  );
}

/** Whether a text holds what makes a criticism. */
export function isCritical(text: string): boolean {
  return unfit.some(({ refusal, says }) => refusal === "criticism" && says.test(text));
}
