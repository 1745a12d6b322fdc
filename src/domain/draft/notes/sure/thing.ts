import { splitAt } from "../phrase.ts";
import { join, tokenise } from "../tokens.ts";
import { doubtOfClause } from "./clause.ts";
import { doubtOfPhrase } from "./phrase.ts";
import { doubtOfTail } from "./tail.ts";
import { wordsOf } from "./words.ts";

/** The longest certain beginning of what names a thing, cut at a comma; undefined where there is none. */
export function certainThing(text: string, isFull: boolean): string | undefined {
  const parts = splitAt(tokenise(text), ",");
  if (doubtOfPhrase(wordsOf(parts[0]!), isFull)) return undefined;
  return join(withCommas(parts.slice(0, certainCount(parts, isFull))));
}

/** How many of the parts between commas hang on the first without a doubt, the first counted. */
export function certainCount(parts: readonly (readonly string[])[], isFull: boolean): number {
  const doubtful = parts.findIndex(
    (part, at) =>
      at > 0 && !isMainOf(parts[at - 1]!, part, isFull) && doubtOfTail(part, isFull) !== undefined,
  );
  const count = doubtful < 0 ? parts.length : doubtful;
  return isCondition(parts[count - 1]!) ? count - 1 : count;
}

export function withCommas(parts: readonly (readonly string[])[]): string[] {
  return parts.flatMap((part, at) => (at > 0 ? [",", ...part] : [...part]));
}

/** "…, and that if one of them does not get it, it goes back": nothing without what follows. */
function isCondition(part: readonly string[]): boolean {
  return /^and that (?:if|when|whenever|unless|once) /.test(part.join(" "));
}

function isMainOf(before: readonly string[], part: readonly string[], isFull: boolean): boolean {
  return isCondition(before) && doubtOfClause(part, isFull) === undefined;
}
