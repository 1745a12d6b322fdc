import type { Rule } from "../rule.ts";

export const fix4 = {
  id: "FIX-4",
  title: "No new argument for why you should be hired",
  section: "Correcting a weak answer, and what was promised",
  guides: ["G1"],
  standing: "warning",
  shows: ["checker"],
  value: {},
  checkedOn: "2026-11-24",
} as const satisfies Rule;
