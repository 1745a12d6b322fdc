import { lengthsFor } from "../lengths.ts";
import type { ReviewRule } from "../rule.ts";
import { isThanks } from "../situation.ts";

/** Less than a note of thanks needs to hold its parts. */
export const tooShort: ReviewRule = {
  name: "too-short",
  severity: "warning",
  because: ["THANK-5"],
  weight: 1,
  needs: [],
  *check(letter, situation) {
    const first = letter.sentences[0] ?? letter.close ?? letter.body;
    const least = lengthsFor(situation).sentences?.[0];
    if (least === undefined || !isThanks(situation.kind)) return;
    if (letter.sentences.length < least)
      yield {
        start: first.start,
        end: Math.max(first.end, letter.body.end),
        message: `${letter.sentences.length < 2 ? "One sentence" : `${letter.sentences.length} sentences`}; ${least} are the least here: thanks, one thing that was said, what it has to do with you.`,
      };
  },
  examples: {
    bad: [
      { text: "Hi Priya,\n\nThanks for today!\n\nMaya", step: "thank-you:r1:priya" },
      {
        text: "Hi Priya,\n\nThank you for today. I liked the canary region.\n\nMaya",
        step: "thank-you:r1:priya",
      },
      { text: "Thank you for your time.", kind: "thank-you" },
      { text: "Hi Tom,\n\nThanks for the cache story.", step: "thank-you:r1:tom" },
      {
        text: "Dear Dr. Chen,\n\nThank you for the talk with Mr. J. Poole about sensors.",
        step: "thank-you:r1:chen",
      },
    ],
    good: [
      {
        text: "Hi Priya,\n\nThank you for today. One canary region is a good start. I would be glad to hear more.\n\nMaya",
        step: "thank-you:r1:priya",
      },
      { text: "Thank you for your time. I liked the two vans.", kind: "thank-you" },
      { text: "Is there an updated timeline?", kind: "check-in" },
      { text: "Here is the paper.", kind: "promised-material" },
      {
        text: "Hi Tom,\n\nThank you! The cache story stayed with me. I would invalidate on write.",
        step: "thank-you:r1:tom",
      },
      { text: "It was good to meet you.", kind: "linkedin-connect" },
    ],
  },
};
