import { asPhrase } from "./noun-reading.ts";
import { asNounPhrase, nounOf } from "./phrase.ts";
import type { Reading, Source } from "./reading.ts";
import { isOccasion, shapeOf } from "./shape.ts";
import { doubtOfClause } from "./sure/clause.ts";
import { doubtOfPhrase } from "./sure/phrase.ts";
import { wordsOf } from "./sure/words.ts";
import { lowerFirst } from "./first-word.ts";
import { join, tokenise } from "./tokens.ts";

type Part = readonly string[];

/** "visits with the old engine, children get to hold the hose": a thing, and what is done at it, joined by "where" or "which". */
export function withPlace(parts: readonly Part[], source: Source): Reading | undefined {
  const [thing = [], clause = []] = parts;
  if (parts.length !== 2 || shapeOf(thing).kind !== "phrase" || !isThing(thing)) return undefined;
  // "two ovens, the small one belongs to the apprentices": "one" hangs on the thing.
  const isOne = /^the \p{L}+ ones? /u.test(clause.join(" ")) && !doubtOfClause(clause);
  if (
    isOne &&
    clause.every((word) => !/^(?:I|me|my|he|she|him|her|his|they|them|their|you)$/i.test(word))
  ) {
    const np = `${asNounPhrase(thing)}: ${join(clause)}`;
    return {
      shape: "np",
      path: source.path,
      np,
      plain: np,
      isSettled: true,
      isPair: true,
      weight: 2.5,
    };
  }
  if (isAbout(thing, clause) && !doubtOfClause(clause))
    return joined(thing, ["where", ...clause], source);
  // "the drawer of wrong keys, nobody may empty it"
  const [last = "", ...rest] = clause.toReversed();
  const isOfIt =
    /^(?:it|them)$/.test(last) &&
    !rest.some((word) => /^(?:what|who|which)$/i.test(word)) &&
    ofAll.test(clause[0] ?? "") &&
    !doubtOfClause(clause);
  return isOfIt ? joined(thing, ["which", ...rest.toReversed()], source) : undefined;
}

/** "weekly bug hunt: the loser makes the coffee": what the label names is where it is done. */
export function atLabel(
  clauses: readonly Part[],
  label: string,
  source: Source,
): Reading | undefined {
  const thing = tokenise(lowerFirst(label));
  const isOf = occasion.test(nounOf(thing) ?? "") && thing.length > 1 && isThing(thing);
  const areSure = clauses.every(
    (one) => shapeOf(one).kind === "clause" && opensOwn.test(one[0]!) && !doubtOfClause(one),
  );
  if (!isOf || !areSure || clauses.length > 2) return undefined;
  const told = clauses.flatMap((one, at) => (at > 0 ? ["and", ...one] : [...one]));
  return joined(thing, ["where", ...told], { ...source, piece: { text: "" } });
}

/** "her rule for the greenhouse: whoever opens a window closes it" */
export function asRule(tokens: Part, label: string, source: Source): Reading | undefined {
  const isRule = /\b(?:rule|principle|tradition|custom|motto)\b/i.test(label);
  const isOfNobody = !tokens.some((word) =>
    /^(?:I|me|my|he|she|him|her|his|they|them|their)$/i.test(word),
  );
  if (
    !isRule ||
    !isOfNobody ||
    !/^(?:whoever|whatever|what|if|when|first|nobody|everybody|everyone|anybody|anyone|never|always|no)$/i.test(
      tokens[0]!,
    )
  )
    return undefined;
  const read = asPhrase(tokens, source, false);
  return read && { ...read, isSettled: true };
}

function joined(thing: Part, told: Part, source: Source): Reading | undefined {
  const read = asPhrase([...thing, ",", ...told], source, false);
  return read && { ...read, weight: 2.5, isSettled: true };
}

function isThing(thing: Part): boolean {
  return (
    isOccasion(thing) ||
    !doubtOfPhrase(
      wordsOf(/^(?:the|an?|his|her|their)$/i.test(thing[0]!) ? thing : ["the", ...thing]),
      true,
    )
  );
}

/** What people may do at an occasion, or what everybody does at a place. */
function isAbout(thing: Part, clause: Part): boolean {
  const text = clause.join(" ");
  if (clause.length < 3) return false;
  const isChance = /^(?:\p{L}+ )?\p{L}+s? (?:get to|gets to|can|may|are allowed to) /u.test(text);
  if (occasion.test(nounOf(thing) ?? "")) return isChance || ofAll.test(clause[0] ?? "");
  return (
    ofAll.test(clause[0] ?? "") &&
    / (?:in|at|on) (?:the|an?|every|each) \p{L}+$/u.test(thing.join(" "))
  );
}

const ofAll = /^(?:nobody|everybody|everyone|anybody|anyone)$/i;
const opensOwn = /^(?:the|nobody|everybody|everyone|anybody|anyone|whoever|each|every|one|an?)$/i;

const occasion =
  /^(?:evening|visit|day|night|morning|afternoon|session|walk|tour|workshop|class|lesson|course|round|meeting|lunch|weekend|hunt|quiz|race|game|party|supper|dinner|breakfast|picnic|fair|festival|match|contest|rehearsal|drill|crit|review|briefing|huddle|swap|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)s?$/;
