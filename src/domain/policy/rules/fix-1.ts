import type { Rule } from "../rule.ts";

export const fix1 = {
  id: "FIX-1",
  title: "One brief, confident correction may go with the follow-up, within the 24 h window",
  section: "Correcting a weak answer, and what was promised",
  guides: ["G0", "G3"],
  aside: "G2: draw no attention",
  standing: "one; `g2`: none",
  shows: ["debrief", "composer"],
  value: { allowed: true, most: 1 },
  checkedOn: "2026-11-24",
} as const satisfies Rule;
