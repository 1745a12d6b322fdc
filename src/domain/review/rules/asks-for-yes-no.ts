import { asksForYesNoMeanings as meanings } from "../meanings/asks-for-yes-no.ts";
import { isThanks } from "../situation.ts";
import { meaningRule } from "./meaning-rule.ts";

/** A question that can only be answered with yes or no. */
export const asksForYesNo = meaningRule({
  name: "asks-for-yes-no",
  severity: "warning",
  because: ["CHECK-4"],
  weight: 2,
  meanings,
  when: (situation) => !isThanks(situation.kind),
  examples: {
    bad: [
      { text: "Hi Dana,\n\nHave you made a decision yet?", kind: "check-in" },
      { text: "Did I get the job?", kind: "check-in" },
      { text: "I wanted to ask whether you have decided on someone.", kind: "check-in" },
      { text: "A simple yes or no would be enough.", kind: "check-in" },
      { text: "Am I still being considered?", kind: "check-in" },
      { text: "Are you going to hire me?", kind: "check-in" },
      { text: "How did I do in the interview?", kind: "check-in" },
      { text: "Has the position been filled?", kind: "check-in" },
    ],
    good: [
      { text: "Do you have an updated timeline for the role?", kind: "check-in" },
      { text: "Have you had a chance to look at the rollout plan?", kind: "check-in" },
      { text: "If the role has been filled, I wish the team well.", kind: "check-in" },
      { text: "I would be glad to hear what happens next when you know more.", kind: "check-in" },
      { text: "Did you find a room for the talk?", kind: "check-in" },
      { text: "Is there anything that I can send you before the panel meets?", kind: "check-in" },
      { text: "Could you tell me roughly when a decision is likely?", kind: "check-in" },
    ],
  },
});
