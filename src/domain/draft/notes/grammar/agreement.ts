import { teamNoun } from "../en/words.ts";
import type { Part } from "./follows.ts";

/** Whether a subject names one or several; unknown where it may be either. */
export type Head = "one" | "several" | undefined;

/** "analysts goes", "the team go": a verb that does not go with its subject. */
export function disagreement(head: Head, word: string, part: Part): number {
  if (head === undefined || part === "did" || part === "can") return 0;
  const isOne = part === "does" || /^(?:is|was|has|does)(?:n['’]t)?$/.test(word);
  const isSeveral = part === "do" || /^(?:are|were|have|do)(?:n['’]t)?$/.test(word);
  // The -s is sooner forgotten than put where it does not belong.
  if (isSeveral && head === "one") return 1.9;
  return isOne && head === "several" ? 3.5 : 0;
}

/** The parts that name what a clause is about. */
export const named: ReadonlySet<Part> = new Set([
  "thing",
  "things",
  "name",
  "number",
  "doing",
  "who",
]);

/** Whether a part names one or several; undefined where it may be either. */
export function headOf(part: Part, lower: string): Head {
  if (part === "things") return "several";
  if (part === "name") return "one";
  if (part === "number") return lower === "one" || lower === "1" ? "one" : "several";
  if (lower === "each") return "one";
  if (part === "thing" || part === "doing")
    return teamNoun.test(lower) || either.test(lower) ? undefined : "one";
  if (part !== "who") return undefined;
  return /^(?:i|we|they|you|all|both|most|many|several|few|others|these|those)$/.test(lower)
    ? "several"
    : /^(?:there|some|half|none|more)$/.test(lower)
      ? undefined
      : "one";
}

const either =
  /^(?:staff|police|data|media|family|committee|council|half|majority|rest|lot|number|management)$/;
