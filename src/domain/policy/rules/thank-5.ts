import type { Rule } from "../rule.ts";

export const thank5 = {
  id: "THANK-5",
  title:
    "Length: G1 3–5 sentences, G2 5–7, G4 2–3; phone screen 2–3 (G2); final round longer and more detailed (G2); never longer than a physical card (G3)",
  section: "Thank-you note",
  guides: ["G1", "G2", "G3", "G4"],
  standing: "phone 2–4, first/panel 3–7, final 5–9, at most 180 words",
  shows: ["checker", "composer"],
  value: {
    sentences: {
      "phone-screen": [2, 4],
      "first-round": [3, 7],
      technical: [3, 7],
      panel: [3, 7],
      final: [5, 9],
    },
    mostWords: 180,
  },
  checkedOn: "2026-11-24",
} as const satisfies Rule;
