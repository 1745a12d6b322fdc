import { accountFor } from "./grammar/account.ts";
import { splitAt } from "./phrase.ts";
import { isPluralNoun } from "./plural.ts";
import { shapeOf } from "./shape.ts";

/** "Fridays the children cook" → "on Fridays the children cook"; "Fridays no meetings, …" → "there are no meetings on Fridays, …" */
export function onDays(tokens: readonly string[]): string[] {
  const [day = "", next = ""] = tokens;
  const isHalf = /^(?:mornings|afternoons|evenings|nights)$/i.test(next);
  if (!weekdays.test(isHalf ? day.replace(/y$/, "ys") : day)) return [...tokens];
  // "Wednesdays is demo day"
  if (next === "is") return [day.replace(/s$/, ""), ...tokens.slice(1)];
  const front = tokens.slice(0, isHalf ? 2 : 1);
  const rest = tokens.slice(front.length);
  const thing = splitAt(rest, ",")[0] ?? [];
  if (rest[0] === "no" && shapeOf(thing).kind === "phrase")
    return [
      "there",
      isPluralNoun(thing.at(-1)!) ? "are" : "is",
      ...thing,
      "on",
      ...front,
      ...rest.slice(thing.length),
    ];
  const said = ["on", ...tokens];
  const { kind, subjectAt } = accountFor(said);
  return kind === "clause" && subjectAt === front.length + 1 ? said : [...tokens];
}

const weekdays = /^(?:mon|tues|wednes|thurs|fri|satur|sun)days$/i;
