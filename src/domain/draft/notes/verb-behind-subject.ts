import { departments, settledPairs, verblikeNouns } from "./en/subjects.ts";
import { determiners, mass, prepositions } from "./en/words.ts";
import { isPluralNoun } from "./plural.ts";
import { isCommonNoun, isNounish, verbOf } from "./verbs.ts";

/** Whether an -s word that may be a noun as well, or that the tables lack, is the verb of the singular noun before it: "the board meets in the shed". */
export function isVerbBehindSubject(tokens: readonly string[], at: number): boolean {
  const word = tokens[at]!.toLowerCase();
  const before = (tokens[at - 1] ?? "").toLowerCase();
  const next = (tokens[at + 1] ?? "").toLowerCase();
  if (!/[a-z]s$/.test(word) || !/^\p{L}[\p{L}'-]*$/u.test(before) || isPluralNoun(before))
    return false;
  if (determiners.has(before) || prepositions.has(before) || /^(?:and|or|to)$/.test(before))
    return false;
  const verb = verbOf(word);
  if (!verb) return isUnknownVerb(word, next);
  if (!verb.forms.has("s") || !isNounish(verb.base)) return false;
  if (isNoun(before) && (frequent.test(next) || isThing(next))) return true;
  return isSettled(verb.base, next) || (prepositions.has(next) && isOneOf(tokens, at));
}

function isNoun(word: string): boolean {
  return (
    isCommonNoun(word) ||
    (verbOf(word) === undefined && /^[a-z]{4,}$/.test(word) && !/ly$/.test(word))
  );
}

const frequent =
  /^(?:together|twice|once|first|always|again|daily|weekly|monthly|everything|everyone)$/;

/** "the tannery uses rain water": an object without an article, and no verb of its own. */
function isThing(next: string): boolean {
  return isCommonNoun(next) && !/s$/.test(next) && (verbOf(next) === undefined || mass.has(next));
}

/** "starts at", "hands over": what a plural noun is not followed by. */
export function isSettled(base: string, next: string): boolean {
  return settledPairs[base]?.includes(next) === true;
}

/** Behind "every" and "each" stands no plural, so that the -s word is a verb. */
function isOneOf(tokens: readonly string[], at: number): boolean {
  return at > 1 && /^(?:every|each|one)$/i.test(tokens[0]!);
}

/** A verb by its ending before what a verb takes: "curates with", "chars every". */
function isUnknownVerb(word: string, next: string): boolean {
  if (verblikeNouns.has(word) || !/^[a-z-]+$/.test(word)) return false;
  const opensObject = /^(?:the|a|an|his|her|their|every|each|it|them|everyone|everything)$/;
  if (/^(?:up|out|off|down|away)$/.test(next)) return true;
  if (/(?:ates|ises|izes|ifies)$/.test(word))
    return opensObject.test(next) || prepositions.has(next);
  return (
    opensObject.test(next) && !/(?:ss|us|is|ics|ers|ors|ists|ings|ions|ents|ants|ities)$/.test(word)
  );
}

/** A department needs no article as a subject: "maintenance starts at six". */
export function isDepartment(tokens: readonly string[]): boolean {
  if (
    tokens.length === 2 &&
    /^(?:success|support|service|marketing|operations|relations|affairs|control|planning)$/i.test(
      tokens[1]!,
    )
  )
    return true;
  return tokens.length === 1 && departments.has(tokens[0]!.toLowerCase());
}
