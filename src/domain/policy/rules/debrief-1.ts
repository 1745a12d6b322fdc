import type { Rule } from "../rule.ts";

export const debrief1 = {
  id: "DEBRIEF-1",
  title: "Straight after, write down two or three specific things that each interviewer said",
  section: "Before and right after the interview",
  guides: ["G1"],
  standing: "2–3 each",
  shows: [
    "debrief reminder at the interview's end",
    "per-interviewer prompts",
    "the note's anchor comes from here",
  ],
  value: { least: 2, most: 3, withinHours: 24 },
  checkedOn: "2026-11-24",
} as const satisfies Rule;
