import type { Rule } from "../rule.ts";

export const check11 = {
  id: "CHECK-11",
  title: "Any human answer stops the chase at once",
  section: "Checking in",
  guides: ["G0", "G3"],
  standing: "on",
  shows: ["mailbox", "plan"],
  value: {},
  checkedOn: "2026-11-24",
} as const satisfies Rule;
