import type { Rule } from "../rule.ts";

export const no3 = {
  id: "NO-3",
  title: "The door stays open: a role may reopen in six months",
  section: "Offers, rejections, other offers, references",
  guides: ["G0"],
  standing: "optional reminder after 6 months",
  shows: ["plan"],
  value: { months: 6 },
  checkedOn: "2026-11-24",
} as const satisfies Rule;
