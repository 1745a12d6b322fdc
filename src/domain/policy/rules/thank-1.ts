import type { Rule } from "../rule.ts";

export const thank1 = {
  id: "THANK-1",
  title: "Within 24 hours of the interview, the same day if possible",
  section: "Thank-you note",
  guides: ["G0", "G1", "G2", "G3", "G4"],
  standing: "target same working day, deadline 24 h",
  shows: ["plan"],
  value: { withinHours: 24, lateUntilHours: 72 },
  checkedOn: "2026-11-24",
} as const satisfies Rule;
