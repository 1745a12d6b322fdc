import assert from "node:assert/strict";
import { test } from "node:test";
import type { Reading } from "../reading.ts";
import { doubtOfTold } from "./last-look.ts";

const refused: readonly (readonly [string, string])[] = [
  ["you only buy rope she has spliced herself", "somebody is left as he or she"],
  ["every deckhand signs the “long log", "a quotation mark without its other"],
  ["nobody leaves early: nobody leaves early", "something is said twice"],
  ["everyone on board has to be able to", "it breaks off"],
  ["the pier smells of tar, with that is the rope", "two joints or prepositions in a row"],
  ["pictures of all the hulls each autumn and then you pin them up", "no verb before the joint"],
];

for (const [that, doubt] of refused)
  test(`"${that}" is no sentence: ${doubt}`, () =>
    assert.equal(doubtOfTold(told({ that }), "second"), doubt));

const kept: readonly string[] = [
  "the skippers know the piers they sail to",
  "you ask every mate what she would change",
  "each crew has had the same boat for years",
  "the ropes are cut on Mondays, and then you whip the ends",
];

for (const that of kept)
  test(`"${that}" may be told`, () =>
    assert.equal(doubtOfTold(told({ that }), "second"), undefined));

for (const [np, doubt] of [
  ["the smelled of tar at nine in the morning", "an article before a verb"],
  ["the 40 ferries, first one leaves at 5.15", "a verb behind a thing"],
] as const)
  test(`"${np}" is no thing: ${doubt}`, () =>
    assert.equal(doubtOfTold({ shape: "np", path: "p", np, weight: 2 }, "second"), doubt));

test("how something seemed is nothing that was said", () =>
  assert.equal(
    doubtOfTold(
      { shape: "np", path: "p", plain: "smelled of tar at nine", loose: true, weight: 2 },
      "second",
    ),
    "how something seemed",
  ));

test("a count of things names nothing", () =>
  assert.equal(
    doubtOfTold({ shape: "np", path: "p", np: "the three things", weight: 2 }, "second"),
    "a name that names nothing",
  ));

function told(form: Partial<Reading>): Reading {
  return { shape: "clause", path: "p", weight: 3, ...form };
}
