import { apologyMeanings as meanings } from "../meanings/apology.ts";
import type { Kind } from "../situation.ts";
import { meaningRule } from "./meaning-rule.ts";

/** Messages in which regret is only manners. */
const forgiving: ReadonlySet<Kind> = new Set<Kind>([
  "withdrawal",
  "acknowledge-update",
  "answer-request",
  "rejection-reply",
  "reference-heads-up",
  "ask-for-address",
  "keep-in-touch",
  "competing-offer",
]);

/** An excuse for writing, or for the interview. */
export const apology = meaningRule({
  name: "apology",
  severity: "error",
  because: ["FIX-2"],
  weight: 7,
  meanings,
  when: (situation) => !forgiving.has(situation.kind),
  examples: {
    bad: [
      "I am sorry to bother you again.",
      "I apologise for my weak answer on caching.",
      "Sorry for taking up so much of your time.",
      "Please forgive my nervousness.",
      "My apologies for rambling on Tuesday.",
      "I regret not preparing better for the case.",
      "I am so sorry that my answer was short.",
      "I hate to pester you.",
      "I must apologize again for yesterday.",
    ],
    good: [
      "I am sorry to hear that Tom has been ill.",
      "I would keep the cache warm instead of purging it; that is the better answer to your question.",
      "You told me how the team writes an apology to customers after an outage.",
      "There is no need to apologise for the late start; I enjoyed the tour.",
      "Thank you for your patience with the broken projector.",
      { text: "I am sorry for any inconvenience that this causes.", kind: "withdrawal" },
      "I was sorry to miss Søren and would be glad to meet him next time.",
    ],
  },
});
