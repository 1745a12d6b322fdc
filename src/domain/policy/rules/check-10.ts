import type { Rule } from "../rule.ts";

export const check10 = {
  id: "CHECK-10",
  title: 'An empty "I will let you know" is answered patiently and the clock starts again',
  section: "Checking in",
  guides: ["G4"],
  standing: "one short acknowledgement; the timeline is asked for only if none was given",
  shows: ["plan", "composer"],
  value: { withinWorkingDays: 1 },
  checkedOn: "2026-11-24",
} as const satisfies Rule;
