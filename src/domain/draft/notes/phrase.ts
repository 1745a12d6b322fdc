import { numbered as isNumbered } from "./numbered.ts";
import { isQuality } from "./sure/words.ts";
import { adverbs, determiners, mass, prepositions } from "./en/words.ts";
import { isPluralNoun } from "./plural.ts";
import { isUncounted } from "./uncounted.ts";
import { join, theirs } from "./tokens.ts";
import { verbOf } from "./verbs.ts";

/** Gives a noun phrase the article that both people know it by, and joins its telegram ends: "the writing hour on Mondays, with the phones in a box". */
export function asNounPhrase(tokens: readonly string[]): string {
  const parts = splitAt(tokens, ",");
  const [head = [], ...rest] = parts;
  const ends = rest
    .filter((part) => part.length > 0)
    .map((part, index) => joined(part, index, rest.length));
  return join([...withArticle(head), ...ends.flat()]);
}

function joined(part: readonly string[], index: number, count: number): string[] {
  const first = part[0]!.toLowerCase();
  if (
    part.length === 1 ||
    /^(?:any|nothing|everything|nobody|another|\d.*|two|three|four|five|six|seven|eight|nine|ten)$/.test(
      first,
    )
  )
    return [",", ...part];
  if (/^(?:more|fewer|less)$/.test(first))
    return index === count - 1 ? ["and", ...part] : [",", ...part];
  if (part.length <= 3 && /ing$/.test(part.at(-1)!) && verbOf(part.at(-1)!)?.forms.has("ing"))
    return [",", ...part];
  if (/^(?:first|last|only|always|not)$/.test(part.at(-1)!)) return [",", ...part];
  if (ofTime.test(part.join(" "))) return [",", ...part];
  // "empty since 1999" is beside anything.
  const next = (part[1] ?? "").toLowerCase();
  if (prepositions.has(next) && (isQuality(first) || bareStates.test(first))) return [",", ...part];
  // "one field, the one nearest the road": the same thing once more.
  if (first === "the" && /^(?:ones?|other|others|same|first|last)$/.test(part[1]!.toLowerCase()))
    return [",", ...part];
  if (isAsItIs(part)) return [",", ...part];
  if (first === "and") return count === 1 ? [...part] : [",", ...part];
  if (
    /^(?:all|both|half|each|most|some|none|with|without|including|even|every|no|not|mostly|mainly|then|plus|once|twice|one|as|in|on|at|for|from|whatever|however|because|so|if|which|who|where|when)$/.test(
      first,
    )
  )
    return [",", ...part];
  if (
    prepositions.has(first) ||
    adverbs.has(first) ||
    verbOf(first)?.forms.has("ing") ||
    verbOf(first)?.forms.has("participle")
  )
    return [",", ...part];
  const ending = isBarePlural(part) ? part : withArticle(part);
  return index === 0 ? [",", "with", ...ending] : ["and", ...ending];
}

/** "visitors or no visitors", "rain or shine", "last week football scarves": beside anything, as it was written. */
function isAsItIs([first = "", next = "", ...rest]: readonly string[]): boolean {
  const isTime =
    /^(?:last|this|next)$/i.test(first) &&
    /^(?:week|month|year|time|night|spring|summer|autumn|fall|winter|season|term)$/i.test(next);
  return isTime || asSaidOf.test([first, next, ...rest].join(" "));
}

const asSaidOf =
  /^(?:(\S+) or (?:no|not) \1|rain or shine|day (?:and|or) night|summer (?:and|or) winter|open or shut|win or lose|come what may)$/i;

/** "in 1934, the year they let nobody go": the same time once more. */
export const ofTime =
  /^the (?:year|day|night|week|month|summer|winter|spring|autumn|season|morning|evening) (?:that |when )?(?:the|they|he|she|you|we|it|nobody|everybody|everyone|a|an) /i;

const bareStates = /^(?:open|shut|closed|empty|full|lit|unlit|locked|alone)$/;

/** "wet hands": several things that nobody has named before. */
function isBarePlural(part: readonly string[]): boolean {
  const first = determiners.has(part[0]!) ? undefined : part[part.indexOf("and") - 1];
  return (
    [first, part.at(-1)].some((word) => isPluralNoun(word ?? "")) &&
    !part.some((word) => prepositions.has(word.toLowerCase()))
  );
}

/** "an auditor", "a cook" */
export function withIndefinite(name: string): string {
  return `${/^[aeiou]/i.test(name) ? "an" : "a"} ${name}`;
}

/** The article, where the noun wants one and has none. */
export function withArticle(tokens: readonly string[]): string[] {
  const first = (tokens[0] ?? "").toLowerCase().replace(theirs, "");
  if (first === "" || conjunction.test(first)) return [...tokens];
  if (
    determiners.has(first) ||
    /'s$/.test(first) ||
    /^(?:everybody|everyone|everything|nobody|whoever|people|what|how|why|where|when|whether)$/.test(
      first,
    )
  )
    return numbered(tokens);
  if (verbOf(first)?.forms.has("ing") && tokens.length > 1 && !isCompound(tokens))
    return [...tokens];
  // "supervision every fortnight": what is not counted, and when or where.
  const next = (tokens[1] ?? "").toLowerCase();
  if (
    abstract.test(first) &&
    isUncounted(first) &&
    (prepositions.has(next) || /^(?:every|each|once|twice)$/.test(next))
  )
    return [...tokens];
  if (/^\p{Lu}/u.test(tokens[0]!) && nounOf(tokens) === tokens[0]) return [...tokens];
  if (/^\p{Lu}\p{Ll}/u.test(tokens[0]!) && /^\p{Lu}\p{Ll}/u.test(nounOf(tokens) ?? ""))
    return [...tokens];
  if (tokens.length === 1 && mass.has(first)) return [...tokens];
  if (
    isNumbered.test(first) &&
    /^(?:\d|one$|two$|three$|four$|five$|six$|seven$|eight$|nine$|ten$)/.test(tokens[1] ?? "")
  )
    return [...tokens];
  return ["the", ...tokens];
}

const abstract = /(?:tion|sion|ment|ance|ence|ship)$/;

const conjunction =
  /^(?:so|and|but|or|nor|yet|because|if|when|while|then|as|which|who|until|unless|before|after|though|although|since|once|not|only|just|than)$/;

function numbered(tokens: readonly string[]): string[] {
  const first = tokens[0]!.toLowerCase();
  if (tokens[1]?.toLowerCase() === "of") return [...tokens];
  return /^(?:two|three|four|five|six|seven|eight|nine|ten)$/.test(first)
    ? ["the", ...tokens]
    : [...tokens];
}

/** "writing hour" is a thing; "pairing on Fridays" an activity. */
function isCompound(tokens: readonly string[]): boolean {
  const next = (tokens[1] ?? "").toLowerCase();
  return (
    !prepositions.has(next) &&
    !determiners.has(next) &&
    !adverbs.has(next) &&
    !isPluralNoun(next) &&
    /^\p{L}/u.test(next)
  );
}

/** The noun that a phrase is about: the last one before the first preposition, comma or verb form. */
export function nounOf(tokens: readonly string[]): string | undefined {
  const end = tokens.findIndex(
    (word, at) =>
      at > 0 &&
      (prepositions.has(word.toLowerCase()) ||
        /^[,.;:(]$/.test(word) ||
        /^(?:and|or|that|which|who|so|he|she|they|you|where|when)$/i.test(word) ||
        (at > 1 && verbOf(word)?.forms.has("participle") === true && /ed$/.test(word))),
  );
  const before = (end < 0 ? tokens : tokens.slice(0, end)).filter(
    (word) => /[\p{L}]/u.test(word) && !adverbs.has(word.toLowerCase()),
  );
  const noun = before.at(-1);
  return noun && determiners.has(noun.toLowerCase()) ? undefined : noun;
}

export function splitAt(tokens: readonly string[], sign: string): string[][] {
  const parts: string[][] = [[]];
  for (const token of tokens) {
    if (token === sign) parts.push([]);
    else parts.at(-1)!.push(token);
  }
  return parts;
}
