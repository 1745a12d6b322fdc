import type { Rule } from "../rule.ts";

export const chan2 = {
  id: "CHAN-2",
  title:
    "No LinkedIn message to an interviewer when all contact was by mail; only where there is no address and no recruiter",
  section: "Channel",
  guides: ["G0", "G2"],
  standing: "on",
  shows: ["plan"],
  value: {},
  checkedOn: "2026-11-24",
} as const satisfies Rule;
