import type { Rule } from "../rule.ts";

export const thank14 = {
  id: "THANK-14",
  title:
    "Final round: name what was discussed with whom, may add one brief further thought (1–2 sentences)",
  section: "Thank-you note",
  guides: ["G2"],
  standing: "on",
  shows: ["composer"],
  value: {},
  checkedOn: "2026-11-24",
} as const satisfies Rule;
