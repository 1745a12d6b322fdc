import { determiners } from "./en/words.ts";
import { shapeOf } from "./shape.ts";
import { verbOf } from "./verbs.ts";

/** "by a skipper, a teacher and a nurse" is one part. */
export function withLists(parts: readonly (readonly string[])[]): (readonly string[])[] {
  const out: (readonly string[])[] = [];
  let open = false;
  for (const [at, part] of parts.entries()) {
    const ends = part.slice(0, 5).includes("and") && !isClauseLike(part);
    const isShort = part.length > 0 && part.length <= 3 && shapeOf(part).kind === "phrase";
    const next = parts.slice(at + 1).find((one) => one.slice(0, 5).includes("and"));
    const isLast: boolean = ends && (open || isThingAnd(part));
    const joins: boolean = at > 0 && ((isShort && next !== undefined) || isLast);
    if (joins) out[out.length - 1] = [...out.at(-1)!, ",", ...part];
    else out.push(part);
    open = joins && !ends;
  }
  return out;
}

/** "a cook and a deckhand": two things, and not two deeds. */
function isThingAnd(part: readonly string[]): boolean {
  const end = part.indexOf("and");
  const isThing = (word = "") => determiners.has(word.toLowerCase()) || verbOf(word) === undefined;
  return end > 0 && end <= 3 && isThing(part[0]) && isThing(part[end + 1]);
}

export function isClauseLike(part: readonly string[]): boolean {
  const end = part.indexOf("and");
  return shapeOf(part.slice(0, end < 0 ? part.length : end)).kind !== "phrase";
}
