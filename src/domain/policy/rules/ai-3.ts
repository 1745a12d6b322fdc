import type { Rule } from "../rule.ts";

export const ai3 = {
  id: "AI-3",
  title: "No robotic phrases",
  section: "Writing with a machine",
  guides: ["G3"],
  standing: "warning",
  shows: ["checker"],
  value: {},
  checkedOn: "2026-11-24",
} as const satisfies Rule;
