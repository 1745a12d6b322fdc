import type { Rule } from "../rule.ts";

export const chan1 = {
  id: "CHAN-1",
  title: "E-mail, or the channel that the recruiter has been using with you",
  section: "Channel",
  guides: ["G0", "G2"],
  standing: "on",
  shows: ["plan"],
  value: {},
  checkedOn: "2026-11-24",
} as const satisfies Rule;
