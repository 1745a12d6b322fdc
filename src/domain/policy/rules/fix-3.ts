import type { Rule } from "../rule.ts";

export const fix3 = {
  id: "FIX-3",
  title: "May link to a short piece of work that answers the question",
  section: "Correcting a weak answer, and what was promised",
  guides: ["G3"],
  standing: "allowed",
  shows: ["composer"],
  value: {},
  checkedOn: "2026-11-24",
} as const satisfies Rule;
