import { verbOf } from "../verbs.ts";
import { accountFor } from "./account.ts";

/** Where a clause begins that "and", "and then" or "and that" joins to a thing: "old charts in the hold and a mate scans them"; undefined where thing and subject share the verb. */
export function clauseBehindThing(tokens: readonly string[]): number | undefined {
  for (let at = tokens.length - 2; at > 0; at--) {
    if (!/^(?:and|then)$/i.test(tokens[at]!)) continue;
    if (tokens.slice(0, at).some((word) => /^(?:between|both)$/i.test(word))) continue;
    const isTold = tokens[at + 1]?.toLowerCase() === "that";
    const end = tokens.slice(0, at).findLastIndex((word) => !/^(?:and|then|,)$/i.test(word)) + 1;
    const hasVerb = accountFor(tokens.slice(0, end)).kind !== "phrase";
    if (end < 1 || hasVerb) continue;
    if (isTold && accountFor(tokens.slice(at + 2)).kind === "clause") return at + 2;
    const isTimed = timed.test(tokens.slice(0, end).join(" "));
    if (!isTold && hasOwnSubject(tokens.slice(at + 1), isTimed)) return at + 1;
  }
  return undefined;
}

/** "they lay them out", "everyone swaps", "a mate scans them": with a thing before it, the verb would be one of several. */
function hasOwnSubject(tokens: readonly string[], isTimed: boolean): boolean {
  const { kind, verbAt, subjectAt } = accountFor(tokens);
  if (kind !== "clause") return false;
  const subject = tokens[subjectAt]!.replace(/[\uE021\uE022]/g, "");
  if (standing.test(subject)) return true;
  if (!/^(?:an?|the|one|each|every|no|his|her|their|your|our|its)$/i.test(subject)) return false;
  if (isTimed) return true;
  const verb = tokens[verbAt]!.toLowerCase();
  const forms = verbOf(verb)?.forms;
  return forms?.has("s") === true || /^(?:is|has|was|does)$/.test(verb);
}

/** "market stall on Saturdays": what ends with its time is no half of a subject. */
const timed =
  / (?:on|every|each) \p{Lu}\p{Ll}+days?$| (?:an?|per|every|each) (?:day|week|month|year)$/u;

const standing =
  /^(?:you|he|she|they|we|whoever|everyone|everybody|nobody|anyone|anybody|someone|somebody|\uE020)$/i;
