import type { Rule } from "../rule.ts";

export const check4 = {
  id: "CHECK-4",
  title:
    "Restate interest, name the conversation's date and the role, ask for an updated timeline, not for a yes or no; offer more information",
  section: "Checking in",
  guides: ["G0", "G1", "G2"],
  standing: "all",
  shows: ["composer", "checker"],
  value: {},
  checkedOn: "2026-11-24",
} as const satisfies Rule;
