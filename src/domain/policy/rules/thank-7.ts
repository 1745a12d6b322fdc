import type { Rule } from "../rule.ts";

export const thank7 = {
  id: "THANK-7",
  title: "Do not ask in it when you will hear back",
  section: "Thank-you note",
  guides: ["G1"],
  standing: "error",
  shows: ["checker"],
  value: {},
  checkedOn: "2026-11-24",
} as const satisfies Rule;
