import type { Rule } from "../rule.ts";

export const check6 = {
  id: "CHECK-6",
  title:
    "Ceiling: two chases (G0, G4, G3); thank-you plus one check-in (G2); three or more in a week never (G1)",
  section: "Checking in",
  guides: ["G0", "G1", "G2", "G3", "G4"],
  standing: "two check-ins a round; `g2`: one; never three messages to one person in seven days",
  shows: ["plan refuses", "sending refuses", "with the reason"],
  value: { checkInsPerRound: 2, messagesPerPerson: 2, chasesPerEmployer: 2, windowDays: 7 },
  checkedOn: "2026-11-24",
} as const satisfies Rule;
