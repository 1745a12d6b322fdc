import type { Rule } from "../rule.ts";

export const thank8 = {
  id: "THANK-8",
  title: "No salary, perks, remote work, holidays in it",
  section: "Thank-you note",
  guides: ["G2", "G3"],
  standing: "error",
  shows: ["checker"],
  value: {},
  checkedOn: "2026-11-24",
} as const satisfies Rule;
