import type { Rule } from "../rule.ts";

export const thank10 = {
  id: "THANK-10",
  title: "Salutation in the tone of the interview",
  section: "Thank-you note",
  guides: ["G3"],
  standing: "from DEBRIEF-3",
  shows: ["composer", "checker"],
  value: {},
  checkedOn: "2026-11-24",
} as const satisfies Rule;
