import { splitAt } from "../phrase.ts";
import { join, tokenise } from "../tokens.ts";
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
  const doubtful = parts.findIndex((part, at) => at > 0 && doubtOfTail(part, isFull) !== undefined);
  return doubtful < 0 ? parts.length : doubtful;
}

export function withCommas(parts: readonly (readonly string[])[]): string[] {
  return parts.flatMap((part, at) => (at > 0 ? [",", ...part] : [...part]));
}
