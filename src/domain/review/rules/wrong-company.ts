import { checkCompany } from "../names/company.ts";
import type { ReviewRule } from "../rule.ts";

/** The employer's name: a slip of it, or another company's where theirs should stand. */
export const wrongCompany: ReviewRule = {
  name: "wrong-company",
  severity: "error",
  because: ["THANK-13", "THANK-16"],
  weight: 9,
  needs: ["application"],
  check: (letter, situation) => checkCompany(letter, situation),
  examples: {
    bad: [
      { text: "I would enjoy working at Brigthwater Labs.", step: "thank-you:r1:priya" },
      { text: "I am excited about joining Northgate Systems.", step: "thank-you:r1:priya" },
      { text: "Thank you for telling me about the role at Acme.", step: "thank-you:r1:priya" },
      { text: "Everybody at Brightwatter was kind.", step: "thank-you:r1:priya" },
      {
        text: "Subject: Interview with Globex\n\nThank you for today.",
        step: "thank-you:r1:priya",
      },
      { text: "I would love to be part of Initech.", step: "thank-you:r1:priya" },
    ],
    good: [
      { text: "I would enjoy working at Brightwater Labs.", step: "thank-you:r1:priya" },
      { text: "Everybody at Brightwater was kind.", step: "thank-you:r1:priya" },
      { text: "In my role at Nordlys I ran 40 services.", step: "thank-you:r1:priya" },
      { text: "I used Kubernetes in my previous job at Contoso.", step: "thank-you:r1:priya" },
      { text: "I am excited about joining the Reliability team.", step: "thank-you:r1:priya" },
      { text: "Bright water came up, and so did labs.", step: "thank-you:r1:priya" },
      { text: "I will be at KubeCon in March.", step: "thank-you:r1:priya" },
    ],
  },
};
