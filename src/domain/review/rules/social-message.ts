import { socialMessageMeanings as meanings } from "../meanings/social-message.ts";
import { meaningRule } from "./meaning-rule.ts";

/** Chasing through a second channel. */
export const socialMessage = meaningRule({
  name: "social-message",
  severity: "warning",
  because: ["CHAN-2"],
  weight: 3,
  meanings,
  examples: {
    bad: [
      "I also sent you a message on LinkedIn.",
      "I found your profile on Facebook and saw that you sail too.",
      "I have added you on Instagram.",
      "Please accept my request on LinkedIn.",
      "I sent you a friend request.",
      "Let us keep in touch on WhatsApp.",
    ],
    good: [
      "You told me how the team plans its LinkedIn campaign.",
      "I saw the vacancy on LinkedIn and was glad to meet you in person.",
      "The talk that you mentioned is on your company's website.",
      "I would be glad to stay in touch.",
      "I messaged the vendor about the sensor, as you suggested.",
      {
        text: "I enjoyed our talk about canary regions and would be glad to connect here on LinkedIn.",
        kind: "linkedin-connect",
      },
    ],
  },
});
