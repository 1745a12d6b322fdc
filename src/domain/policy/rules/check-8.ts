import type { Rule } from "../rule.ts";

export const check8 = {
  id: "CHECK-8",
  title: "Never the day after the interview",
  section: "Checking in",
  guides: ["G2"],
  standing: "on",
  shows: ["plan"],
  value: {},
  checkedOn: "2026-11-24",
} as const satisfies Rule;
