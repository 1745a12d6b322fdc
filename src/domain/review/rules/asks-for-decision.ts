import { asksForDecisionMeanings as meanings } from "../meanings/asks-for-decision.ts";
import { isThanksInTime } from "../situation.ts";
import { meaningRule } from "./meaning-rule.ts";

/** A note of thanks that asks for the answer. */
export const asksForDecision = meaningRule({
  name: "asks-for-decision",
  severity: "error",
  because: ["THANK-7"],
  weight: 5,
  meanings,
  when: isThanksInTime,
  examples: {
    bad: [
      {
        text: "Thank you for the talk today. When can I expect to hear from you?",
        kind: "thank-you",
      },
      { text: "Thank you for your time. What are the next steps?", kind: "thank-you" },
      { text: "Thank you for today. Do you have a timeline for the decision?", kind: "thank-you" },
      { text: "I look forward to hearing from you within the next week.", kind: "thank-you" },
      { text: "Please let me know when you have made a decision.", kind: "thank-you" },
      { text: "Thank you. How soon will you decide?", kind: "thank-you" },
      { text: "Have you decided yet?", kind: "thank-you" },
      { text: "I would love to know if I got the job.", kind: "thank-you" },
    ],
    good: [
      { text: "I look forward to hearing from you.", kind: "thank-you" },
      {
        text: "Thank you for explaining how the team makes decisions after an outage.",
        kind: "thank-you",
      },
      { text: "When can I expect to hear from you?", kind: "check-in" },
      { text: "Do you have an updated timeline for the next step?", kind: "check-in" },
      { text: "Please let me know if you need anything else.", kind: "thank-you" },
      {
        text: "You asked when I would page a second person; after ten minutes, I think.",
        kind: "thank-you",
      },
      {
        text: "Your timeline for the migration, one region a week, sounds right to me.",
        kind: "thank-you",
      },
      { text: "Could you give me a realistic date for your decision?", kind: "competing-offer" },
    ],
  },
});
