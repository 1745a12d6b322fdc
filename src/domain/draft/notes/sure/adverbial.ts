import { lacksArticle } from "./bare.ts";
import { doubtOfPhrase } from "./phrase.ts";
import type { Word } from "./words.ts";

/**
 * Whether the words only say how, when, where or how many each: "down to the last bolt", "two to a dog", "some after a year", "once for
 * strength and once for colour". Nothing in them is a subject or a verb, so that they hang on any clause.
 */
export function isAdverbial(words: readonly Word[], isFull: boolean): boolean {
  const parts = partsAt(words);
  return parts.every((part) => isOne(part, isFull || parts.length > 1));
}

function isOne(words: readonly Word[], isFull: boolean): boolean {
  const start = words.findIndex(({ kind }) => kind === "preposition");
  if (start < 0) return false;
  const before = words.slice(0, start);
  const isShare = before.every(({ kind, lower }) => kind === "adverb" || shares.test(lower));
  const behind = words.slice(start).findIndex(({ kind }) => kind !== "preposition");
  if (!isShare || behind < 0 || (!isFull && lacksArticle(words.slice(start)))) return false;
  const thing = words.slice(start + behind);
  // "at eight"
  if (thing.length === 1 && thing[0]!.kind === "number") return true;
  return doubtOfPhrase(thing, isFull) === undefined;
}

/** What is counted off, one by one. */
const shares =
  /^(?:each|all|both|some|most|many|half|one|two|three|four|five|six|seven|eight|nine|ten|once|twice|others|another|\d+|always|never|only|mostly|mainly|usually|sometimes|often|even|not|also|just)$/;

/** The words at each "and" that begins a further such part. */
function partsAt(words: readonly Word[]): Word[][] {
  const parts: Word[][] = [[]];
  for (const [at, word] of words.entries()) {
    const next = words[at + 1];
    const opens = next && (next.kind === "preposition" || shares.test(next.lower));
    if (at > 0 && opens && /^(?:and|or)$/.test(word.lower)) parts.push([]);
    else parts.at(-1)!.push(word);
  }
  return parts;
}
