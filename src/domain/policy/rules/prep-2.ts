import type { Rule } from "../rule.ts";

export const prep2 = {
  id: "PREP-2",
  title: "Leave with everyone's name, title and address; where one is missing, ask the recruiter",
  section: "Before and right after the interview",
  guides: ["G4"],
  standing: "on",
  shows: [
    "card",
    'a step "ask the recruiter for NAME\'s address" when one is missing',
    "the recruiter fallback THANK-6",
  ],
  value: {},
  checkedOn: "2026-11-24",
} as const satisfies Rule;
