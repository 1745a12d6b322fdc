import type { Rule } from "../rule.ts";

export const thank16 = {
  id: "THANK-16",
  title: "Not a template that anyone could have sent",
  section: "Thank-you note",
  guides: ["G0", "G1", "G2", "G3", "G4"],
  standing: "error",
  shows: ["checker: no anchor from the notes = generic"],
  value: {},
  checkedOn: "2026-11-24",
} as const satisfies Rule;
