import type { Rule } from "../rule.ts";

export const thank9 = {
  id: "THANK-9",
  title: "Subject short and easy to search (thanks, or role and name)",
  section: "Thank-you note",
  guides: ["G3"],
  standing: "≤ 70 characters",
  shows: ["composer", "checker"],
  value: { mostCharacters: 70 },
  checkedOn: "2026-11-24",
} as const satisfies Rule;
