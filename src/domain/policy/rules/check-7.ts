import type { Rule } from "../rule.ts";

export const check7 = {
  id: "CHECK-7",
  title: "Then move on: close the loop, keep the door open",
  section: "Checking in",
  guides: ["G0", "G2", "G4"],
  standing: 'plan closes the round as "no answer" and says so',
  shows: ["plan"],
  value: { daysAfterFinal: 7 },
  checkedOn: "2026-11-24",
} as const satisfies Rule;
