import type { Rule } from "../rule.ts";

export const debrief4 = {
  id: "DEBRIEF-4",
  title:
    "Note the promised material, the fumbled question, the stated timeline, the channel in use",
  section: "Before and right after the interview",
  guides: ["G0", "G1", "G3"],
  standing: "asked",
  shows: ["become dated steps"],
  value: {},
  checkedOn: "2026-11-24",
} as const satisfies Rule;
