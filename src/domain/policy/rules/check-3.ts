import type { Rule } from "../rule.ts";

export const check3 = {
  id: "CHECK-3",
  title:
    "One short, warm message to the main contact, usually the recruiter, as a reply to your own earlier mail",
  section: "Checking in",
  guides: ["G0", "G3"],
  standing: "on",
  shows: ["plan", "mail"],
  value: {},
  checkedOn: "2026-11-24",
} as const satisfies Rule;
