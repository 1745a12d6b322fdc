import assert from "node:assert/strict";
import { test } from "node:test";
import { toMira } from "../ferries.ts";
import { readFit } from "./read-fit.ts";
import { tellingsOf } from "./tellings.ts";
import { fullFacts } from "./thin.ts";

/** Lines with words left out, and the facts that a sentence tells with them. */
const lines: readonly (readonly [string, readonly string[]])[] = [
  [
    "since 2021 in payroll at Orme Ferries",
    ["I have worked in payroll at Orme Ferries since 2021"],
  ],
  ["taught splicing since September", ["I have taught splicing since September"]],
  ["rope maker by trade", ["I am a rope maker by trade"]],
  [
    "apprenticed in Oban, then five winters on tugs",
    ["I apprenticed in Oban", "five winters on tugs"],
  ],
  [
    "four years on buoys in Goole, then two as fleet planner",
    ["four years on buoys in Goole", "two years as a fleet planner"],
  ],
  [
    "drove the night ferry in Goole 3 winters, zero complaints",
    ["I drove the night ferry in Goole for three winters with zero complaints"],
  ],
  [
    "crewed as a kid, now 6 years head rigger at Ness",
    ["I crewed as a kid", "I have been head rigger at Ness for six years"],
  ],
  [
    "Grade 3 rigger, 8 yrs sail repair in Goole, set up the loan scheme",
    [
      "my experience as a grade 3 rigger",
      "eight years of sail repair in Goole",
      "in Goole I set up the loan scheme",
    ],
  ],
  ["I was three years purser on the Ness ferry", ["three years as a purser on the Ness ferry"]],
  [
    "three summers manual + mechanical dredging at Orme",
    ["three summers of manual and mechanical dredging at Orme"],
  ],
  ["five years in cargo appraisal at a bank", ["five years in cargo appraisal at a bank"]],
  ["load tested 30 cranes at Orme", ["I load-tested 30 cranes at Orme"]],
  ["did the radar licence last yr", ["I did the radar licence last year"]],
  [
    "4 yrs cabin crew, drove a launch 3 yrs",
    ["four years as cabin crew", "I drove a launch for three years"],
  ],
  ["5 yrs front of house at the Ness Hotel", ["five years as front of house at the Ness Hotel"]],
  ["3 years deckhand on tankers", ["three years as a deckhand on tankers"]],
  [
    "ran the pilot course at Orme last year (6 cadets)",
    ["I ran the pilot course at Orme last year: six cadets"],
  ],
  [
    "ran a rowing club in Oban, 8 to 60 members in two years",
    ["I ran a rowing club in Oban, from eight to 60 members in two years"],
  ],
  [
    "last 4 yrs on the chart desk of a port, 70 calls a day",
    ["I have worked on the chart desk of a port for the last four years, 70 calls a day"],
  ],
  [
    "covered three harbour boards for Ness Radio, broke the dredger story",
    ["I covered three harbour boards for Ness Radio", "for Ness Radio I broke the dredger story"],
  ],
  [
    "interpreted for crews as a volunteer, Dari + Pashto",
    ["I interpreted for crews as a volunteer, in Dari and Pashto"],
  ],
  ["started as a temp in 2019", ["I started as a temporary employee in 2019"]],
  ["data entry 3 yrs at a boat register", ["three years of data entry at a boat register"]],
  ["taught myself rope work; spliced 200 so far", ["I taught myself rope work"]],
  [
    "90 dives, half of them I did alone from a rowing boat",
    ["I did half of my 90 dives alone from a rowing boat"],
  ],
  [
    "surveyed 40 wrecks. clerked the harbour board for two years before that",
    ["I surveyed 40 wrecks", "I clerked the harbour board for two years"],
  ],
  [
    "6 yrs deckhand in Goole, now the harbour office since 2023. trained the new crews on the radar",
    ["six years as a deckhand in Goole", "I trained the new crews on the radar"],
  ],
  ["volunteered 3 yrs at a boat club", ["I volunteered for three years at a boat club"]],
  ["rigger, 12 yrs, masts mostly", ["12 years as a rigger, mostly masts"]],
  [
    "Deckhand to mate at the Ness ferry in six years",
    ["I went from deckhand to mate at the Ness ferry in six years"],
  ],
  ["8 yrs year 3 and 4 in Oban", ["eight years with years 3 and 4 in Oban"]],
  ["Eight years in Oban with years 3 and 4", ["eight years in Oban with years 3 and 4"]],
  ["cut the boot time from 4 s to 900 ms", ["I cut the boot time from 4 s to 900 ms"]],
  ["took 60 calls a shift", ["I took 60 calls a shift"]],
  ["cut dock time from 9 to 4 hours", ["I cut dock time from nine to four hours"]],
  [
    "Three years in Goole: mended and tarred six hundred nets, found nine that were torn",
    ["in Goole I mended and tarred six hundred nets", "in Goole I found nine nets that were torn"],
  ],
  [
    "trained 14 deckhands, 13 still at sea",
    ["I trained 14 deckhands, and 13 of them are still at sea"],
  ],
  [
    "drew two charts of the sound, one reprinted",
    ["I drew two charts of the sound, and one of them was reprinted"],
  ],
  [
    "looked after 20 buoys and 18 of them still ring",
    ["I looked after 20 buoys, and 18 of them still ring"],
  ],
  [
    "wrote the berth list, now used by all 5 ports",
    ["I wrote the berth list, now used by all five ports"],
  ],
  [
    "closed the accounts of four ferries in 5 days instead of 9. Did it with one shared list, no new software",
    [
      "I closed the accounts of four ferries in five days instead of nine, with one shared list and no new software",
    ],
  ],
];

for (const [fit, facts] of lines)
  test(`"${fit}" is told in whole sentences`, () =>
    assert.deepEqual(
      readFit(fit, "fit", toMira).map(({ clause, np }) => clause ?? np),
      facts,
    ));

test("what a fact was done with and how soon are told to others of a panel", () => {
  const [fact] = readFit(
    "closed the accounts of four ferries at Orme in 5 days instead of 9. Did it with one shared list, no new software",
    "fit",
    toMira,
  );
  assert.deepEqual(
    tellingsOf(fact!, 4).map(({ clause, gerund }) => clause ?? gerund),
    [
      "I closed the accounts of four ferries at Orme",
      "I closed the accounts of four ferries at Orme in five days instead of nine",
      "I used one shared list and no new software to close the accounts of four ferries at Orme",
    ],
  );
});

test("what came of a deed that lasted came while it went on", () => {
  const [fact] = readFit(
    "ran 40 ferries at Orme for 6 years, delays went from 12 to 4 per cent",
    "fit",
    toMira,
  );
  const [, second] = tellingsOf(fact!, 2);
  assert.equal(second?.clause, "delays went from 12 to 4 per cent while I ran 40 ferries at Orme");
});

test("who began as a kid brings what came of it", () => {
  const facts = readFit("crewed as a kid, now 6 years head rigger at Ness", "fit", toMira);
  const [fact] = fullFacts(facts, true);
  assert.equal(fact?.clause, "I have been head rigger at Ness for six years");
});
