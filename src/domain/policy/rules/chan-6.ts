import type { Rule } from "../rule.ts";

export const chan6 = {
  id: "CHAN-6",
  title: "One recipient; nobody in CC",
  section: "Channel",
  guides: ["G1"],
  standing: "error",
  shows: ["checker", "sending"],
  value: {},
  checkedOn: "2026-11-24",
} as const satisfies Rule;
