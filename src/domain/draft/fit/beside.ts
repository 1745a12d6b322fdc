import type { ReadFact } from "./fact.ts";

/** "three seasons at a lodge in Oban; I wrote to each guest": what was done stands where the fact before it was. */
export function besides(fact: ReadFact, before: ReadFact | undefined): ReadFact {
  const { clause, gerund: _, participle: __, ...rest } = fact;
  const where = before?.duration ? whereOf(before.np ?? "") : undefined;
  if (!clause?.startsWith("I ") || !where || hasPlace.test(clause) || elsewhere.test(clause))
    return fact;
  return { ...rest, clause: `${where} ${clause}` };
}

/** "in the last three years we had no accident": of the years and the place before it; undefined where that is not known, or where it is a share of something. */
export function ofTheseYears(fact: ReadFact, before: ReadFact | undefined): ReadFact | undefined {
  const [, when, told = ""] = lastYears.exec(fact.clause ?? "") ?? [];
  if (!when) return fact;
  const where = before?.place ?? whereOf(before?.np ?? "");
  if (/ per cent$/.test(told) || (!where && told.startsWith("we"))) return undefined;
  return where && !hasPlace.test(told) ? { ...fact, clause: `${when} ${where} ${told}` } : fact;
}

const lastYears = /^(in the last \S+ (?:years|months|winters|summers|seasons)) ((?:I|we) .+)$/u;

function whereOf(np: string): string | undefined {
  return / ((?:at|in) (?:an?|the) [^,]+|on (?:an?|the) [^,]*\b(?:ferry|ship|boat|barge|ward|farm|estate|site|desk|rig|island|quay|pier|line|railway|unit|team)(?: (?:in|off|near|of|at) [^,]+)?|(?:at|in) \p{Lu}[^,]*)$/u.exec(
    np,
  )?.[1];
}

const hasPlace = /\b(?:at|in|near|across|around) (?:an?|the|my|our|\p{Lu})/u;

/** What is learned, left or still done may be so anywhere, and what has a time of its own need not lie there. */
const elsewhere =
  /^I (?:have|had|am|can|could|know|speak|learn\p{L}*|studied|trained|passed|got|took|did|moved (?:to|from|in|abroad|back)|left|grew|read|travelled|volunteered|graduated|qualified|now|still|also) |\b(?:since|then|now|before that|later|last|in (?:19|20)\d\d)\b/u;
