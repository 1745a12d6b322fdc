import assert from "node:assert/strict";
import { test } from "node:test";
import { verdictOn } from "./verdict.ts";

const out: Readonly<Record<string, readonly string[]>> = {
  private: [
    "hip replacement in may (keep to myself)",
    "the merger is not for repeating",
    "their dog just died",
    "his diagnosis came in june",
    "wedding next week",
    "don't spread it, the north pier closes",
  ],
  impression: ["made a joke about Norwegians", "she sighed twice"],
  terms: ["day rates from 300", "two days off after nights"],
  criticism: [
    "the gangway sticks",
    "ticket queues are his daily headache",
    "the budget has been cut",
    "they have slow tugs",
    "hand-over times are dire",
    "finds wooden hulls overrated",
    "thinks brochures are fiction",
    "the purser does not listen",
  ],
};

for (const [refusal, notes] of Object.entries(out))
  for (const note of notes)
    test(`"${note}" stays out: ${refusal}`, () => assert.equal(verdictOn(note)?.refusal, refusal));

const kept = [
  "keeps the log to the minute",
  "passengers are told the worst crossing time first",
  "the wedding boat has its own crew",
  "surgery hours are posted at the gate",
  "cut the queue in half with one rope",
  "the posters stick for a year",
  "every skipper may refuse to sail",
  "plots every answer by the time of day",
  "thinks the pier should be open at night",
];

for (const note of kept)
  test(`"${note}" may be told`, () => assert.equal(verdictOn(note), undefined));
