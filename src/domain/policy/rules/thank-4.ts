import type { Rule } from "../rule.ts";

export const thank4 = {
  id: "THANK-4",
  title:
    "Thanks; one specific thing from the conversation; fit in one or two lines; forward-looking close",
  section: "Thank-you note",
  guides: ["G0", "G1", "G2", "G3"],
  standing: "all four parts",
  shows: ["composer and checker (each part looked for)"],
  value: {},
  checkedOn: "2026-11-24",
} as const satisfies Rule;
