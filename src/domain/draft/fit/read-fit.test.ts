import assert from "node:assert/strict";
import { test } from "node:test";
import { toMira } from "../ferries.ts";
import { readFit } from "./read-fit.ts";

/** A fit line as people type it, and the facts it holds. */
const lines: readonly (readonly [string, readonly string[]])[] = [
  [
    "2 yrs buying rope at a chandler in Can Tho",
    ["two years of buying rope at a chandler in Can Tho"],
  ],
  [
    "planned the buses at Dunmore for four years. cut the empty runs by 12 %",
    [
      "I planned the buses at Dunmore for four years",
      "at Dunmore I cut the empty runs by 12 per cent",
    ],
  ],
  [
    "nine yrs on tugs, did me radar ticket at Hull last spring",
    ["nine years on tugs", "I did my radar ticket at Hull last spring"],
  ],
  [
    "wrote the berth handbook at Orme, 40 pages, used in five ports",
    ["I wrote the berth handbook at Orme: 40 pages, used in five ports"],
  ],
  [
    "i built the tide table at Orme, used daily by 40 skippers",
    ["I built the tide table at Orme, used daily by 40 skippers"],
  ],
  [
    "three summers as harbour clerk at the Quai d'Or, 200 berths",
    ["three summers as a harbour clerk at the Quai d'Or, with 200 berths"],
  ],
  ["Trained the deck crew twice a year", ["I trained the deck crew twice a year"]],
  ["trained in first aid", ["I am trained in first aid"]],
  [
    "ran the depot at Sker for 3 yrs; set up a lost property desk there",
    ["I ran the depot at Sker for three years", "I set up a lost property desk at Sker"],
  ],
  [
    "Rebuilt the queue at the Ness terminal - waiting times down from 20 to 8 minutes.",
    [
      "I rebuilt the queue at the Ness terminal, and waiting times went down from 20 to eight minutes",
    ],
  ],
  [
    "led a crew of 14, accident rate from 3.1 to 0.9 %",
    ["I led a crew of 14, and the accident rate went from 3.1 to 0.9 per cent"],
  ],
  ["PhD in Bergen on how harbours silt up", ["I did my PhD in Bergen on how harbours silt up"]],
  [
    "two seasons on the quay at Oban, crane ticket since 2020",
    ["two seasons on the quay at Oban", "I have had a crane ticket since 2020"],
  ],
  ["senior mate on a dredger, 6 years", ["six years as a senior mate on a dredger"]],
  ["organising regattas since school", ["I have been organising regattas since school"]],
  ["harbour planner for 6 years", ["six years as a harbour planner"]],
  ["HR generalist 3 yrs in Cork", ["three years as an HR generalist in Cork"]],
  ["PM for ticketing at Orme 4 yrs", ["four years as a PM for ticketing at Orme"]],
  ["on call for the locks, 2 yrs", ["two years on call for the locks"]],
  [
    "I am since 5 years team leader by Sker Lines",
    ["I have been a team leader for five years at Sker Lines"],
  ],
  [
    "As harbour master at Ness I merged two quays into one.",
    ["as harbour master at Ness I merged two quays into one"],
  ],
  [
    "ran the galley at Orme for 3 years, took waste from 14% to 6%",
    [
      "I ran the galley at Orme for three years",
      "I took waste from 14 per cent to 6 per cent at Orme",
    ],
  ],
  ["advised pilots, 40+ inquiries", ["I advised pilots, with 40+ inquiries"]],
  [
    "ran the feed of the rowing club, 300 -> 2100 followers",
    ["I ran the feed of the rowing club, from 300 to 2,100 followers"],
  ],
  ["wrote tide reports in python, automated the weekly one", ["I wrote tide reports in Python"]],
  ["PhD in oceanography", ["a PhD in oceanography"]],
  [
    "Masters in logistics, mapped the old quays",
    ["a master's in logistics", "I mapped the old quays"],
  ],
  [
    "passed 6 exams, 2 yrs pricing freight at Lund",
    ["I passed six exams", "two years of pricing freight at Lund"],
  ],
  ["was the only cook at Plover", ["I was the only cook at Plover"]],
  ["know the tide tables by heart", ["I know the tide tables by heart"]],
  [
    "quay architect at Sker Lines since 2019",
    ["I have been a quay architect at Sker Lines since 2019"],
  ],
  [
    "crew manager of a tall ship, since 2021",
    ["I have been a crew manager of a tall ship since 2021"],
  ],
  ["head of signals at Ness since 2018", ["I have been head of signals at Ness since 2018"]],
  ["harbour pharmacist, 8 yrs", ["eight years as a harbour pharmacist"]],
  ["9 years radio dispatcher in Oban", ["nine years as a radio dispatcher in Oban"]],
  ["mending sails at the Lyric for ten years", ["ten years of mending sails at the Lyric"]],
  ["route tables at the Orme since 2020", ["I have worked on route tables at the Orme since 2020"]],
  ["led a watch of 9 at Sker since 2023", ["I have led a watch of nine at Sker since 2023"]],
  [
    "cut the sign up form at Orme from 11 fields to 4; finished sign ups went up from 31 to 52 %",
    [
      "I cut the sign-up form at Orme from 11 fields to 4, and finished sign-ups went up from 31 to 52 per cent",
    ],
  ],
  [
    "put a bench by the gate, quarrels in the queue halved in a year",
    ["I put a bench by the gate, and quarrels in the queue halved in a year"],
  ],
  [
    "6 years on ferries. set up a reading corner there, 30 children came in the first month",
    ["six years on ferries", "I set up a reading corner, and 30 children came in the first month"],
  ],
  [
    "drove the Ness boat for six years then 2 yrs as dispatcher",
    ["I drove the Ness boat for six years", "two years as a dispatcher"],
  ],
  ["I also ran the lost property desk", ["I ran the lost property desk"]],
  [
    "deck work at the Heron in Oban for two summers",
    ["two summers of deck work at the Heron in Oban"],
  ],
];

for (const [line, facts] of lines)
  test(`"${line}" is told as ${facts.map((fact) => `"${fact}"`).join(" and ")}`, () => {
    const read = readFit(line, "p", toMira).map((fact) => fact.clause ?? fact.np);
    assert.deepEqual(read, facts);
  });
