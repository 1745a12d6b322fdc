import { ultimatumMeanings as meanings } from "../meanings/ultimatum.ts";
import { meaningRule } from "./meaning-rule.ts";

/** A threat with a date, or with another employer. */
export const ultimatum = meaningRule({
  name: "ultimatum",
  severity: "error",
  because: ["CHECK-9", "OFFER-2"],
  weight: 8,
  meanings,
  examples: {
    bad: [
      "If I do not hear from you by Friday, I will accept another offer.",
      "I need a decision by Monday.",
      "Please answer by Thursday or I am going elsewhere.",
      "Unless you reply this week I shall have to withdraw my application.",
      "This is your last chance to hire me.",
      "I will sign with the other company unless you call me tomorrow.",
      "I have other offers and need to know soon.",
      "You have until Wednesday to respond.",
      "Otherwise I will consider my application closed and look elsewhere.",
    ],
    good: [
      "I have been asked to answer another offer by Friday. Could you give me a realistic date for your decision?",
      "If you need anything else, I will send it the same day.",
      "If I do not hear from you I will assume that the role is filled, and I thank you for your time.",
      "They need my answer by 23 December, and your role remains my first choice.",
      "You told me that clients who wait too long go elsewhere.",
      "If I am offered the role I would gladly accept it.",
      "I can start by 1 March or a little later.",
    ],
  },
});
