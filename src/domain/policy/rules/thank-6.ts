import type { Rule } from "../rule.ts";

export const thank6 = {
  id: "THANK-6",
  title:
    "Only the recruiter's address known: one note to the recruiter, who is asked to pass the thanks on",
  section: "Thank-you note",
  guides: ["G0"],
  standing: "on",
  shows: ["plan"],
  value: {},
  checkedOn: "2026-11-24",
} as const satisfies Rule;
