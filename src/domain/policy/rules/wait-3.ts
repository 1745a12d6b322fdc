import type { Rule } from "../rule.ts";

export const wait3 = {
  id: "WAIT-3",
  title: "Prepare the next round",
  section: "While waiting",
  guides: ["G2"],
  standing: "task when one is likely, with the notes of the earlier rounds",
  shows: ["task"],
  value: {},
  checkedOn: "2026-11-24",
} as const satisfies Rule;
