import type { Rule } from "../rule.ts";

export const ai4 = {
  id: "AI-4",
  title: "Few exclamation marks",
  section: "Writing with a machine",
  guides: ["G3"],
  standing: "more than one = warning",
  shows: ["checker"],
  value: { most: 1 },
  checkedOn: "2026-11-24",
} as const satisfies Rule;
