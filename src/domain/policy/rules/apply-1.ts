import type { Rule } from "../rule.ts";

export const apply1 = {
  id: "APPLY-1",
  title: "A follow-up after an application without an interview yet is a message of its own kind",
  section: "Offers, rejections, other offers, references",
  guides: ["G1"],
  standing: "7 days, at least 5 working days",
  shows: ["plan", "composer"],
  value: { calendarDays: 7, workingDays: 5 },
  checkedOn: "2026-11-24",
} as const satisfies Rule;
