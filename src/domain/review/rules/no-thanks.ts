import type { ReviewRule } from "../rule.ts";
import { expressionOf } from "../pattern.ts";
import { isThanksInTime } from "../situation.ts";

const thanks =
  /\b(?:thank(?:s|ed|ing|ful)?|grateful|appreciat\w+|gratitude|much obliged|cheers|kind of you|ta for)\b/;

/** What thanks without the word: "a pleasure to speak with you", "I enjoyed our conversation". */
const pleasure = expressionOf(
  "(?:pleasure|honou?r|privilege|delight|delighted|joy|treat|great|good|lovely|wonderful|nice|fun) (?:to|meeting|speaking|talking|chatting|seeing|having|hearing|getting)|(?:enjoyed|enjoyable|loved|valued) {gap}(?:conversation|talk|chat|discussion|meeting|interview|visit|tour|call|morning|afternoon|hour|day|time|speaking|talking|chatting|hearing|learning|seeing)",
);

/** A thank-you note that never says thank you. */
export const noThanks: ReviewRule = {
  name: "no-thanks",
  severity: "warning",
  because: ["THANK-4"],
  weight: 1,
  needs: ["english"],
  *check(letter, situation) {
    const first = letter.sentences[0];
    if (!first || !isThanksInTime(situation) || thanks.test(letter.prose)) return;
    yield {
      ...first,
      ...(pleasure().test(letter.prose) && { severity: "info" }),
      message: "It never says thank you.",
      suggestion: "Thank you for the conversation today.",
    };
  },
  examples: {
    bad: [
      {
        text: "Hi Rosa,\n\nMoving the help desk into the product groups stayed with me.",
        kind: "thank-you",
      },
      { text: "Hi Rosa,\n\nI enjoyed our talk. I would be glad to hear more.", kind: "thank-you" },
      { text: "It was good to meet you. I look forward to the next step.", kind: "thank-you" },
      { text: "Your canary region makes sense to me.", kind: "handwritten-note" },
      {
        text: "Please tell Mack and Steve that I liked the two vans.",
        kind: "thank-you-via-recruiter",
      },
    ],
    good: [
      { text: "Hi Rosa,\n\nThank you for this morning.", kind: "thank-you" },
      { text: "Hi Rosa,\n\nThanks for this morning.", kind: "thank-you" },
      { text: "Hi Rosa,\n\nI am grateful for the time that you took.", kind: "thank-you" },
      { text: "Hi Rosa,\n\nI appreciated the tour.", kind: "thank-you" },
      { text: "Hi Rosa,\n\nSix weeks is a proper start.\n\nMany thanks,\nMaya", kind: "thank-you" },
      { text: "Hi Dana,\n\nDo you have an updated timeline?", kind: "check-in" },
    ],
  },
};
