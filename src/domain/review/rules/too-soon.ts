import { earliestFor } from "../earliest.ts";
import { expressionOf } from "../pattern.ts";
import type { ReviewRule } from "../rule.ts";
import { isChase } from "../situation.ts";

const yesterday = expressionOf(
  "(?:(?:(?:our|the|my|your|this|last) (?:\\w+ )?(?:interview|conversation|call|meeting|talk|chat)|spoke|met|speaking|meeting|talked|interviewed) {gap}(?:yesterday|today|this morning|this afternoon|earlier today)|(?:yesterday|today|this morning)'s (?:interview|conversation|call|meeting|talk|chat))",
);

/** A chase before its day, or thanks before the chair is cold. */
export const tooSoon: ReviewRule = {
  name: "too-soon",
  severity: "error",
  because: ["CHECK-1", "CHECK-2", "CHECK-8", "THANK-2"],
  weight: 3,
  needs: [],
  *check(letter, situation) {
    const first = letter.sentences[0];
    if (!first) return;
    const early = earliestFor(situation);
    const found =
      isChase(situation.kind) && situation.kind !== "application-follow-up"
        ? yesterday().exec(letter.prose)
        : null;
    if (early) yield { ...first, message: early };
    else if (found && !situation.context.now)
      yield {
        start: found.index,
        end: found.index + found[0].length,
        message:
          "A check-in on the day after the interview is too soon. Send thanks now and ask in a week.",
      };
  },
  examples: {
    bad: [
      {
        text: "Hi Dana,\n\nIs there an updated timeline?",
        step: "check-in:r1:1",
        now: "2026-11-17T15:00:00Z",
      },
      {
        text: "Hi Dana,\n\nIs there an updated timeline?",
        step: "check-in:r1:1",
        now: "2026-11-25T15:00:00Z",
      },
      {
        text: "Hi Dana,\n\nIs there an updated timeline?",
        step: "check-in:r1:1",
        now: "2026-11-30T15:00:00Z",
      },
      {
        text: "Hi Priya,\n\nThank you for today.",
        step: "thank-you:r1:priya",
        now: "2026-11-16T20:20:00Z",
      },
      { text: "Hi Dana,\n\nI wanted to check in after our interview yesterday.", kind: "check-in" },
      {
        text: "Hi Dana,\n\nI applied for the role.",
        step: "application-follow-up:1",
        now: "2026-11-04T15:00:00Z",
      },
    ],
    good: [
      {
        text: "Hi Dana,\n\nIs there an updated timeline?",
        step: "check-in:r1:1",
        now: "2026-12-01T15:00:00Z",
      },
      {
        text: "Hi Priya,\n\nThank you for today.",
        step: "thank-you:r1:priya",
        now: "2026-11-16T21:30:00Z",
      },
      { text: "Hi Dana,\n\nI wanted to check in about our interview last week.", kind: "check-in" },
      { text: "Hi Rosa,\n\nThank you for the interview yesterday.", kind: "thank-you" },
      {
        text: "Hi Dana,\n\nI applied for the role.",
        step: "application-follow-up:1",
        now: "2026-11-11T15:00:00Z",
      },
      { text: "Hi Dana,\n\nIs there an updated timeline?", step: "check-in:r1:1" },
    ],
  },
};
