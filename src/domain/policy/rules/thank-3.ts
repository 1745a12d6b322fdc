import type { Rule } from "../rule.ts";

export const thank3 = {
  id: "THANK-3",
  title: "One note to each interviewer, each different; never one group mail",
  section: "Thank-you note",
  guides: ["G0", "G1", "G2", "G3", "G4"],
  standing: "on",
  shows: [
    "plan: one step per person",
    "checker: near-duplicates across the panel",
    "whole and by sentence",
  ],
  value: {},
  checkedOn: "2026-11-24",
} as const satisfies Rule;
