import type { Rule } from "../rule.ts";

export const no2 = {
  id: "NO-2",
  title: "May ask for feedback after a rejection",
  section: "Offers, rejections, other offers, references",
  guides: ["G1"],
  standing: "optional line",
  shows: ["composer"],
  value: {},
  checkedOn: "2026-11-24",
} as const satisfies Rule;
