import type { Rule } from "../rule.ts";

export const thank12 = {
  id: "THANK-12",
  title: "Contact details in the close",
  section: "Thank-you note",
  guides: ["G3"],
  standing: "signature",
  shows: ["composer"],
  value: {},
  checkedOn: "2026-11-24",
} as const satisfies Rule;
