import type { Rule } from "../rule.ts";

export const wait1 = {
  id: "WAIT-1",
  title: "Keep applying; do not stop for one opening",
  section: "While waiting",
  guides: ["G2", "G4"],
  standing: "shown: days since the last application",
  shows: ["today page"],
  value: {},
  checkedOn: "2026-11-24",
} as const satisfies Rule;
