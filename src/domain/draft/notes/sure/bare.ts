import { alsoQualities } from "../en/shares.ts";
import { units } from "../en/words.ts";
import { isCommonNoun, verbOf } from "../verbs.ts";
import { isUncounted } from "../uncounted.ts";
import { isQuality, type Word } from "./words.ts";

/** Whether a thing that one counts stands without its article: "as teller", "for first draft", "in archive". */
export function lacksArticle(words: readonly Word[]): boolean {
  return bareAt(words) !== undefined;
}

/** Where the first thing without its article begins. */
export function bareAt(words: readonly Word[]): number | undefined {
  for (let at = 0; at < words.length; at++) {
    if (!isGroupWord(words[at]!)) continue;
    const start = at;
    while (at + 1 < words.length && (isGroupWord(words[at + 1]!) || isInGroup(words, at + 1))) at++;
    if (isBare(words, start, at)) return start;
  }
  return undefined;
}

function isGroupWord({ kind }: Word): boolean {
  return kind === "noun" || kind === "quality" || kind === "name" || kind === "number";
}

/** "train booking apps" */
function isInGroup(words: readonly Word[], at: number): boolean {
  return words[at]!.kind === "doing" && words[at + 1]?.kind === "noun";
}

function isBare(words: readonly Word[], start: number, end: number): boolean {
  const before = words[start - 1];
  const head = words[end]!;
  const next = words[end + 1];
  if (before === undefined) return false;
  if (isOrder(words, start - 1))
    return !isSpan(head.lower) && !head.plural && !isUncounted(head.lower);
  const isUnderWay = before.kind === "doing" && words[start - 2]?.kind === "auxiliary";
  if (!opensThing(before) && !isUnderWay) return false;
  // "and end it", "or ring the harbour": a deed.
  if (/^(?:it|them|him)$/.test(next?.lower ?? "")) return false;
  if (
    isJoint(before) &&
    /^(?:determiner|pronoun)$/.test(next?.kind ?? "") &&
    verbOf(head.lower)?.forms.has("base")
  )
    return false;
  if (words.slice(start, end + 1).every((word) => word.kind === "quality")) return false;
  if (start === end && isMaybeOther(before, head)) return false;
  if (head.plural || head.kind === "name" || head.kind === "number" || head.kind === "quality")
    return false;
  // "in week one", "from year two"
  if (next && /^(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+)$/.test(next.lower))
    return false;
  if (isUncounted(head.lower) || /-/.test(head.lower)) return false;
  if (words[end - 1]?.kind === "number" && (units.has(head.lower) || measures.test(head.lower)))
    return false;
  if (words[start]!.kind === "name" || isOfKind(words, start, end)) return false;
  const isTrade = /(?:er|or|ist|nurse|chef|cook|clerk|guide|analyst|pilot|coach)$/.test(head.lower);
  if (before.lower === "of" && !isTrade && isSpan(words[start - 2]?.lower.replace(/s$/, "") ?? ""))
    return false;
  if (isMaterial(words, start) || isPair(words, end)) return false;
  // "room by room"
  if (words[start - 2]?.lower === head.lower) return false;
  if (words[end + 1]?.lower === "to" && words[end + 2]?.lower === head.lower) return false;
  if (head.lower === "part" && next?.lower === "of") return false;
  // "from autumn", "until Friday"
  if (before.kind === "preposition" && start === end && isTime(head.lower)) return false;
  if (before.kind === "preposition" && isSetPhrase(before.lower, head.lower, end - start))
    return false;
  // "X and Y" shares the article of X.
  // "of grill and sauce": the second is as bare as the first, which was let pass.
  if (before.kind === "joint" && /^(?:noun|name)$/.test(words[start - 2]?.kind ?? "")) return false;
  if (isJoint(before)) return isShared(words, start) ? false : !isTime(head.lower);
  return (
    isCommonNoun(head.lower) ||
    before.kind === "preposition" ||
    (isUnderWay && /er$/.test(head.lower))
  );
}

/** "head of department", "before law school": of what kind, and when in one's life. */
function isOfKind(words: readonly Word[], start: number, end: number): boolean {
  const before = words[start - 1]!;
  // "Wednesday is market day"
  if (words[end]!.lower === "day" && end > start) return true;
  if (before.lower === "of" && start === end) return offices.test(words[start - 2]?.lower ?? "");
  return (
    end > start &&
    before.kind === "preposition" &&
    /^(?:school|college|training|practice)$/.test(words[end]!.lower)
  );
}

/** Behind these a word says of what kind. */
const offices =
  /^(?:heads?|deput(?:y|ies)|chairs?|directors?|chiefs?|vice|change|point|sense|lack|kinds?|types?|sorts?|rate|proof|piece|means|line|lines|state|code|way|right|head-?count|place|time|year)$/;

/** "cut from lime", "made of willow": what something is made of. */
function isMaterial(words: readonly Word[], start: number): boolean {
  const joint = words[start - 1]?.lower ?? "";
  const at = words.findIndex(
    ({ kind }, place) => kind === "done" && words[place + 1]?.lower === joint,
  );
  const made = verbOf(words[at]?.lower ?? "")?.base ?? "";
  return (
    at >= 0 &&
    at < start &&
    /^(?:from|of|in|with)$/.test(joint) &&
    /^(?:make|cut|carve|build|weave|turn|cast|forge|spin|knit|print|hew|sew|brew|line|stuff|fill|dye|wrap|tan|smoke|cure)$/.test(
      made,
    )
  );
}

/** "with pen and paper", "by rope and hook": two bare things side by side. */
function isPair(words: readonly Word[], end: number): boolean {
  const other = words[end + 2];
  return (
    /^(?:and|or)$/.test(words[end + 1]?.lower ?? "") &&
    other?.kind === "noun" &&
    !other.plural &&
    words[end + 3]?.kind !== "noun" &&
    isCommonNoun(other.lower)
  );
}

/** "to look at it", "rather train than hire": what may be a deed lacks no article. */
function isMaybeDeed({ lower }: Word, head: Word): boolean {
  return /^(?:to|than|rather|not)$/.test(lower) && verbOf(head.lower)?.forms.has("base") === true;
}

const also = new Set(alsoQualities.trim().split(/\s+/));

/** A deed, a state or what is done, and no thing. */
function isMaybeOther(before: Word, head: Word): boolean {
  return isMaybeDeed(before, head) || isMaybeState(before, head) || isMaybeDone(before, head);
}

/** "which one is cast": a participle that looks like a thing. */
function isMaybeDone({ lower }: Word, head: Word): boolean {
  return (
    /^(?:is|are|was|were)$/.test(lower) && verbOf(head.lower)?.forms.has("participle") === true
  );
}

/** "what went wrong", "each model runs blind", "so it stays short" */
function isMaybeState({ kind, lower }: Word, head: Word): boolean {
  if (
    /^(?:runs?|ran|goes|go|went|stays?|stayed|sits?|sat|stands?|stood|flies|fly|flew|works?|worked|sails?|travels?|arrives?|starts?|remains?|comes?|plays?)$/.test(
      lower,
    )
  )
    return isQuality(head.lower) || also.has(head.lower);
  return /^(?:verb|auxiliary)$/.test(kind) && isQuality(head.lower);
}

/** "for first draft": an order is no article. */
function isOrder(words: readonly Word[], at: number): boolean {
  // "next to the old one"
  if (words[at + 1]?.lower === "to") return false;
  const isBehindArticle = words[at - 1]?.kind === "determiner" || words[at - 1] === undefined;
  return /^(?:first|last|next|same)$/.test(words[at]!.lower) && !isBehindArticle;
}

function isSpan(lower: string): boolean {
  return /^(?:door|year|month|week|day|term|season|spring|summer|autumn|fall|winter|night|time|quarter|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(
    lower,
  );
}

function isJoint({ kind, text }: Word): boolean {
  return kind === "joint" || text === ",";
}

/** Behind these a thing wants its article. */
function opensThing({ kind, lower, text }: Word): boolean {
  return (
    kind === "preposition" ||
    kind === "verb" ||
    kind === "joint" ||
    text === "," ||
    /^(?:is|are|was|were|has|have|had)$/.test(lower)
  );
}

const measures =
  /^(?:per|cent|percent|million|billion|thousand|o'clock|k|hour|minute|day|week|month|year)$/;

function isShared(words: readonly Word[], start: number): boolean {
  for (let at = start - 2; at >= 0; at--) {
    const { kind } = words[at]!;
    if (kind === "determiner") return true;
    if (kind === "verb" || kind === "preposition" || kind === "auxiliary") return false;
  }
  return false;
}

function isTime(lower: string): boolean {
  return /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|noon|midnight|spring|summer|autumn|fall|winter)$/.test(
    lower,
  );
}

const times =
  "lunch school work dinner breakfast surgery service launch release deployment delivery handover closing opening kick-off assembly sign-off harvest class practice rehearsal discharge admission college university";

const setPhrases: Readonly<Record<string, string>> = {
  at: "home work school night lunch dawn sea university college best least most first last source scale risk hand church dinner breakfast speed cost table rest desk dusk",
  by: "hand phone bike boat train bus car email post mail name heart rule default law hour week month day air sea lunch tram ferry night rail",
  in: "front person house fall bed hospital place charge school town public private fact time part stock store office court prison church advance turn line pencil ink progress place use mind hand force class person detail production parallel play pilot theory english sight full beta tandem pairs writing surgery theatre",
  on: "watch call site board duty paper stage time foot shift track average purpose sale demand hand screen air camera holiday leave top base film target line",
  to: "work school bed town church market paper hand hand date lunch court sea home university completion",
  from: "uni home scratch school work day start memory hand farm year week month abroad university",
  for: "lunch breakfast dinner sale example free life work rent hire tea",
  of: "course work day",
  after: `${times} hours birth`,
  before: `${times} bed`,
  until: "lunch day",
  since: "day school university",
  under: "way control pressure review stage",
  off: "duty site season",
  over: "lunch coffee tea dinner time",
  during: `${times} term`,
  out: "loud",
  with: "care ease",
  without: "notice warning rank fail",
  per: "day week month year hour person head shift unit floor squad team room site class",
};

const byWhat = /^(?:letter|number|computer|water|river|order|colour|color|tender|flavour|flavor)$/;

/** "on call", "by hand", "from day one": what everybody says without an article. */
function isSetPhrase(preposition: string, head: string, length: number): boolean {
  if (preposition === "per") return true;
  if (preposition === "by" && length === 0 && byWhat.test(head)) return true;
  if (preposition === "by" && length === 0 && !/(?:er|or|ist|nurse|chef|cook|clerk)$/.test(head))
    return true;
  return length === 0 && setPhrases[preposition]?.split(" ").includes(head) === true;
}
