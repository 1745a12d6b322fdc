import type { ReadFact } from "./fact.ts";

/** "three seasons at a lodge in Oban; I wrote to each guest": what was done stands where the facts before it in the sentence were. */
export function besides(fact: ReadFact, where: string | undefined): ReadFact {
  const { clause, gerund, participle: _, ...rest } = fact;
  if (!clause?.startsWith("I ") || !where || hasPlace.test(clause) || elsewhere.test(clause))
    return fact;
  const isShort = gerund && !long.test(gerund) && /^(?:at|in) /.test(where);
  if (still.test(clause) && /^at /.test(where)) {
    const there = (text: string) => text.replace(still, `$1 ${where} still`);
    return { ...rest, clause: there(clause), ...(gerund && { gerund: there(gerund) }) };
  }
  const doing = isShort ? `${gerund} ${where}` : undefined;
  return { ...rest, clause: `${where} ${clause}`, ...(doing && { gerund: doing }) };
}

/** "the checklist the shop still uses": whoever reads it must not think of their own. */
const still = /(?<=^\p{L}.* )((?:that )?the \p{Ll}+) still(?= \p{Ll}+$)/u;

/** Behind these a place would be read of something else. */
const long = /,|\b(?:and|so|from|on my own|myself|alone|mostly|mainly)\b|(?:\S+ ){9}/;

/** "taught the apprentices to score": whose, the sentence before says. */
export function isOfThePlace({ clause = "" }: ReadFact): boolean {
  const [, what = ""] = /^I \p{Ll}+ ((?:the|all|every|each) .+)$/u.exec(clause) ?? [];
  return what !== "" && !/\p{Lu}/u.test(what);
}

/** Where a fact was, which those behind it in the sentence share. */
export function placeOf({ duration, np = "", place, clause = "" }: ReadFact): string | undefined {
  const whom = / (for (?:the )?\p{Lu}[\p{L}'&-]*(?: \p{Lu}[\p{L}'&-]*)+)(?=$|[,:;]| )/u.exec(
    clause,
  )?.[1];
  return (duration ? whereOf(np)?.replace(/ with(?:out)? .*$/, "") : undefined) ?? place ?? whom;
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
  return / ((?:at|in) (?:an?|the) [^,]+|on the \p{Lu}[^,]* \p{Ll}+|on (?:an?|the) [^,]*\b(?:ferry|ship|boat|barge|ward|farm|estate|site|desk|rig|island|quay|pier|line|railway|unit|team)(?: (?:in|off|near|of|at) [^,]+)?|(?:at|in) \p{Lu}[^,]*)$/u.exec(
    np,
  )?.[1];
}

const hasPlace = /\b(?:at|in|near|across|around) (?:an?|the|my|our|\p{Lu})/u;

/** What is learned, left or still done may be so anywhere, and what has a time of its own need not lie there. */
const elsewhere =
  /^I (?:have|had|am|can|could|know|speak|learn\p{L}*|studied|trained (?:as|in|to|at|under|with)|trained$|passed|got (?:an?|my|the)|took (?:an?|my|up|part|over)|did|moved (?:to|from|in|abroad|back)|left|grew|read|travelled|volunteered|graduated|qualified|now|still|also) |\b(?:since|then|now|before that|later|last|in (?:19|20)\d\d)\b/u;
