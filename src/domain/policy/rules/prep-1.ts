import type { Rule } from "../rule.ts";

export const prep1 = {
  id: "PREP-1",
  title:
    "Ask about next steps and when to expect an answer before you leave; push for a named day; ask for the best way to follow up, and whether there is another round",
  section: "Before and right after the interview",
  guides: ["G0", "G4"],
  standing: "on",
  shows: [
    "preparation card before every interview",
    "on phone and paper",
    "the debrief asks for the answers",
  ],
  value: { hoursBefore: 24 },
  checkedOn: "2026-11-24",
} as const satisfies Rule;
