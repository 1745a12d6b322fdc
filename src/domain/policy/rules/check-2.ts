import type { Rule } from "../rule.ts";

export const check2 = {
  id: "CHECK-2",
  title: "No timeline: G2 one week; G3 5–7 working days; G4 a week or more",
  section: "Checking in",
  guides: ["G2", "G3", "G4"],
  standing: "7 calendar days and at least 5 working days, whichever is later",
  shows: ["plan"],
  value: { calendarDays: 7, workingDays: 5 },
  checkedOn: "2026-11-24",
} as const satisfies Rule;
