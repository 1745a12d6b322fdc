import type { Rule } from "../rule.ts";

export const check1 = {
  id: "CHECK-1",
  title: "Stated timeline: wait until it has passed plus a day or two",
  section: "Checking in",
  guides: ["G0"],
  aside: "G2 G1 G3: until it has passed",
  standing: "+ 2 working days",
  shows: ["plan"],
  value: { graceWorkingDays: 2 },
  checkedOn: "2026-11-24",
} as const satisfies Rule;
