import { newArgumentMeanings as meanings } from "../meanings/new-argument.ts";
import type { Letter } from "../letter/letter.ts";
import type { Hit } from "../rule.ts";
import { isThanks, type Kind } from "../situation.ts";
import { meaningRule } from "./meaning-rule.ts";

const argued: ReadonlySet<Kind> = new Set<Kind>([
  "thank-you",
  "thank-you-via-recruiter",
  "check-in",
  "final-check-in",
  "handwritten-note",
  "linkedin-message",
  "rejection-reply",
  "unknown",
]);

/** What makes an argument a further one: left unsaid, counted, or held against others. */
const further =
  /\b(?:forg[eo]t|failed|neglected|omitted|(?:not|n't|never) (?:\w+ )?(?:mention|say|said|tell|told|bring|get)\w*|mentioned|left out|another|further|additional|moreover|furthermore|besides|more reasons?|reasons?|should have|why (?:you|i)|hire|choose|choosing|pick|(?:re)?consider|apart|(?:the|any|most|all) others?|other (?:candidate|applicant)s?|unlike|no one|nobody|regret|doubts?)\b/;

/** The interview again, with further arguments. One line of fit has its place in a note of thanks (THANK-4). */
export const newArgument = meaningRule({
  name: "new-argument",
  severity: "warning",
  because: ["FIX-4"],
  weight: 2,
  meanings,
  when: (situation) => argued.has(situation.kind),
  weigh: (hits, letter, situation) =>
    hits.length === 1 && isThanks(situation.kind) && !further.test(sentenceOf(letter, hits[0]!))
      ? hits.map((hit) => ({ ...hit, severity: "info" }))
      : hits,
  examples: {
    bad: [
      "Another reason why you should hire me is my degree.",
      "I forgot to mention that I also speak French.",
      "Let me tell you why I am the best candidate.",
      "In addition, I have led three teams and won two awards.",
      "What sets me apart from other candidates is my drive.",
      "I am convinced that I am the right person for this role.",
      "I also bring extensive experience in budgeting.",
    ],
    good: [
      "Having run progressive delivery for 40 services, I would enjoy your canary region.",
      "You told me the reason why the team moved to one queue.",
      "In addition to the slides you asked for, I attach the short version.",
      "You mentioned that you never found the right person for the night shift.",
      "I also liked the idea of one shared list.",
      "If my references are useful, I am happy to send them.",
      "You said that you found the best candidate in your own team.",
    ],
  },
});

function sentenceOf({ sentences, prose }: Letter, { start }: Hit): string {
  const found = sentences.find((one) => one.start <= start && start < one.end);
  return found ? prose.slice(found.start, found.end) : "";
}
