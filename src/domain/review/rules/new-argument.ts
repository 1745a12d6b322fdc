import { newArgumentMeanings as meanings } from "../meanings/new-argument.ts";
import type { Kind } from "../situation.ts";
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

/** The interview again, with further arguments. */
export const newArgument = meaningRule({
  name: "new-argument",
  severity: "warning",
  because: ["FIX-4"],
  weight: 2,
  meanings,
  when: (situation) => argued.has(situation.kind),
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
