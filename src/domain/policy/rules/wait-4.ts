import type { Rule } from "../rule.ts";

export const wait4 = {
  id: "WAIT-4",
  title: "Update the CV where the interview showed a gap",
  section: "While waiting",
  guides: ["G2"],
  standing: "task",
  shows: ["task"],
  value: {},
  checkedOn: "2026-11-24",
} as const satisfies Rule;
