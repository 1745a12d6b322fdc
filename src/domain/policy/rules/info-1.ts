import type { Rule } from "../rule.ts";

export const info1 = {
  id: "INFO-1",
  title: "A request for information after the interview is answered",
  section: "Offers, rejections, other offers, references",
  guides: ["G1"],
  standing: "within 1 working day",
  shows: ["mailbox", "plan"],
  value: { withinWorkingDays: 1 },
  checkedOn: "2026-11-24",
} as const satisfies Rule;
