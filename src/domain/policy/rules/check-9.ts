import type { Rule } from "../rule.ts";

export const check9 = {
  id: "CHECK-9",
  title: "No guilt, no pressure, no ultimatum, no desperation",
  section: "Checking in",
  guides: ["G0", "G1", "G3"],
  standing: "error",
  shows: ["checker"],
  value: {},
  checkedOn: "2026-11-24",
} as const satisfies Rule;
