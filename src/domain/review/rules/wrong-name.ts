import { checkGreeting } from "../names/greeting.ts";
import { checkBodyNames } from "../names/body-names.ts";
import type { ReviewRule } from "../rule.ts";

/** The reader's name, and everybody else's, against what is on file. */
export const wrongName: ReviewRule = {
  name: "wrong-name",
  severity: "error",
  because: ["THANK-13"],
  weight: 9,
  needs: ["recipient"],
  *check(letter, situation) {
    yield* checkGreeting(letter, situation);
    yield* checkBodyNames(letter, situation);
  },
  examples: {
    bad: [
      { text: "Hi Pirya,\n\nThank you for today.", step: "thank-you:r1:priya" },
      { text: "Hi Tom,\n\nThank you for today.", step: "thank-you:r1:priya" },
      { text: "Dear Dr. Cheng,\n\nThank you for today.", step: "thank-you:r1:chen" },
      { text: "Hi Priyа,\n\nThank you for today.", step: "thank-you:r1:priya" },
      { text: "Hi Soren,\n\nThank you for today.", step: "thank-you:r1:soren" },
      { text: "Hi Priya,\n\nI enjoyed what Tom Okfor said.", step: "thank-you:r1:priya" },
      { text: "Dear Mr. Chen,\n\nThank you for today.", step: "thank-you:r1:chen" },
      { text: "To: dana@brightwater.example\n\nHi Danna,\n\nThank you.", step: "check-in:r1:1" },
    ],
    good: [
      { text: "Hi Priya,\n\nThank you for today.", step: "thank-you:r1:priya" },
      { text: "Hi Thomas,\n\nThank you for today.", step: "thank-you:r1:tom" },
      { text: "Hi Tommy,\n\nThank you for today.", step: "thank-you:r1:tom" },
      { text: "Dear Ms. Raman,\n\nThank you for today.", step: "thank-you:r1:priya" },
      {
        text: "Hi Søren,\n\nTom and Priya spoke of the canary region too.",
        step: "thank-you:r1:soren",
      },
      { text: "Hi Tom,\n\nOkafor's law of caches stayed with me.", step: "thank-you:r1:tom" },
      {
        text: "Dear Dr. Chen,\n\nToday was a pleasure. Then came the rain.",
        step: "thank-you:r1:chen",
      },
      { text: "Hi there,\n\nThank you for today.", step: "thank-you:r1:priya" },
    ],
  },
};
