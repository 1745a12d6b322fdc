import type { Rule } from "../rule.ts";

export const ref1 = {
  id: "REF-1",
  title: "References are told early: role, company, that a call may come",
  section: "Offers, rejections, other offers, references",
  guides: ["G4"],
  standing: "as soon as references are asked for",
  shows: ["plan", "composer"],
  value: {},
  checkedOn: "2026-11-24",
} as const satisfies Rule;
