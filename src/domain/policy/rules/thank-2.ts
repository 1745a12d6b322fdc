import type { Rule } from "../rule.ts";

export const thank2 = {
  id: "THANK-2",
  title: "Not so early that it looks automated",
  section: "Thank-you note",
  guides: ["G3"],
  standing: "not before 1 h after the end",
  shows: ["plan"],
  value: { afterMinutes: 60 },
  checkedOn: "2026-11-24",
} as const satisfies Rule;
