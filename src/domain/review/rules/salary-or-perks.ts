import { salaryOrPerksMeanings as meanings } from "../meanings/salary-or-perks.ts";
import { vocabularyOf } from "../names/known-names.ts";
import type { Kind, Situation } from "../situation.ts";
import { meaningRule } from "./meaning-rule.ts";

const early: ReadonlySet<Kind> = new Set<Kind>([
  "thank-you",
  "thank-you-via-recruiter",
  "handwritten-note",
  "check-in",
  "final-check-in",
  "application-follow-up",
  "linkedin-connect",
  "linkedin-message",
  "promised-material",
  "unknown",
]);

/** Words of the role itself or of the notes: a compensation analyst may speak of compensation. */
function isTheTrade(found: string, { context, interview }: Situation): boolean {
  if (!context.file) return false;
  const words = vocabularyOf(context.file);
  return interview !== undefined && found.split(" ").every((word) => words.has(word));
}

/** Money, leave and comfort, before there is an offer. */
export const salaryOrPerks = meaningRule({
  name: "salary-or-perks",
  severity: "error",
  because: ["THANK-8"],
  weight: 5,
  meanings,
  when: (situation) => early.has(situation.kind),
  keep: (hit, letter, situation) => !isTheTrade(letter.prose.slice(hit.start, hit.end), situation),
  examples: {
    bad: [
      { text: "Thank you for today. Could you tell me the salary range?", kind: "thank-you" },
      { text: "I would need three weeks of vacation.", kind: "thank-you" },
      { text: "Would it be possible to work remotely two days a week?", kind: "thank-you" },
      { text: "I was glad to hear about the bonus.", kind: "thank-you" },
      { text: "Is there a relocation package?", kind: "thank-you" },
      { text: "I forgot to ask about health insurance.", kind: "thank-you" },
      { text: "I am looking for at least $95,000.", kind: "thank-you" },
      { text: "I hope flexible hours are possible.", kind: "thank-you" },
    ],
    good: [
      { text: "Thank you for showing me how the equity research desk works.", kind: "thank-you" },
      { text: "I hope you enjoy your holiday.", kind: "thank-you" },
      { text: "Your remote monitoring of the pumps impressed me.", kind: "thank-you" },
      { text: "I paid attention to what you said about the handover.", kind: "thank-you" },
      {
        text: "Thank you for the offer, including the salary and the start date that we discussed.",
        kind: "offer-acknowledgement",
      },
      { text: "The benefits of one canary region are plain.", kind: "thank-you" },
      { text: "We saved $40,000 a year by turning off idle machines.", kind: "thank-you" },
    ],
  },
});
