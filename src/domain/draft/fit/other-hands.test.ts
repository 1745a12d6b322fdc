import assert from "node:assert/strict";
import { test } from "node:test";
import { toMira } from "../ferries.ts";
import { readFit } from "./read-fit.ts";
import { tellingsOf } from "./tellings.ts";

/** Fit lines of many trades and hands, and what is told of them. */
const lines: readonly (readonly [string, readonly string[]])[] = [
  [
    "9 yrs as a lock keeper in Goole, last 3 w/ trainees",
    ["nine years as a lock keeper in Goole, the last three with trainees"],
  ],
  [
    "ran the quay market in Oban, 4 years running",
    ["I ran the quay market in Oban for four years running"],
  ],
  [
    "let the cadets plan the Friday sailing, complaints none",
    ["I let the cadets plan the Friday sailing, with no complaints"],
  ],
  [
    "read gauges for the port of Sker for 2 yrs, 60 a day",
    ["I read gauges for the port of Sker for two years, 60 a day"],
  ],
  [
    "shut the old slip at Ness without a single delay",
    ["I shut the old slip at Ness without a single delay"],
  ],
  [
    "took the ticket queue at Orme from 3 open weeks to two days median",
    ["I took the ticket queue at Orme from three open weeks to a median of two days"],
  ],
  [
    "been rostering crews for a line in Hoi An since 2022",
    ["I have been rostering crews for a line in Hoi An since 2022"],
  ],
  [
    "associate at Sker Partners since 2023",
    ["I have been an associate at Sker Partners since 2023"],
  ],
  [
    "level 3 award in towing, teach knots in the evening",
    ["I have a level 3 award in towing", "I teach knots in the evening"],
  ],
  [
    "stcw certificate since 2016, 90,000 km no accident",
    ["I have had an STCW certificate since 2016: 90,000 km with no accident"],
  ],
  ["3rd year apprentice shipwright", ["I am a third-year apprentice shipwright"]],
  [
    "I look after the signal garden as a volunteer since 4 years",
    ["I have looked after the signal garden as a volunteer for four years"],
  ],
  [
    "managing the feed of a rowing club in Goole, 12k followers",
    ["the experience of managing the feed of a rowing club in Goole, with 12k followers"],
  ],
  ["night porter at the Quai d'Or", ["my experience as a night porter at the Quai d'Or"]],
  [
    "harbour rescue as a volunteer in Oban, 9 yrs, 80 calls",
    ["nine years of harbour rescue as a volunteer in Oban, with 80 calls"],
  ],
  [
    "rebuilt the pump house, gas bill down a third",
    ["I rebuilt the pump house, with the gas bill down by a third"],
  ],
  [
    "store keeper @ Orme Lines, team of 35, turnover +18%",
    ["my experience as a store keeper at Orme Lines, with turnover up by 18 per cent"],
  ],
  [
    "coming from ferries: four years on the bridge of the Plover",
    ["four years on the bridge of the Plover"],
  ],
  ["five winters at a mountain lodge in Davos", ["five winters at a mountain lodge in Davos"]],
  [
    "i mapped the old quays: 64 dives, the port prints my map now",
    ["I mapped the old quays: 64 dives, and the port prints my map now"],
  ],
  [
    "opened the north steps again and visitors stay twice as long now",
    ["I opened the north steps again, and visitors stay twice as long now"],
  ],
  [
    "kept the books of three moorings, never a query from the auditor",
    ["I kept the books of three moorings, with never a query from the auditor"],
  ],
  [
    "400 soundings at Ness, most of them by hand",
    ["the experience of 400 soundings at Ness, most of them by hand"],
  ],
  ["ran 60 soundings at KU Ness... sorry TU Ness", ["I ran 60 soundings at TU Ness"]],
  [
    "am working as lock keeper at Ness Canal Works in Goole since 2018",
    ["I have been working as a lock keeper at Ness Canal Works in Goole since 2018"],
  ],
  ["chef de partie at Plover", ["my experience as a chef de partie at Plover"]],
  ["deck assistant Sker Lines, 3 years", ["three years as a deck assistant at Sker Lines"]],
  ["level 2 hygiene, cooked for 240 on a ferry", ["I cooked for 240 on a ferry"]],
  ["four years' experience of night watches", ["four years of experience of night watches"]],
  [
    "ex-navy medic, two tours, now ferry shifts",
    ["my experience as an ex-navy medic, with two tours"],
  ],
  ["drew charts by hand two winters in a row", ["I drew charts by hand for two winters in a row"]],
  ["MSc Hydrology, TU Delft", ["an MSc in Hydrology at TU Delft"]],
  [
    "wrote my thesis with Prof. Quill on how harbours silt",
    ["I wrote my thesis with Professor Quill on how harbours silt"],
  ],
  [
    "Bilingual French/Breton, interpreted at 60 hearings",
    ["I am bilingual in French and Breton", "I interpreted at 60 hearings"],
  ],
  // The place of the fact before, where one sentence holds both.
  [
    "Three seasons on a ferry in Oban; I wrote to each school a week before and late boats halved",
    [
      "three seasons on a ferry in Oban",
      "on a ferry in Oban I wrote to each school a week before, and late boats halved",
    ],
  ],
  [
    "two winters at a yard in Goole, learned Polish",
    ["two winters at a yard in Goole", "I learned Polish"],
  ],
  // What did not happen is told with its verb.
  [
    "wrote the lock timetable at Orme (40 locks), no missed tide in 3 yrs",
    ["I wrote the lock timetable at Orme: 40 locks, and in three years there was no missed tide"],
  ],
  [
    "moved a 90 berth harbour, no boat was late for a tide",
    ["I moved a 90-berth harbour, and no boat was late for a tide"],
  ],
  [
    "redid the ramp at Ness in Goole; jams went from 1 in 5 to 1 in 15",
    ["I redid the ramp at Ness in Goole, and jams went from one in five to one in fifteen"],
  ],
  [
    "redid the ramp at Ness; jams went from 1 in 40 to 1 in 150",
    ["I redid the ramp at Ness, and jams went from 1 in 40 to 1 in 150"],
  ],
  [
    "project managed two piers in Fife since 2020",
    ["I have project-managed two piers in Fife since 2020"],
  ],
  ["dispatched taxis in Lviv for 2 yrs", ["I dispatched taxis in Lviv for two years"]],
  ["five seasons harbour lookout, Sker", ["five seasons as a harbour lookout"]],
  ["wrote the tide sheet they still use", ["I wrote the tide sheet that is still in use"]],
  [
    "six years at Orme, 40 ferries. Reused half of the sails in the last two of them",
    ["six years at Orme, with 40 ferries", "I reused half of the sails at Orme"],
  ],
  [
    "Doctorate in Bergen on eel calls. 300 nights of recordings, a third of them made with two nets",
    [
      "I did my doctorate in Bergen on eel calls",
      "the experience of 300 nights of recordings, a third of them made with two nets",
    ],
  ],
  ["trained 80 cadets, Punjabi + English", ["I trained 80 cadets, in Punjabi and English"]],
  [
    "got the ferry school to share one slip; took 14 months",
    ["I got the ferry school to share one slip"],
  ],
  ["5 yrs A&E porter in Hull, 300 beds", ["five years as an A&E porter in Hull, with 300 beds"]],
  [
    "Nine years of caulking. Last three I trained cadets",
    ["nine years of caulking", "in the last three years I trained cadets"],
  ],
  [
    "wrote the berth plan at Orme. no jam in 6 years",
    ["I wrote the berth plan at Orme, and in six years there was no jam"],
  ],
  [
    "from cadet to skipper at a yard in Goole in 7 years",
    ["I went from cadet to skipper at a yard in Goole in seven years"],
  ],
  [
    "Degree in tides from Bergen, thesis on eel ladders",
    ["I have a degree in tides from Bergen, with a thesis on eel ladders"],
  ],
  [
    "Six years of running slips at Orme. In the last two we had no accident that stopped work",
    [
      "six years of running slips at Orme",
      "in the last two years at Orme we had no accident that stopped work",
    ],
  ],
  ["Six years at Orme. In the last two we lost three per cent", ["six years at Orme"]],
  ["helped move a lighthouse", ["I helped to move a lighthouse"]],
  [
    "edited a harbour paper with my sister, 40 issues",
    ["I edited a harbour paper with my sister: 40 issues"],
  ],
  [
    "I know the quay from the other side, was a passenger there",
    ["I know the quay from the other side"],
  ],
  [
    "director of pilots at St Cuthbert's, Goole, since 2020",
    ["I have been director of pilots at St Cuthbert's in Goole since 2020"],
  ],
  [
    "Seven years at St Cuthbert's, 90 in the crew at the end",
    ["seven years at St Cuthbert's, with 90 in the crew at the end"],
  ],
  ["also learnt to cast anchors", ["I learned to cast anchors"]],
  [
    "I've run the bar of a ferry in Goole since 2020",
    ["I have run the bar of a ferry in Goole since 2020"],
  ],
  [
    "kept the radar at Orme running for 5 yrs, 14 boats a day, missed three in all",
    ["I kept the radar at Orme running for five years, 14 boats a day"],
  ],
];

for (const [line, facts] of lines)
  test(`"${line}" is told as ${facts.map((fact) => `"${fact}"`).join(" and ")}`, () => {
    const read = readFit(line, "p", toMira).map((fact) => fact.clause ?? fact.np);
    assert.deepEqual(read, facts);
  });

const empty: readonly string[] = [
  "everything they want",
  "reports",
  "fits!!",
  "good match",
  "lots",
  "see CV",
  "ten years of this",
  "all of it",
  "I tick all the boxes",
  "pretty much the same stuff",
  "been there done that",
  "should be ok",
];

for (const line of empty)
  test(`"${line}" tells nothing`, () => assert.deepEqual(readFit(line, "p", toMira), []));

/** What one fact may be told as to the readers of a panel, with what the title says of it. */
const shared: readonly (readonly [string, string, readonly string[]])[] = [
  [
    "one fact is told to each of a panel with another detail",
    "redrew the timetable at Orme with a skipper next to me; missed boats went from 40 to 22 %",
    [
      "I redrew the timetable at Orme",
      "redrawing the timetable at Orme with a skipper next to me",
      "missed boats went from 40 to 22 per cent after I redrew the timetable at Orme",
    ],
  ],
  [
    "how long it was and where is another way to tell what was done",
    "ran 45 volunteers at a lifeboat house in Oban for 3 yrs",
    ["I ran 45 volunteers at a lifeboat house in Oban", "three years at a lifeboat house in Oban"],
  ],
  [
    "two deeds of one sentence are told apart",
    "taught myself knots and built the splicing bench that our riggers use every day",
    ["I taught myself knots", "I built the splicing bench that our riggers use every day"],
  ],
  [
    "what came of a deed stays with it where it would tell the deed again",
    "kept bees with the cadets, 9 hives, and we sold out the honey each autumn",
    ["I kept bees with the cadets: nine hives, and we sold out the honey each autumn"],
  ],
  [
    "a fact without details is told once",
    "wrote the tide tables for Ness",
    ["I wrote the tide tables for Ness"],
  ],
];

for (const [title, line, forms] of shared)
  test(title, () => {
    const [fact] = readFit(line, "p", toMira);
    const told = tellingsOf(fact!, 6).map((one) => one.clause ?? one.gerund ?? one.np);
    assert.deepEqual(told, forms);
  });

test("a fact that only one is told is told whole", () => {
  const [fact] = readFit("drew 40 charts at Orme, used in six ports", "p", toMira);
  assert.deepEqual(
    tellingsOf(fact!, 1).map((one) => one.clause),
    ["I drew 40 charts at Orme, used in six ports"],
  );
});
