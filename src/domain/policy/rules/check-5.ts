import type { Rule } from "../rule.ts";

export const check5 = {
  id: "CHECK-5",
  title:
    "Final check-in: about a week after the first (G0), two weeks after the interview (G3), none (G2)",
  section: "Checking in",
  guides: ["G0", "G3", "G4"],
  standing: "the later of the two",
  shows: ["plan"],
  value: { on: true, daysAfterFirst: 7, daysAfterInterview: 14 },
  checkedOn: "2026-11-24",
} as const satisfies Rule;
