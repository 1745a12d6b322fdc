import { areNumbered, numbered } from "../numbered.ts";
import { verbOf } from "../verbs.ts";
import { lacksArticle } from "./bare.ts";
import { isQuality, type Word } from "./words.ts";

/** What makes one doubt that the words, without any comma, name a thing; undefined where nothing does. */
export function doubtOfPhrase(words: readonly Word[], isFull = false): string | undefined {
  const [first] = words;
  const last = words.at(-1);
  if (!first || !last) return "nothing";
  if (
    /^(?:preposition|joint|auxiliary|verb|pronoun)$/.test(first.kind) &&
    !/^(?:every|some|any|no)(?:one|body|thing)$/.test(first.lower)
  )
    return "start";
  if (first.lower === "not") return "start";
  // "the gone the next day": what was done, and no thing.
  if (words[1]?.kind === "done" && words[2]?.kind === "determiner") return "start";
  // "each spring you give a boat away" is told whole.
  if (/^(?:each|every)$/.test(first.lower) && words[2]?.kind === "pronoun") return "clause";
  if (first.kind === "done" && words[1]?.kind === "preposition") return "start";
  const isOfRelative = last.kind === "preposition" && words.some(({ kind }) => kind === "pronoun");
  // "at St Cuthbert's", "at the baker's"
  const isHouse =
    /['’]s$/.test(last.lower) && words.some(({ lower }) => /^(?:at|to|from)$/.test(lower));
  // "that only works sometimes"
  const isHow = last.kind === "adverb" && words.at(-2)?.kind === "verb";
  // "40 a year", "one hour each"
  const ofEach = words.slice(1).map(({ lower }) => lower);
  if (first.kind === "number" && /^(?:an?|per|each|every)$/.test(ofEach[0] ?? ""))
    return ofEach.length === 2 && span.test(ofEach[1]!) ? undefined : "figure";
  if (first.kind === "number" && ofEach.length > 1 && ofEach.at(-1) === "each")
    return doubtOfPhrase(words.slice(0, -1), isFull);
  if (isEachOther(words)) return doubtOfPhrase(words.slice(0, -2), isFull);
  if ((!isEnd(last) && !isOfRelative && !isHouse && !isHow) || isCounted(words)) return "end";
  if (!isFull && lacksArticle(words)) return "article";
  return doubtOfHead(words) ?? doubtInside(words);
}

/** "how they look at each other" */
export function isEachOther(words: readonly Word[]): boolean {
  const end = words
    .slice(-2)
    .map(({ lower }) => lower)
    .join(" ");
  return words.length > 3 && /^(?:each other|one another)$/.test(end);
}

function isEnd({ kind, lower }: Word): boolean {
  return (
    /^(?:noun|name|number|done|doing|quality|verb)$/.test(kind) ||
    /^(?:ever|only|too|everywhere|outside|inside|upstairs|together|again|away|instead|it|them|you|yourself|yourselves|everyone|everybody|cent|first|back|well|there|here|one|another|each|all|both|out|up|off|down)$/.test(
      lower,
    )
  );
}

/** The noun that carries the phrase: not a mere quality ("heavy on discovery"), and one if "a" or "every" stands before it. */
function doubtOfHead(words: readonly Word[]): string | undefined {
  const end = words.findIndex(
    ({ kind, lower }, at) =>
      at > 0 &&
      (kind === "preposition" ||
        kind === "opener" ||
        kind === "joint" ||
        kind === "pronoun" ||
        lower === "to" ||
        (kind === "done" && at > 1) ||
        // "an oven older than the school"
        words[at + 1]?.lower === "than" ||
        kind === "adverb"),
  );
  if (words[2]?.lower === "of" && partial.test(words[1]!.lower)) return undefined;
  if (words[1]?.lower === "of" && /^(?:determiner|number)$/.test(words[0]!.kind)) return undefined;
  const head = words[(end < 0 ? words.length : end) - 1]!;
  const isEach = /^(?:each|every|another|this|that|no)$/.test(words[0]!.lower);
  if (head.lower === "one" && (words.length > 2 || isEach)) return undefined;
  if (isQuality(head.lower) || head.kind === "adverb" || head.kind === "determiner") return "head";
  const one = /^(?:a|an|every|each|this|that|one)$/.test(words[0]!.lower);
  const isCount =
    words[1]?.kind === "number" || /^(?:few|lot|dozen|couple|hundred)$/.test(words[1]?.lower ?? "");
  if (one && head.plural && !isCount) return "number";
  if (words[0]!.kind === "number" && !head.plural && head.kind === "noun" && end < 0)
    return "number";
  return undefined;
}

/** "a third of the plants" */
export const partial =
  /^(?:third|quarter|fifth|tenth|half|majority|lot|number|handful|couple|dozen|few)$/;

/** A finite verb outside of a relative clause, a figure or day without its joint, a thing that may be a deed. */
function doubtInside(words: readonly Word[]): string | undefined {
  let relative = false;
  for (const [at, word] of words.entries()) {
    const before = words[at - 1];
    const next = words[at + 1];
    const isJoint = word.kind === "opener" && at > 0;
    const isTime =
      word.kind === "preposition" &&
      next?.kind === "pronoun" &&
      /^(?:before|after|since|until|as|than)$/.test(word.lower);
    const isReduced =
      word.kind === "pronoun" &&
      /^(?:you|they|it|we|he|she|i|anyone|everyone|somebody|someone|nobody)$/.test(word.lower) &&
      isThing(before) &&
      next !== undefined &&
      (verbOf(next.lower) !== undefined || next.kind === "adverb");
    relative ||= isJoint || isReduced || isTime || (at === 0 && word.kind === "opener");
    if (word.kind === "sign" && !/^[“”’'"]$/.test(word.text)) return "sign";
    const doubt = relative ? undefined : doubtAt(words, at);
    if (doubt) return doubt;
  }
  return undefined;
}

function doubtAt(words: readonly Word[], at: number): string | undefined {
  const word = words[at]!;
  const before = words[at - 1];
  const next = words[at + 1];
  if (word.kind === "auxiliary") return "verb";
  if (word.kind === "verb") return before?.lower === "to" ? undefined : "verb";
  if (word.kind === "pronoun" && (isThing(before) || /^(?:he|she|they|we|i)$/.test(word.lower)))
    return "pronoun";
  if (
    word.kind === "done" &&
    isThing(before) &&
    next &&
    (/^(?:number|determiner|noun|name|pronoun|quality)$/.test(next.kind) ||
      // "doors shut at nine"
      (next.lower === "at" && words[at + 2]?.kind === "number"))
  )
    return "deed";
  if (
    word.kind === "doing" &&
    isThing(before) &&
    before?.kind !== "name" &&
    !next &&
    !/^(?:training|planning|testing|meeting|building|tasting|reading|writing|booking|hearing|briefing|mentoring|coaching|teaching|funding|pricing|marketing|housing|opening|landing|screening|nursing|cleaning|recycling|reporting|onboarding|hiring|farming|fishing|shipping|lighting|wedding|painting|drawing|filing|mapping|grading|marking|ordering|morning|evening|scheduling|monitoring|tracking|processing|modelling|modeling|catering|printing|engineering|cooking|baking)s?$/.test(
      word.lower,
    )
  )
    return "deed";
  const isActivity = before?.kind === "doing" && isThing(words[at - 2]);
  if (isThing(before) || isActivity) return doubtBehindThing(words, at);
  return undefined;
}

function doubtBehindThing(words: readonly Word[], at: number): string | undefined {
  const word = words[at]!;
  const before = words[at - 1]!;
  if (
    isLooseFigure(words, at) ||
    (word.kind === "number" &&
      /^(?:days|weeks|months|years|hours|minutes|times)$/.test(words[at + 1]?.lower ?? ""))
  )
    return "figure";
  if (isDay(word.lower) && !isThing(words[at + 1])) return "day";
  if (word.lower === "next" && words[at + 1]?.lower === "door") return undefined;
  if (/^(?:first|last|next|same)$/.test(word.lower))
    return isWhen(word, words[at + 1]) ? undefined : "time";
  if (/^(?:this|last|next|every|each)$/.test(word.lower) && span.test(words[at + 1]?.lower ?? ""))
    return undefined;
  if (/^an?$/.test(word.lower) && (before.plural || span.test(words[at + 1]?.lower ?? "")))
    return undefined;
  const isPair = before.plural && before.kind === "noun" && word.kind === "noun" && word.plural;
  if (isPair) return "two things";
  if (before.plural && /est$/.test(word.lower)) return "two things";
  if (before.kind === "name" && word.kind === "number" && words[at + 1]?.plural) return "figure";
  if (
    word.kind === "determiner" &&
    !/^(?:every|each)$/.test(word.lower) &&
    !/['’]s?$/.test(word.lower)
  )
    return "two things";
  if (
    before.plural &&
    word.kind === "noun" &&
    verbOf(word.lower)?.forms.has("base") === true &&
    words[at + 1]
  )
    return "deed";
  return undefined;
}

const span = /^(?:year|month|week|day|hour|minute|term|shift|quarter|season|night)$/;

/** "to one plant first", "to Duluth first and …" */
export function isWhen({ lower }: Word, next: Word | undefined): boolean {
  const ends = next === undefined || /^(?:preposition|joint|sign)$/.test(next.kind);
  return lower === "first" && ends && next?.lower !== "of";
}

/** A figure behind a thing, which is neither its number ("phase 2") nor a span ("two days a month", "4 to 2"). */
export function isLooseFigure(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]!;
  const next = words[at + 1]?.lower ?? "";
  if (words[at]!.kind !== "number" || before.kind === "name" || numbered.test(before.lower))
    return false;
  if (areNumbered(before.lower)) return false;
  // "one of the top ten recipes"
  if (/^(?:top|bottom|other|best|worst|final)$/.test(before.lower)) return false;
  return (
    !/^\d{1,2}(?::\d\d[-–]\d|[-–]\d{1,2}:\d\d)/.test(words[at]!.lower) &&
    !(
      next === "to" ||
      next === "times" ||
      isSpan(words, at + 1) ||
      extents.test(words[at + 2]?.lower ?? "")
    )
  );
}

/** "20 km away", "two metres deep" */
const extents =
  /^(?:away|off|long|wide|deep|high|tall|thick|apart|out|up|down|inland|upriver|upstream|downstream|underground|below|above|north|south|east|west)$/;

/** "two days a month" and "ten weeks later", but not "the close ten days". */
function isSpan(words: readonly Word[], at: number): boolean {
  return (
    /^(?:hours?|days?|weeks?|months?|minutes|years?|nights|evenings|mornings|afternoons)$/.test(
      words[at]?.lower ?? "",
    ) &&
    /^(?:an?|per|every|each|at|ago|later|earlier|before|after|in|on)$/.test(
      words[at + 1]?.lower ?? "",
    )
  );
}

export function isDay(lower: string): boolean {
  return /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december|today|tomorrow|yesterday)$/.test(
    lower,
  );
}

/** "ten times" at the end of a phrase counts a deed. */
function isCounted(words: readonly Word[]): boolean {
  return (
    words.length > 2 &&
    words.at(-1)!.lower === "times" &&
    (words.at(-2)!.kind === "number" || /^(?:many|several|few|more)$/.test(words.at(-2)!.lower))
  );
}

export function isThing(word: Word | undefined): boolean {
  return word !== undefined && /^(?:noun|name)$/.test(word.kind);
}
