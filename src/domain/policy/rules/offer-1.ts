import type { Rule } from "../rule.ts";

export const offer1 = {
  id: "OFFER-1",
  title: "Verbal offer: acknowledge in writing and ask for the written one",
  section: "Offers, rejections, other offers, references",
  guides: ["G1"],
  standing: "within 24 h",
  shows: ["plan", "composer"],
  value: { withinHours: 24 },
  checkedOn: "2026-11-24",
} as const satisfies Rule;
