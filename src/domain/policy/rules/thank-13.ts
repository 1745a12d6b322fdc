import type { Rule } from "../rule.ts";

export const thank13 = {
  id: "THANK-13",
  title: "Proofread: names against what is on file, spelling and grammar",
  section: "Thank-you note",
  guides: ["G3"],
  standing: "name wrong = error",
  shows: ["checker"],
  value: {},
  checkedOn: "2026-11-24",
} as const satisfies Rule;
