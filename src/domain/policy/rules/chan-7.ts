import type { Rule } from "../rule.ts";

export const chan7 = {
  id: "CHAN-7",
  title: "A phone screen: brief note, 2–3 sentences",
  section: "Channel",
  guides: ["G2"],
  standing: "on",
  shows: ["plan", "composer"],
  value: {},
  checkedOn: "2026-11-24",
} as const satisfies Rule;
