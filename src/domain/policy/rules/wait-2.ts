import type { Rule } from "../rule.ts";

export const wait2 = {
  id: "WAIT-2",
  title: "Reflect: questions and answers",
  section: "While waiting",
  guides: ["G2"],
  standing: "from the debrief",
  shows: ["task"],
  value: {},
  checkedOn: "2026-11-24",
} as const satisfies Rule;
