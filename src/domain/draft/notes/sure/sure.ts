import { areOfOthers } from "../other-person.ts";
import type { Voice } from "../person.ts";
import { splitAt } from "../phrase.ts";
import { isOccasion } from "../shape.ts";
import type { Reading } from "../reading.ts";
import { join, tokenise, wordCount } from "../tokens.ts";
import { withArticles } from "./articled.ts";
import { doubtOfClause } from "./clause.ts";
import { doubtOfPhrase } from "./phrase.ts";
import { doubtOfQuestion } from "./question.ts";
import { doubtOfTail } from "./tail.ts";
import { certainCount, withCommas } from "./thing.ts";
import { wordsOf } from "./words.ts";

/** How a form is judged: in which voice, and whether its note was written in whole sentences, whose articles are trusted. */
export interface Judged {
  voice: Voice;
  isFull: boolean;
  /** What was named right before, for "it" and "them". */
  name?: string;
}

/** The reading with what is certain of its form; undefined where even the core of it may be doubted, so that the person is asked. */
export function surely(reading: Reading, how: Judged): Reading | undefined {
  if (reading.shape === "quote" || reading.mine || reading.isSettled) return reading;
  if (isUnresolved(reading.that ?? reading.np ?? reading.question ?? "", how)) return undefined;
  if (reading.question !== undefined)
    return doubtOfQuestion(tokenise(reading.question)) ? undefined : reading;
  if (reading.that !== undefined) return ofClause(reading, reading.that, how);
  if (reading.figure && isFigure(reading.plain ?? "")) return reading;
  if (reading.loose)
    return isTold(reading.plain ?? "", how) ? reading : ofNamed(reading, reading.np ?? "", how);
  if (isOccasion(tokenise((reading.np ?? "").replace(/^the /, ""))) && !/,/.test(reading.np ?? ""))
    return reading;
  return ofPhrase(reading, reading.np ?? "", how) ?? asStatement(reading, how);
}

/** "the wall with the letters, wants to answer them all": the thing, where a deed hangs on it that cannot be told. */
function ofNamed(reading: Reading, np: string, how: Judged): Reading | undefined {
  const { loose: _, ...rest } = reading;
  const [, thing] = /^([^,:]+), with the (?:wants|plans|hopes|needs|thinks) /.exec(np) ?? [];
  return thing
    ? ofPhrase({ ...rest, np: thing, plain: thing, weight: 1.6 }, thing, how)
    : undefined;
}

/** What was taken for a thing is told as a statement where it is certainly one: "the head of sails meets you on the quay". */
function asStatement({ path, weight, np: name = "" }: Reading, how: Judged): Reading | undefined {
  const np = name.replace(/^the (?=\p{Lu}\p{Ll})/u, "");
  if (/^(?:how|what|why|where|which|whether)\b/.test(np)) return undefined;
  if (doubtOfClause(tokenise(np), how.isFull)) return undefined;
  return { shape: "clause", path, that: np, weight };
}

/** "transfer to hospital in 22 minutes, target 18": a figure is told as it was written. */
function isFigure(plain: string): boolean {
  const [first = [], ...rest] = splitAt(tokenise(plain), ",");
  return !doubtOfPhrase(wordsOf(first), true) && rest.every((part) => part.length <= 3);
}

/** It speaks of somebody or something that nobody has named. */
export function isUnresolved(
  text: string,
  { voice, name = "" }: Pick<Judged, "voice" | "name">,
): boolean {
  if (voice === "second" && !areOfOthers(text)) return true;
  if (/(?:^|\s)['’](?:\s|$)/.test(text)) return true;
  if (
    /^(?:the )?“|\bthe same (?:problem|issue|thing|question|idea|way)s?\b(?! (?:as|round|around|back|home|up|down|in|out|every|each|for)\b)/.test(
      text,
    )
  )
    return true;
  if (
    name === "" &&
    /^(?:it(?! (?:takes|took|costs?|(?:is|was) (?:always |usually |often )?(?:an?\b|the [a-z -]+ (?:who|that)\b)))|this|that|these|those)\b/i.test(
      text,
    )
  )
    return true;
  if (/\byou (?:\p{L}+ ){0,4}(?:to|with|for|by|at|of|from|about) you\b/iu.test(text)) return true;
  if (
    (name === "" && /^\S+ (?:are |have )?\w+ it\b/i.test(text)) ||
    /(?<!\bon )\b(?:their|your) own$/i.test(text)
  )
    return true;
  if (
    /\b(the|a|an|that|to|of|you) (?:\1|the|a|an)\b/i.test(
      text.replace(/\b(?:told|gives?|gave|cost|costs|that|to|of|you) (?=the|a)/gi, "- "),
    )
  )
    return true;
  if (name === "" && (elsewhere.test(text) || ofOne.test(text))) return true;
  const them = /(?<=\s)(?:them|themselves|it)\b/i.exec(text);
  const before = wordsOf(tokenise(`${name} ${text.slice(0, them?.index ?? 0)}`));
  return (
    them !== null &&
    !before.some(
      ({ kind, plural, lower }) =>
        (kind === "noun" ||
          kind === "name" ||
          /^(?:everything|every|each|whoever|someone|somebody)$/.test(lower)) &&
        (plural || /^every|^each|^who|^some/.test(lower) || /^it/i.test(them[0])),
    )
  );
}

/** "stands in one yourself": one of what? */
const ofOne =
  /^(?:(?!\b(?:an?|the|every|each) ).)*\b(?:in|of|on|with|at|to|for|has|have|keeps?|gets?|takes?|owns?|builds?|built|made) one(?= (?:yourself|himself|herself|now|too|every|each)\b|$)/iu;

/** "spends a day there": a place that nothing before it names. */
const elsewhere =
  /^(?:(?!\b(?:at|in|on|to|into|from|through)\b).)+ (?:hour|day|night|week|month|year|term|season|morning|afternoon|evening)s? there\b/iu;

function ofClause(reading: Reading, that: string, how: Judged): Reading | undefined {
  const [main = "", after = ""] = that.split(/:\s+/);
  if (after.split(" ").length > 8 || /, and\b|\bthat\b/.test(after))
    return ofClause(reading, main, how);
  const written = tokenise(main);
  const asItIs = certainPart(written, how.isFull);
  const isWhole = how.isFull || asItIs?.length === written.length;
  const tokens = isWhole ? written : withArticles(written);
  const kept = isWhole ? asItIs : certainPart(tokens, how.isFull);
  if (!kept) return undefined;
  if (kept.length === tokens.length) {
    const told = after ? `${join(kept)}: ${after}` : join(kept);
    return wordCount(told) <= 40 ? { ...reading, that: told } : undefined;
  }
  const { gerund: _, opinion: __, ...rest } = reading;
  return {
    ...rest,
    that: join(kept),
    weight: reading.weight - 0.5,
    ...(resigned.test(tokens.slice(kept.length).join(" ")) && { isCut: true as const }),
  };
}

/** "…, nothing they can do": what was left out may take back what is kept. */
const resigned =
  /\b(?:no|not|nothing|never|nobody|none|cannot|\p{L}+n['’]t|sadly|alas|sorry|yet)\b/u;

/** The longest certain beginning of a clause; undefined where there is none, or where what goes would turn its sense. */
export function certainPart(
  tokens: readonly string[],
  isFull: boolean,
): readonly string[] | undefined {
  const parts = splitAt(tokens, ",");
  if (doubtOfClause(parts[0]!, isFull)) return atJoint(tokens, isFull);
  const count = certainCount(parts, isFull);
  if (count === parts.length) return tokens;
  if (parts.slice(count).some((part) => turning.test(part.join(" "))) || isOpenList(parts, count))
    return undefined;
  return withCommas(parts.slice(0, count));
}

const turning =
  /^(?:but|unless|if|except|not|only|without|until|though|although|or|rather|never|even)\b|\bbut\b/i;

/** "…, a teacher and a nurse": a list is told whole or not at all. */
function isOpenList(parts: readonly (readonly string[])[], count: number): boolean {
  return parts.slice(count).some((part) => {
    const at = part.indexOf("and");
    return at > 0 && at < 4 && !doubtOfPhrase(wordsOf(part.slice(at + 1)));
  });
}

/** "you draw every plan and …": what stands before a joint, where a doubt lies behind it. */
function atJoint(tokens: readonly string[], isFull: boolean): readonly string[] | undefined {
  for (let at = tokens.length - 2; at > 4; at--) {
    if (!/^(?:and|,)$/.test(tokens[at]!)) continue;
    const before = tokens.slice(0, at);
    if (before.includes(",") || /\b(?:between|both)\b/.test(before.join(" "))) continue;
    if (turning.test(tokens.slice(at + 1).join(" "))) return undefined;
    if (!doubtOfClause(before, isFull) && !isHalfRelative(before)) return before;
  }
  return undefined;
}

/** "a room that blind people": what is described has not been done yet. */
function isHalfRelative(tokens: readonly string[]): boolean {
  const words = wordsOf(tokens);
  const at = words.findLastIndex(({ kind }) => kind === "opener");
  const rest = words.slice(at + 1);
  return at > 0 && !rest.some(({ kind }) => /^(?:verb|auxiliary|done)$/.test(kind));
}

function ofPhrase(reading: Reading, np: string, how: Judged): Reading | undefined {
  const [name = "", text] = np.split(/:\s+/);
  if (text !== undefined) return ofLabelled(reading, name, text);
  const parts = splitAt(tokenise(np), ",");
  if (doubtOfName(parts[0]!, how)) return undefined;
  const count = certainCount(parts, how.isFull);
  if (count === parts.length) return reading;
  return withCore(reading, join(withCommas(parts.slice(0, count))));
}

function doubtOfName(tokens: readonly string[], { isFull }: Judged): string | undefined {
  const words = wordsOf(tokens);
  if (tale.test(tokens.join(" ")))
    return doubtOfClause(tokens.slice(/^(?:when|that|where)$/.test(tokens[2]!) ? 3 : 2), isFull);
  if (words[0]?.kind === "opener")
    return words.some(({ kind }) => kind === "pronoun") || words[0].lower === "how"
      ? doubtOfClause(tokens.slice(1), isFull)
      : "question";
  if (words[0]?.kind === "doing") return doubtOfClause(["you", "are", ...tokens], isFull);
  return doubtOfPhrase(words, isFull);
}

const tale =
  /^the (?:time|day|night|week|year|summer|winter|moment|story) (?:when |that |where )?(?:an?|the|you|they|he|she|one|somebody|someone)\b/i;

/** "the pager rota: one week in seven" */
function ofLabelled(reading: Reading, name: string, text: string): Reading | undefined {
  if (doubtOfPhrase(wordsOf(tokenise(name)), true)) return undefined;
  const parts = splitAt(tokenise(text), ",");
  const isSure = parts.every(
    (part, at) => !doubtOfPhrase(wordsOf(part), true) || (at > 0 && !doubtOfTail(part, true)),
  );
  return isSure ? reading : withCore(reading, name);
}

/** A shorter name carries less, and one or two words nothing. */
function withCore(reading: Reading, core: string): Reading | undefined {
  const length = wordCount(core.replace(/^(?:the|a|an|your) /i, ""));
  const { gerund: _, figure: __, ...rest } = reading;
  return length < 3 ? undefined : { ...rest, np: core, plain: core, weight: 1.6 };
}

/** What stands before a colon as it was written: each of its parts names a thing or is a clause. */
function isTold(plain: string, how: Judged): boolean {
  // "12 staff, you know them by voice": before a colon nobody is spoken to.
  if (/(?:^|, )you\b/.test(plain)) return false;
  if (/\b(?:I|me|my)\b|^no [^,]+, (?!(?:only|just|not)\b)\d/.test(plain)) return false;
  const [first = plain, ...so] = plain.split(
    /,? so (?=(?:nobody|everybody|everyone|you|the|they|there|no|that|it)\b)/,
  );
  if (so.some((clause) => doubtOfClause(tokenise(clause.replace(/^that /, "")), how.isFull)))
    return false;
  return splitAt(tokenise(first), ",").every((part, at) => {
    if (at > 0 && !doubtOfTail(part, how.isFull)) return true;
    const bare = part.filter(
      (word, place) => place > 0 || !/^(?:when|if|since|once|while|now|no|all)$/i.test(word),
    );
    return (
      !doubtOfPhrase(wordsOf(part), how.isFull) ||
      !doubtOfPhrase(wordsOf(bare), how.isFull) ||
      !doubtOfClause(bare, how.isFull)
    );
  });
}
