import type { Rule } from "../rule.ts";

export const thank11 = {
  id: "THANK-11",
  title: "Reply in the thread of the last mail from the recruiter or manager",
  section: "Thank-you note",
  guides: ["G4"],
  standing: "when there is one with that person",
  shows: ["mail"],
  value: {},
  checkedOn: "2026-11-24",
} as const satisfies Rule;
