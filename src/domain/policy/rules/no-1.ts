import type { Rule } from "../rule.ts";

export const no1 = {
  id: "NO-1",
  title: "Rejection: a short, gracious reply; would like to be considered again",
  section: "Offers, rejections, other offers, references",
  guides: ["G0"],
  standing: "within 2 working days",
  shows: ["plan", "composer", "checker"],
  value: { withinWorkingDays: 2 },
  checkedOn: "2026-11-24",
} as const satisfies Rule;
