import type { Rule } from "../rule.ts";

export const thank15 = {
  id: "THANK-15",
  title: "Panel: may take up another panellist's insight",
  section: "Thank-you note",
  guides: ["G2"],
  standing: "on",
  shows: ["composer"],
  value: {},
  checkedOn: "2026-11-24",
} as const satisfies Rule;
