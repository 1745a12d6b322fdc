import { adverbs, determiners, mass, prepositions, subjectPronouns } from "./en/words.ts";
import { isCompoundPlural, isPluralNoun } from "./plural.ts";
import { isCommonNoun, isMixed, isNounish, verbOf } from "./verbs.ts";

/** "uses pencil on every plan", "tests new recipes": a plural noun is followed by no thing and no quality, unless it opens a compound such as "returns desk". */
export function isBareObject(word: string, next: string): boolean {
  if (opensCompound.test(word) || isCompoundPlural(word) || !/^\p{Ll}{3,}$/u.test(next))
    return false;
  if (mass.has(next) || quality.test(next)) return true;
  const verb = verbOf(next);
  const isVerb = verb !== undefined && !(verb.forms.has("base") && isMixed(verb.base));
  const isSmall = [prepositions, adverbs, determiners, subjectPronouns].some((set) =>
    set.has(next),
  );
  const isNoun = isCommonNoun(next) || (/^[a-z]{4,}$/.test(next) && !/(?:s|ly)$/.test(next));
  return !isSmall && !isVerb && isNoun;
}

const quality = /^(?:new|old|own|small|big|good|real|raw|spare|young|local|free|fresh)$/;

const opensCompound =
  /^(?:returns|claims|records|events|drinks|accounts|parts|savings|careers|results|admissions|complaints|rights|benefits|skills|works|services|points|tickets|grants|stores|materials|orders)$/;

/** "counts bikes", but "engineers goes" */
export function isPluralObject(word: string, next: string): boolean {
  const verb = verbOf(next);
  if (verb?.forms.has("s") && !isNounish(verb.base)) return false;
  return isPluralNoun(next) && !/(?:ers|ors|ists|ants)$/.test(word);
}

export function strictObject(next: string): boolean {
  return /^(?:the|a|an|his|her|its|their|our|my|every|each|it|them|him|me|us|all|both|half|no|this|that|these|everyone|everything|everybody|people|one|two|three|four|five|six|seven|eight|nine|ten|\d.*|how|what|itself|himself|herself|themselves)$/.test(
    next,
  );
}

export function opensDirectObject(next: string): boolean {
  return (
    determiners.has(next) ||
    /^(?:it|them|him|me|us|people|everyone|everybody|everything|there|here|together|up|out|off|himself|herself|themselves|\d.*|in|on|at|with|from|to|for|by|into|through|how|what|why|that|if|whether|new|all|when|about|over|back|down|around|along|once|twice|only|after|before)$/.test(
      next,
    )
  );
}

/** "running trials" is an activity, "writing hour" a thing. */
export function takesObject(next: string): boolean {
  return opensDirectObject(next) || prepositions.has(next) || isPluralNoun(next) || mass.has(next);
}
