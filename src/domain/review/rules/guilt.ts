import { guiltMeanings as meanings } from "../meanings/guilt.ts";
import { chaseMeanings, contemptMeanings, insultMeanings } from "../meanings/contempt.ts";
import { expressionOf } from "../pattern.ts";
import { isChase, isThanks, type Kind } from "../situation.ts";
import { meaningRule } from "./meaning-rule.ts";

/** Letters in which there is nobody to be angry with but the reader. */
const parting: ReadonlySet<Kind> = new Set<Kind>(["rejection-reply", "withdrawal", "unknown"]);
/** The same, where the letter names the refusal. */
const refused = expressionOf(
  "reject(?:ed|ion|ing)?|refus(?:ed|al)|turn(?:ed|ing) me down|not (?:been )?(?:selected|chosen|hired)|unsuccessful|(?:someone|somebody) else|(?:an)?other candidate",
);

/** Reproach, open or between the lines, for an answer that has not come. */
export const guilt = meaningRule({
  name: "guilt",
  severity: "error",
  because: ["CHECK-9"],
  weight: 5,
  meanings,
  more: [
    {
      meanings: contemptMeanings,
      when: ({ kind }, { prose }) =>
        isChase(kind) || parting.has(kind) || (!isThanks(kind) && refused().test(prose)),
    },
    { meanings: insultMeanings, when: ({ kind }) => isThanks(kind) },
    { meanings: chaseMeanings, when: ({ kind }) => isChase(kind) },
  ],
  examples: {
    bad: [
      "Hi Dana,\n\nI still haven't heard anything from you about the role.",
      "You have not replied to either of my notes.",
      "It has been three weeks and I have heard nothing.",
      "I rearranged my whole week for that interview and nobody has called me.",
      "After all the effort I put into the exercise, a short reply is the least you could do.",
      "I guess I wasn't worth a phone call.",
      "You left me hanging for a month.",
      "I am quite hurt that no one from your team has written.",
      "Is it too much to ask for a one-line answer?",
      "I feel ignored.",
    ],
    good: [
      "Hi Dana,\n\nI hope your week is going well. Do you have an updated timeline for the role?",
      "If you have not had a chance to look at the case study, I can send a shorter one.",
      "I enjoyed hearing how you respect the silence after an incident.",
      "You said the decision would come by Friday, so I wanted to ask whether the timeline has changed.",
      "I was disappointed not to be selected, and I thank you for telling me so kindly.",
      "No reply is needed; I only wanted to send the link.",
      "You told me your customers deserve an answer within an hour, and I liked that.",
    ],
  },
});
