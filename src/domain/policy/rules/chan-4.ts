import type { Rule } from "../rule.ts";

export const chan4 = {
  id: "CHAN-4",
  title: "A LinkedIn message about a shared interest some days later",
  section: "Channel",
  guides: ["G4"],
  aside: "against G0 G2",
  standing: "off; on in `g4`",
  shows: ["plan"],
  value: { on: false, daysAfterThankYou: 4 },
  checkedOn: "2026-11-24",
} as const satisfies Rule;
