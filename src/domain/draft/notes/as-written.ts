import { isBleak } from "./bleak.ts";
import { isPluralNoun } from "./plural.ts";
import { accountFor } from "./grammar/account.ts";
import { partsOf } from "./grammar/parts-of.ts";
import { lowerFirst } from "./first-word.ts";
import { numberWord } from "./numbers.ts";
import { splitAt } from "./phrase.ts";
import type { Reading } from "./reading.ts";
import { shapeOf } from "./shape.ts";
import { doubtOfClause } from "./sure/clause.ts";
import { doubtOfPhrase } from "./sure/phrase.ts";
import { doubtOfTail } from "./sure/tail.ts";
import { withCommas } from "./sure/thing.ts";
import { wordsOf, type Word } from "./sure/words.ts";
import { join, tokenise, wordCount } from "./tokens.ts";
import { verbOf } from "./verbs.ts";
import { prepositions } from "./en/words.ts";

/** Whom a fragment may not speak of: before a colon nobody is there to be "you". */
const personal = /\b(?:I|me|my|mine|he|she|him|her|hers|his|we|us|our|you|your)\b|["“”?…/]/i;
const plural = /\b(?:they|them|their|theirs|it|its|there)\b/i;

/** "lights out at ten, even for the doctors": a fragment that no sentence takes up, told before a colon as it was written; undefined where it speaks of somebody, or where a part of it is none. */
export function asWritten(text: string, path: string): Reading | undefined {
  const plain = text
    .replace(/\b(Dr|Mr|Mrs|Ms|Prof|St)\.\s/g, "$1 ")
    .replace(/\s*\([^)]*\)/g, "")
    .replace(/(?:[!.;:=]+\s+|\s[-–—]\s)(\S+)/g, (_, word: string) => `, ${lowerFirst(word)}`)
    .replace(/[.!;,]+$/, "");
  const parts = splitAt(tokenise(plain), ",").filter(
    (part, at) => at === 0 || !attributed.test(part.join(" ")),
  );
  const told = lowerFirst(join(withCommas(parts))).replace(/^\d{1,2}(?= )/, (count) =>
    numberWord(Number(count)),
  );
  if (/^\d/.test(told) || anOrder.test(told)) return undefined;
  const length = wordCount(told);
  const isShort = length >= 4 && length <= 18 && parts.length <= 4;
  if (!isShort || personal.test(told) || isOfUnnamed(parts)) return undefined;
  if (!parts.every((part, at) => part.length > 0 && isFragment(part, at, parts.length > 1)))
    return undefined;
  const form = { path, np: told, plain: told, loose: true, isSettled: true, weight: 1.5 };
  const isHarm =
    isBleak({ shape: "np", ...form }) || isBleak({ shape: "clause", ...form, that: told });
  return isHarm ? undefined : { shape: "np", ...form };
}

/** "ticket app first, paper second": nobody is said to keep it. */
const anOrder = /^[^,]+ first, [^,]+ (?:second|last)$/i;

/** "she said it was the parents who asked", "her idea": said beside the matter. */
const attributed =
  /^(?:and )?(?:he|she|they) (?:says?|said|told|thinks?|thought|reckons?)\b|^(?:his|her|their) (?:idea|rule|words?|phrase|call)$/i;

/** "they measure it": something must have been named before. */
function isOfUnnamed(parts: readonly (readonly string[])[]): boolean {
  const words = parts.flat();
  const at = words.findIndex((word) => plural.test(word));
  if (at < 0) return false;
  const one = /^(?:its?|there)$/i.test(words[at]!)
    ? /^(?:per|each|every|a|the)$/i
    : /^(?:per|each|every)$/i;
  const { parts: kinds } = accountFor(words);
  return !words
    .slice(0, at)
    .some((word, place) => (isPluralNoun(word) && kinds[place] !== "does") || one.test(word));
}

/** A thing, a whole clause, what hangs on the part before, or what has been done to a thing named there; in a row of them no article is missed. */
function isFragment(part: readonly string[], at: number, isRow: boolean): boolean {
  if (isDeedOfSomebody(part)) return false;
  const words = wordsOf(part);
  return (
    !doubtOfPhrase(words, true) ||
    (at === 0 && isSentence(part)) ||
    (shapeOf(part).kind === "clause" && !doubtOfClause(part, isRow)) ||
    (at > 0 && !doubtOfTail(part, true)) ||
    (at > 0 && isWhen(part)) ||
    isDone(part) ||
    isState(part)
  );
}

/** "the three who map all use wheelchairs": a whole sentence about somebody, told in its own words, save what says how something is. */
function isSentence(part: readonly string[]): boolean {
  const [first = ""] = part;
  const isOpen =
    /^(?:the|an?|every|each|all|both|no|nobody|everybody|everyone|most|two|three|four|five|six|seven|eight|nine|ten|\d+)$/i.test(
      first,
    ) || isPluralNoun(first);
  const { verbAt, parts } = accountFor(part);
  const verbs = part.filter(
    (word, at) =>
      at > 0 &&
      /^(?:s|base|past)$/.test([...(verbOf(word)?.forms ?? [])][0] ?? "") &&
      /^(?:does|do|did|bare|thing|things)$/.test(parts[at] ?? ""),
  );
  const isState = part.some((word) =>
    /^(?:is|are|was|were|has|have|had|feels?|seems?|looks?)$/.test(word),
  );
  const doubt = doubtOfClause(part, true) ?? "";
  return (
    isOpen &&
    part.length > 6 &&
    verbs.length > 0 &&
    !isState &&
    verbAt !== 0 &&
    !/^(?:agreement|verb form|infinitive|self|odd|sign|article)/.test(doubt)
  );
}

/** "explains every invoice": before a colon its doer is missing. */
function isDeedOfSomebody(part: readonly string[]): boolean {
  const [first = "", next = ""] = part;
  const { does = 9, things = 9 } = partsOf(first);
  return (
    things > does + 0.5 ||
    (verbOf(first)?.forms.has("s") === true && shapeOf(part).kind === "verb-first") ||
    (verbOf(first)?.forms.has("s") === true &&
      !verbOf(first)?.forms.has("base") &&
      (/^(?:the|an?|every|each|all|both|his|her|their|this|that|two|three|\d+)$/i.test(next) ||
        (prepositions.has(next) && !isPluralNoun(first))))
  );
}

/** "planted two years before the houses", "measured twice" */
function isDone([first = "", ...rest]: readonly string[]): boolean {
  const isParticiple =
    verbOf(first)?.forms.has("participle") === true && !verbOf(first)!.forms.has("base");
  return isParticiple && (rest.length === 0 || isWhen(rest));
}

/** How often, when or where: "twice", "two years before the houses", "in their first week". */
function isWhen(rest: readonly string[]): boolean {
  const words = wordsOf(rest);
  const at = words.findIndex(({ kind }) => kind === "preposition");
  const lead = words.slice(0, Math.max(0, at));
  if (at < 0) return words.every(({ kind }) => kind === "adverb");
  const isSpan = lead.every(
    ({ kind, lower }, place) =>
      /^(?:adverb|number)$/.test(kind) || /^(?:once|twice|an?|even|also)$/.test(lower) || place > 0,
  );
  return (
    isSpan &&
    behindEach(words.slice(at)).every((thing) => isCount(thing) || !doubtOfPhrase(thing, true))
  );
}

/** What stands behind each preposition: "ten" and "the ward" in "at ten on the ward". */
function behindEach(words: readonly Word[]): Word[][] {
  const out: Word[][] = [];
  for (const word of words) {
    if (word.kind === "preposition") out.push([]);
    else out.at(-1)!.push(word);
  }
  return out;
}

function isCount(thing: readonly Word[]): boolean {
  return thing.length === 1 && thing[0]!.kind === "number";
}

/** "lights out at ten", "last row always free", "three part time": a thing and how it is. */
function isState(part: readonly string[]): boolean {
  const at = part.findIndex(
    (word, place) =>
      place > 0 &&
      /^(?:out|off|on|up|down|away|first|last|open|closed|shut|free|always|never|only|all|together|part|full)$/.test(
        word,
      ),
  );
  if (at < 1 || at > 4) return false;
  const thing = wordsOf(part.slice(0, at));
  const isThing =
    thing[0]!.kind === "number" ||
    !doubtOfPhrase(thing, true) ||
    !doubtOfPhrase(wordsOf(["the", ...part.slice(0, at)]), true);
  const rest = part.slice(at + 1);
  return isThing && (rest.length < 3 || isWhen(rest));
}
