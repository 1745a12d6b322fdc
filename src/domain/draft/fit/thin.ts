import { wordCount } from "../notes/tokens.ts";
import { participleOf } from "../notes/verbs.ts";
import type { Fact } from "./fact.ts";

/**
 * The facts of one letter, none of which says too little: "I passed nine exams" takes its neighbour along where the letter is alone, and is left
 * to the others' facts in a panel.
 */
export function fullFacts(facts: readonly Fact[], isShared: boolean): Fact[] {
  const full = facts.filter((fact) => !isThin(fact));
  if (isShared) return full.length > 0 ? full : [...facts];
  return facts.flatMap((fact, at) => {
    const next = facts[at + 1];
    const before = facts[at - 1];
    if (isThin(fact) && next) return together(fact, next) ?? (full.length > 0 ? [] : [fact]);
    return before && isThin(before) && together(before, fact) ? [] : [fact];
  });
}

function isThin({ clause = "", tails = [] }: Fact): boolean {
  const isEarly = began.test(clause) || young.test(clause);
  const isShort = wordCount(clause) <= 5 || (isEarly && wordCount(clause) <= 8);
  return (thin.test(clause) || young.test(clause)) && isShort && tails.length === 0;
}

/** What was gained once; when it was, the sentence does not say. */
const thin =
  /^I (passed|got|finished|completed|earned|gained|won|took|qualified|graduated|learned|learnt|started|began|joined|apprenticed|interned)\b [^,:]+$/;

const young = / as an? (?:kid|child|boy|girl|teenager|student)$/;

/** Where one began says little of what one can do. */
const began = /^I (?:started|began|joined|apprenticed|interned) /;

/** "I have passed nine exams and spent two years pricing crop insurance at Umlambo" */
function together(fact: Fact, next: Fact): Fact | undefined {
  const [, verb = "", what = ""] = /^I (\p{Ll}+) (.+)$/u.exec(fact.clause ?? "") ?? [];
  // "I have started as a temp in 2017"
  if (
    /^I (?:started|began|joined) | in (?:19|20)\d\d/.test(fact.clause ?? "") ||
    young.test(fact.clause ?? "")
  )
    return undefined;
  const said = saidOf(next);
  const participle = participleOf(verb);
  if (!said || !participle) return undefined;
  const clause = `I have ${participle} ${what} and ${said}`;
  return wordCount(clause) <= 22 ? { path: fact.path, clause } : undefined;
}

function saidOf({ np = "", duration, clause, participle }: Fact): string | undefined {
  const [, time = "", doing = ""] = spent.exec(np) ?? [];
  if (duration && time && !np.includes(",")) return `spent ${time} ${doing}`;
  const isPlain = clause?.startsWith("I ") === true && !/[,:;]| and /.test(clause);
  return isPlain ? participle : undefined;
}

const spent =
  /^((?:about |over |nearly )?(?:\d+|\p{L}+) (?:years|months|winters|summers|seasons|terms)) (?:of )?((?:\p{Ll}+ing|as|at|in|on|with) .+)$/u;
