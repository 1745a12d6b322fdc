import { isPluralNoun } from "../plural.ts";
import { verbOf } from "../verbs.ts";
import { isDay, isLooseFigure, isThing, isWhen } from "./phrase.ts";
import type { Word } from "./words.ts";

export function lastContent(words: readonly Word[], at: number): Word | undefined {
  let back = at - 1;
  while (back >= 0 && words[back]!.kind === "adverb" && words[back]!.lower !== "not") back--;
  return words[back];
}

/** What cannot follow what stands before: "are change", "to wants", "project may", "review Monday". */
export function doubtBehind(words: readonly Word[], at: number): string | undefined {
  const word = words[at]!;
  const before = lastContent(words, at);
  const forms = verbOf(word.lower)?.forms;
  // "so everybody do the pager"
  const isOne = /^(?:everybody|everyone|nobody|somebody|someone|anyone|he|she|it)$/.test(
    before?.lower ?? "",
  );
  const isBase = forms?.has("base") === true && !forms.has("past");
  const isSubject = isOne && !/^(?:verb|auxiliary|preposition)$/.test(words[at - 2]?.kind ?? "");
  if (isSubject && ((word.kind === "verb" && isBase) || /^(?:do|have|are|were)$/.test(word.lower)))
    return "agreement";
  if (before?.lower === "and" && isPastBeside(words, at)) return "tense";
  if (before?.lower === "to" && word.kind === "verb" && !forms?.has("base")) return "infinitive";
  if (
    before &&
    /^(?:is|are|was|were|has|have|had)$/.test(before.lower) &&
    word.kind === "verb" &&
    !forms?.has("participle")
  )
    return "verb form";
  if (
    before &&
    /^(?:can|could|will|would|should|must|might|may|do|does|did)$/.test(before.lower) &&
    word.kind === "verb" &&
    !forms?.has("base")
  )
    return "verb form";
  if (
    word.kind === "verb" &&
    forms?.has("s") &&
    words[0]!.lower === "you" &&
    before &&
    (before.kind === "joint" || before.text === ",")
  )
    return "agreement";
  if (
    word.kind === "verb" &&
    forms?.has("s") &&
    before?.plural &&
    before.kind !== "name" &&
    !/^(?:staff|data|it|that)$/.test(before.lower) &&
    isPluralNoun(before.lower)
  )
    return "agreement";
  return doubtOfThing(words, at);
}

/** "you sail and rowed": a deed of the past beside one of now; "and sighted guests" are guests. */
function isPastBeside(words: readonly Word[], at: number): boolean {
  const isNow = verbOf(words[1]?.lower ?? "")?.forms.has("past") !== true;
  return (
    words[0]!.lower === "you" && words[at]!.kind === "done" && isNow && !isThing(words[at + 1])
  );
}

/** A figure, a day or a second thing behind a thing. */
function doubtOfThing(words: readonly Word[], at: number): string | undefined {
  const word = words[at]!;
  const isPair =
    words[at - 1]?.kind === "noun" && words[at - 1]!.plural && word.kind === "noun" && word.plural;
  if (isPair && verbOf(words[at - 1]!.lower)?.forms.has("s") !== true) return "two things";
  if (isThing(words[at - 1]) && isLooseFigure(words, at)) return "figure";
  if (isThing(words[at - 1]) && isSecondThing(words, at)) return "two things";
  const isTime = /^(?:first|same)$/.test(word.lower) && words[at + 1] !== undefined;
  if (isThing(words[at - 1]) && isTime && !isWhen(word, words[at + 1])) return "time";
  if (isThing(words[at - 1]) && isDay(word.lower) && at === words.length - 1) return "day";
  if (
    /^(?:\w+)-(?:minute|hour|day|week|month|year)$/.test(words[at - 1]?.lower ?? "") &&
    !isThing(word) &&
    word.kind !== "quality" &&
    word.kind !== "doing"
  )
    return "measure";
  return undefined;
}

/** "you sail the boat the tug": a thing behind a thing, where nothing is given to anybody. */
function isSecondThing(words: readonly Word[], at: number): boolean {
  if (!/^(?:the|an?|your)$/.test(words[at]!.lower) || words[at - 1]!.plural) return false;
  const rest = words.slice(at + 1);
  if (isStretch(rest)) return false;
  const isDeed = /^(?:joint|sign)$/.test(lastContent(words, at - 1)?.kind ?? "");
  if (
    isDeed ||
    /^(?:year|month|week|day|night|hour|minute|term|shift|head|piece|season|time)$/.test(
      rest[0]?.lower ?? "",
    )
  )
    return false;
  const gives = words.slice(0, at).some(({ lower }) => giving.test(lower));
  return !gives && !rest.some((word, place) => isVerbOf(rest[place - 1], word, rest[place + 1]));
}

/** "… the first two weeks", "… the whole winter": how long or when. */
function isStretch(rest: readonly Word[]): boolean {
  const at = rest.findIndex(
    ({ kind, lower }) =>
      kind === "noun" ||
      (/^(?:first|last|next)$/.test(lower) === false &&
        kind !== "number" &&
        kind !== "quality" &&
        kind !== "determiner" &&
        kind !== "adverb"),
  );
  return (
    at > 0 &&
    /^(?:year|month|week|day|night|hour|minute|term|shift|season|time|winter|summer|spring|autumn|evening|morning|afternoon|weekend)s?$/.test(
      rest[at]!.lower,
    )
  );
}

/** "the script the team still uses": the verb of a relative clause without its pronoun. */
function isVerbOf(
  before: Word | undefined,
  { kind, lower }: Word,
  next: Word | undefined,
): boolean {
  if (kind === "verb" || kind === "auxiliary") return true;
  const forms = verbOf(lower)?.forms;
  const isLast = next === undefined || next.kind === "preposition";
  return (
    isLast &&
    before !== undefined &&
    (before.plural ? forms?.has("base") : forms?.has("s")) === true
  );
}

const giving =
  /^(?:give|gives|gave|given|send|sends|sent|show|shows|showed|tell|tells|told|teach|teaches|taught|offer|offers|offered|call|calls|called|make|makes|made|lend|lends|lent|buy|buys|bought|pay|pays|paid|ask|asks|asked|every|each|bring|brings|brought|cost|costs|save|saves|saved|read|reads|name|named|allow|allows)$/;
