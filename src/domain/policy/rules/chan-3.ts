import type { Rule } from "../rule.ts";

export const chan3 = {
  id: "CHAN-3",
  title: "A LinkedIn connection request after the mail, with one line recalling the interview",
  section: "Channel",
  guides: ["G4"],
  aside: "G2: request fine",
  standing: "one day after, optional",
  shows: ["plan"],
  value: { on: true, daysAfterThankYou: 1 },
  checkedOn: "2026-11-24",
} as const satisfies Rule;
