import { determiners, mass, prepositions } from "./en/words.ts";
import { isPluralNoun } from "./plural.ts";
import { theirs } from "./tokens.ts";

export function strictObject(next: string): boolean {
  return /^(?:the|a|an|his|her|its|their|our|my|every|each|it|them|him|me|us|all|both|half|no|this|that|these|everyone|everything|everybody|people|one|two|three|four|five|six|seven|eight|nine|ten|\d.*|how|what|itself|himself|herself|themselves)$/.test(
    next.replace(theirs, ""),
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
