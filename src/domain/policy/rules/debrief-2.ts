import type { Rule } from "../rule.ts";

export const debrief2 = {
  id: "DEBRIEF-2",
  title: "Write down the questions asked and your answers while fresh",
  section: "Before and right after the interview",
  guides: ["G2"],
  standing: "on",
  shows: ["debrief section", "kept for the next round's preparation"],
  value: {},
  checkedOn: "2026-11-24",
} as const satisfies Rule;
