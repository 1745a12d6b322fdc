import type { Rule } from "../rule.ts";

export const debrief3 = {
  id: "DEBRIEF-3",
  title: "Note how people introduced themselves (Dr. Chen or Ana), so that the salutation matches",
  section: "Before and right after the interview",
  guides: ["G3"],
  standing: "asked",
  shows: ["salutation per person"],
  value: {},
  checkedOn: "2026-11-24",
} as const satisfies Rule;
