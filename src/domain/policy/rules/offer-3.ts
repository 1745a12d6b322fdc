import type { Rule } from "../rule.ts";

export const offer3 = {
  id: "OFFER-3",
  title: "Took another offer: tell the hiring manager and withdraw",
  section: "Offers, rejections, other offers, references",
  guides: ["G4"],
  standing: "same day, to every open application",
  shows: ["plan", "composer"],
  value: {},
  checkedOn: "2026-11-24",
} as const satisfies Rule;
