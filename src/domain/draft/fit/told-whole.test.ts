import assert from "node:assert/strict";
import { test } from "node:test";
import { toMira } from "../ferries.ts";
import { isBrought } from "./brought.ts";
import { sharedFields } from "./fields.ts";
import { readFit } from "./read-fit.ts";
import { fullFacts } from "./thin.ts";

const told = (fit: string) => readFit(fit, "fit", toMira).map(({ clause, np }) => clause ?? np);

/** The time first, what the years were spent on with them, and whose "the shop" is. */
const lines: readonly (readonly [string, readonly string[]])[] = [
  [
    "Sail repair at the Quai d'Or in Oban for two winters, responsible for the loft",
    [
      "two winters of sail repair at the Quai d'Or in Oban",
      "at the Quai d'Or in Oban I was responsible for the loft",
    ],
  ],
  [
    "Night portering at St Brannoc's for two years, in charge of the bed board",
    [
      "two years of night portering at St Brannoc's",
      "at St Brannoc's I was in charge of the bed board",
    ],
  ],
  ["welding on the Tyne ferries for five summers", ["five summers of welding on the Tyne ferries"]],
  ["responsible for 12 ushers", ["I have been responsible for 12 ushers"]],
  [
    "night porter at the Quai d'Or for two winters",
    ["two winters as a night porter at the Quai d'Or"],
  ],
  [
    "two years at Pike & Rowe, residential conveyancing, around 150 files",
    ["two years of residential conveyancing at Pike & Rowe, with around 150 files"],
  ],
  [
    "Three years at Holm Dairy, quality audits, 40 farms",
    ["three years of quality audits at Holm Dairy, with 40 farms"],
  ],
  // The points are not those of the years, but of what was left out.
  ["Five years at Ness Rail, team of four, 60 points", ["five years at Ness Rail"]],
  ["two years at Orme Lines, nice people, 30 berths", ["two years at Orme Lines"]],
  [
    "set up the parts store at Corran Buses. wrote the checklist the shop still uses",
    [
      "I set up the parts store at Corran Buses",
      "I wrote the checklist the shop at Corran Buses still uses",
    ],
  ],
  ["wine tastings for trade buyers", ["experience of wine tastings for trade buyers"]],
  ["contacts in every port from Kiel to Gdynia", ["contacts in every port from Kiel to Gdynia"]],
  [
    "kept the ferry site up through two regattas, 9k rps",
    ["I kept the ferry site up through two regattas, at 9k rps"],
  ],
];

for (const [fit, facts] of lines)
  test(`"${fit}" is told whole`, () => assert.deepEqual(told(fit), facts));

const thin: readonly (readonly [string, string])[] = [
  [
    "got my crane ticket, 3 years lifting turbines at Orme",
    "I have got my crane ticket and spent three years lifting turbines at Orme",
  ],
  [
    "passed my boards, ran the night lab at Cotter Hospital",
    "I have passed my boards and run the night lab at Cotter Hospital",
  ],
  [
    "finished my apprenticeship, then 4 years fitting lifts at Kessel",
    "I have finished my apprenticeship and spent four years fitting lifts at Kessel",
  ],
  ["passed three exams", "I passed three exams"],
];

for (const [fit, whole] of thin)
  test(`"${fit}" is one sentence in a letter of its own`, () => {
    const [fact] = fullFacts(readFit(fit, "fit", toMira), false);
    assert.equal(fact?.clause, whole);
  });

test("in a panel a fact that says little is left to the others", () => {
  const facts = readFit("passed my boards, ran the night lab at Cotter Hospital", "fit", toMira);
  assert.deepEqual(
    fullFacts(facts, true).map(({ clause }) => clause),
    ["I ran the night lab at Cotter Hospital"],
  );
});

for (const gerund of [
  "passing nine exams",
  "getting my crane ticket",
  "taking a course in towing",
  "finishing my training",
])
  test(`nobody brings the experience of ${gerund}`, () => assert.ok(!isBrought(gerund)));
for (const gerund of [
  "running the night lab",
  "taking the night shift",
  "finishing two books a year",
])
  test(`one may bring the experience of ${gerund}`, () => assert.ok(isBrought(gerund)));

const near: readonly (readonly [string, string, boolean])[] = [
  [
    "you are writing a tide model in Python",
    "I wrote the R library driftwood, used in two ports",
    true,
  ],
  ["you taste every sauce twice", "three winters of pastry at the Quai d'Or", true],
  ["the boilers are older than the school", "I did my heat pump ticket in Leeds", true],
  ["you count the geese on Fridays", "I wrote the R library driftwood", false],
];
for (const [note, fact, isNear] of near)
  test(`"${fact}" ${isNear ? "belongs" : "does not belong"} beside "${note}"`, () =>
    assert.equal(sharedFields(note, fact) > 0, isNear));
