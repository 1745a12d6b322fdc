import type { Rule } from "../rule.ts";

export const offer2 = {
  id: "OFFER-2",
  title:
    "Another offer with a deadline: say so plainly, say they are your first choice only if they are, ask for a realistic date; no inflating, no bidding war, no ultimatum",
  section: "Offers, rejections, other offers, references",
  guides: ["G0", "G3"],
  standing: "as soon as known, before the deadline minus 2 working days",
  shows: ["plan", "composer", "checker"],
  value: { workingDaysBefore: 2 },
  checkedOn: "2026-11-24",
} as const satisfies Rule;
