import type { Rule } from "../rule.ts";

export const promise1 = {
  id: "PROMISE-1",
  title: "What you said you would send goes out within 24 hours",
  section: "Correcting a weak answer, and what was promised",
  guides: ["G1"],
  standing: "deadline 24 h",
  shows: ["plan", "checker: the attachment or link is really there"],
  value: { withinHours: 24 },
  checkedOn: "2026-11-24",
} as const satisfies Rule;
