import assert from "node:assert/strict";
import { test } from "node:test";
import { toMira } from "../ferries.ts";
import { ofThese } from "./of-these.ts";
import { readFit } from "./read-fit.ts";
import { tellingsOf } from "./tellings.ts";

/** A line, and what its first or its last fact may be told as to the readers of a panel. */
const shared: readonly (readonly [string, readonly string[]])[] = [
  [
    "at a sail loft in Goole I cut 60 jibs a year, none came back",
    ["at a sail loft in Goole I cut 60 jibs a year", "of the 60 jibs a year I cut, none came back"],
  ],
  [
    "brought a rope bench into 30 lofts at Orme; 20 % reordered within a year",
    [
      "I brought a rope bench into 30 lofts at Orme",
      "of the 30 lofts into which I brought a rope bench, 20 per cent reordered within a year",
    ],
  ],
  [
    "looked after 20 buoys and 18 of them still float",
    ["I looked after 20 buoys", "of the 20 buoys I looked after, 18 still float"],
  ],
  [
    "surveyed nine hulls at Ness and led the repair of two of them",
    ["I surveyed nine hulls at Ness and led the repair of two of them"],
  ],
  [
    "on the slip at Ness I surveyed nine hulls and led the repairs on two of them",
    ["on the slip at Ness I surveyed nine hulls", "I led the repairs on two hulls"],
  ],
  [
    "covered the harbour board for Orme Radio, 80 meetings in two years",
    ["I covered the harbour board for Orme Radio", "80 meetings in two years for Orme Radio"],
  ],
  ["steered the night ferry for Orme Lines, 12 sailors", []],
  [
    "six years of harbour control in Goole, two as a senior",
    ["six years of harbour control in Goole", "two years as a senior in harbour control"],
  ],
  [
    "two years at the helm of the Orme, looked after 40 berths alone at night; losses fell from 20 to 7 a month",
    [
      "at the helm of the Orme I looked after 40 berths alone at night",
      "losses fell from 20 to seven a month while I looked after 40 berths alone at night",
    ],
  ],
  [
    "six years of rope testing, the last three at Orme",
    ["six years of rope testing", "three years at Orme"],
  ],
];

for (const [line, forms] of shared)
  test(`"${line}" is told in ${forms.length || 1} ways`, () => {
    const facts = readFit(line, "p", toMira);
    const fact = facts.find((one) => tellingsOf(one, 6).length > 1) ?? facts[0];
    const told = tellingsOf(fact!, 6).map((one) => one.clause ?? one.gerund ?? one.np);
    if (forms.length > 0) assert.deepEqual(told, forms);
    else assert.equal(told.length, 1);
  });

const others: readonly (readonly [string, string])[] = [
  ["I served 20 tables", "300 came back"],
  ["I drew 30 hulls", "two people came to see them"],
  ["I ran two years of drills", "none failed"],
];

test("18 may be of the forty that were trained", () =>
  assert.equal(
    ofThese("I trained forty pilots", "18 are still at sea"),
    "of the forty pilots I trained, 18 are still at sea",
  ));

for (const [deed, result] of others)
  test(`"${result}" is not of those in "${deed}"`, () =>
    assert.equal(ofThese(deed, result), undefined));

const whole: readonly (readonly [string, readonly string[]])[] = [
  [
    "redrew the timetable at Orme Lines. two winters there as a porter",
    ["I redrew the timetable at Orme Lines", "two winters at Orme Lines as a porter"],
  ],
  ["drilled 20 wells, 18 still flowing.", ["I drilled 20 wells, and 18 of them are still flowing"]],
  ["filed 31 plans, none refused.", ["I filed 31 plans, and none of them were refused"]],
  [
    "volunteered 3 yrs at a lifeboat house, filled out about 400 log sheets",
    ["I volunteered for three years at a lifeboat house", "I filled out about 400 log sheets"],
  ],
];

for (const [line, facts] of whole)
  test(`"${line}" is read to its end`, () =>
    assert.deepEqual(
      readFit(line, "p", toMira).map(({ clause, np }) => clause ?? np),
      facts,
    ));
