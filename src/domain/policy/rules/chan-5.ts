import type { Rule } from "../rule.ts";

export const chan5 = {
  id: "CHAN-5",
  title:
    "Handwritten note in addition to, never instead of, the mail; where the culture values it (law, wealth, hospitality), not in a start-up or an urgent search",
  section: "Channel",
  guides: ["G3", "G4"],
  standing: "by company culture",
  shows: ["plan", "the mail may mention it", "the card's text is composed and printable"],
  value: { cultures: ["traditional"] },
  checkedOn: "2026-11-24",
} as const satisfies Rule;
