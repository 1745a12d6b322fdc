import type { ReadFact } from "./fact.ts";

/** "bound 600 registers, found nine that were misdated": nine registers. */
export function withNoun(fact: ReadFact, before: ReadFact | undefined): ReadFact {
  const [, deed = "", many = "", rest = ""] = bareNumber.exec(fact.clause ?? "") ?? [];
  const noun = countedNoun.exec(before?.clause ?? "")?.[1];
  if (!many) return fact;
  const { gerund: _, participle: __, ...named } = fact;
  return noun ? { ...named, clause: `${deed}${many} ${noun}${rest}` } : fact;
}

const bareNumber =
  /^(I \p{Ll}+ )(\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)((?: (?:that|which)\b| of which\b| so far\b| in all\b|,(?!\d)).*|)$/u;
const countedNoun =
  /\b(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|sixty|hundred|thousand)(?: hundred| thousand)? ((?:(?!(?:years|months|weeks|days|hours|winters|summers|seasons|times|terms|nights)\b|of\b|hundred\b|thousand\b|in\b|at\b|for\b)[\p{Ll}-]+ ){0,2}(?!(?:years|months|weeks|days|hours|winters|summers|seasons|times|terms|nights)\b)\p{Ll}+s)\b/u;

/** "tuned 200 so far": of what, nobody can tell. */
export function isBareNumber({ clause = "" }: ReadFact): boolean {
  return bareNumber.test(clause);
}
