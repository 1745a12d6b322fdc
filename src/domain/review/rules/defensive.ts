import { defensiveMeanings as meanings } from "../meanings/defensive.ts";
import { meaningRule } from "./meaning-rule.ts";

/** Reasons why a weak answer was not one's own fault. */
export const defensive = meaningRule({
  name: "defensive",
  severity: "error",
  because: ["FIX-2"],
  weight: 6,
  meanings,
  examples: {
    bad: [
      "To be fair, the question was unclear.",
      "I was nervous and lost my train of thought.",
      "I want to explain why I hesitated on the budget question.",
      "It came out wrong when I spoke about my last manager.",
      "I am normally much better in interviews.",
      "You misunderstood my answer about testing.",
      "Please do not judge me on that one answer.",
      "I had hardly slept the night before.",
      "In my defence, nobody had told me about the case.",
    ],
    good: [
      "On cache invalidation I would invalidate on write; that is simpler than a short TTL.",
      "You asked about two deadlines on one day. I keep one shared list and agree the order on Monday.",
      "You put me at ease at once, thank you.",
      "The question about latency was a good one, and I have kept thinking about it.",
      "I would like to explain how we drained the queue, in two lines.",
      "You said that pupils should not be judged on one test.",
      "I liked the pace of the interview.",
    ],
  },
});
