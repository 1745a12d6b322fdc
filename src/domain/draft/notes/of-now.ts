import { strictObject } from "./objects.ts";
import { shapeOf } from "./shape.ts";
import { tokenise } from "./tokens.ts";
import { verbOf } from "./verbs.ts";

/** "built a scraper and mail the desk": an event and what is done or is so now are not told by how. */
export function isOfNow(that: string): boolean {
  if (/, and that\b|, that\b|\b(?:but|now)\b/.test(that)) return true;
  if (/\bused to\b/.test(that)) return true;
  const [, ...rest] = that.split(/ and | so (?:that )?(?=you\b)/);
  return rest.some((part) => {
    const tokens = tokenise(part.replace(/^you (?=\p{L})/u, ""));
    const forms = verbOf(tokens[0] ?? "")?.forms;
    const isDeed =
      forms?.has("base") === true &&
      !forms.has("past") &&
      (strictObject((tokens[1] ?? "").toLowerCase()) ||
        /^(?:want|hope|plan|know|need)$/.test(tokens[0]!));
    return isDeed || tokens.slice(1, 4).some((word) => /^(?:is|are|has|have)$/.test(word));
  });
}

/** "the crew eats with the pilots, took two years": what it took is said of the whole, and no deed of the crew. */
export function isOver(part: readonly string[], first: readonly string[]): boolean {
  const told = verbOf(part[0] ?? "")?.forms;
  const main = verbOf(first[Math.max(0, shapeOf(first).verbAt)] ?? "")?.forms;
  const isPast = told?.has("past") === true && !told.has("base");
  return (
    isPast && part[0] !== "used" && main?.has("past") !== true && main?.has("auxiliary") !== true
  );
}
