import { pressureMeanings as meanings } from "../meanings/pressure.ts";
import { meaningRule } from "./meaning-rule.ts";

/** Pushing for an answer: haste, repetition, demands. */
export const pressure = meaningRule({
  name: "pressure",
  severity: "error",
  because: ["CHECK-9"],
  weight: 4,
  meanings,
  examples: {
    bad: [
      "Please respond as soon as possible.",
      "I need an answer from you.",
      "This is the third email I have sent about the position.",
      "Did you receive my last message?",
      "I will keep calling until somebody picks up.",
      "What is taking so long?",
      "I expect to hear from you without further delay.",
      "You really need to make up your mind about me.",
      "Kindly get back to me immediately.",
      "I am still waiting for your feedback.",
    ],
    good: [
      "Could you tell me roughly when you expect to know more?",
      "I will send the slides as soon as I can.",
      "There is no rush; whenever it suits you.",
      "I liked how you handle urgent tickets at night.",
      "Please let me know if you need anything else from me.",
      "I will follow up with the link tomorrow, as you asked.",
      "You told me why the nightly builds are taking so long, and I have an idea.",
    ],
  },
});
