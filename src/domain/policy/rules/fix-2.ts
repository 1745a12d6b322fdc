import type { Rule } from "../rule.ts";

export const fix2 = {
  id: "FIX-2",
  title: "No list of revisions, no apology, nothing defensive",
  section: "Correcting a weak answer, and what was promised",
  guides: ["G0", "G2", "G3"],
  standing: "error",
  shows: ["checker"],
  value: {},
  checkedOn: "2026-11-24",
} as const satisfies Rule;
