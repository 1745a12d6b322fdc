import { gear, laid } from "./en/gear.ts";
import { adverbs, peopleNoun, prepositions } from "./en/words.ts";
import { accountFor } from "./grammar/account.ts";
import { strictObject, takesObject } from "./objects.ts";
import { isPluralNoun } from "./plural.ts";
import { isDepartment } from "./settled.ts";
import { isCommonNoun, isNounish, verbOf } from "./verbs.ts";

export interface Shape {
  kind: "phrase" | "verb-first" | "clause" | "gerund" | "imperative";
  /** Where the finite verb stands, for a clause. */
  verbAt: number;
}

/** Tells a noun phrase, a verb phrase without its subject, and a whole clause apart. */
export function shapeOf(tokens: readonly string[]): Shape {
  if (laidOff.test(tokens.slice(0, 2).join(" "))) return { kind: "phrase", verbAt: -1 };
  if (isOccasion(tokens)) return { kind: "phrase", verbAt: -1 };
  const { kind, verbAt } = accountFor(tokens);
  if (kind === "phrase") return { kind: isActivity(tokens) ? "gerund" : "phrase", verbAt: -1 };
  if (kind === "clause") return { kind, verbAt };
  return { kind: kind === "imperative" && !isOrder(tokens, verbAt) ? "phrase" : kind, verbAt: 0 };
}

/** "records in the hills and in kitchens, never in a studio": what could be things is what somebody does, where the rest says how or never. */
export function isHabit([first = "", second = "", ...rest]: readonly string[]): boolean {
  const mayBeDeed = verbOf(first)?.forms.has("s") === true && prepositions.has(second);
  return mayBeDeed && !occasions.test(first) && howAndNever.test(` ${second} ${rest.join(" ")}`);
}

const howAndNever =
  /^ (?:before|when|until|after|while) (?:he|she) \p{L}|, (?:and )?then \p{Ll}+s\b|^ \S+ (?:every|each)\b|, (?:never|not|only|always|mostly|usually) (?:in|on|at|by|with|from|under|for|before|after)\b|, (?:and )?(?:he|she) \p{Ll}|\b(?:by hand|himself|herself|alone|first)(?=$| ,)/u;

/** "school visits with the old engine": what could be a deed is a thing behind a bare noun. */
export function isOccasion([first = "", second = "", third = ""]: readonly string[]): boolean {
  return (
    occasions.test(second) &&
    (isCommonNoun(first) || isNounish(first)) &&
    !isPluralNoun(first) &&
    !isDepartment([first]) &&
    !/^(?:team|group|crew|squad|board|unit|firm|company|staff)$/.test(first) &&
    !peopleNoun.test(first) &&
    /^(?:with|for|in|on|at|by|before|after|every|each)$/.test(third)
  );
}

const occasions =
  /^(?:visits|walks|talks|tours|checks|tests|rides|calls|trips|trials|hikes|swaps|drills|debates|exchanges|repairs|dances|loans|counts|stays|dives|swims)$/;

/** "lights out at ten" is no deed. */
export const laidOff = new RegExp(`^(?:${gear}) (?:${laid})$`, "i");

/** The place of the main finite verb behind a subject; undefined for a phrase. */
export function finiteVerb(tokens: readonly string[]): number | undefined {
  const { kind, verbAt } = accountFor(tokens);
  return kind === "clause" ? verbAt : undefined;
}

/** "running trials" is an activity, "writing hour" a thing. */
function isActivity(tokens: readonly string[]): boolean {
  const start = tokens.findIndex((word) => !adverbs.has(word.toLowerCase()));
  const isDoing = verbOf(tokens[start] ?? "")?.forms.has("ing") === true;
  return isDoing && takesObject((tokens[start + 1] ?? "").toLowerCase());
}

function isOrder(tokens: readonly string[], verbAt: number): boolean {
  const next = (tokens[verbAt + 1] ?? "").toLowerCase();
  return verbAt === 0 && (strictObject(next) || /^(?:up|out|off)$/.test(next));
}
