import assert from "node:assert/strict";
import { test } from "node:test";
import { toMira } from "../ferries.ts";
import { readFit } from "./read-fit.ts";

/** Where it was done, the facts before it in the sentence say. */
const lines: readonly (readonly [string, readonly string[]])[] = [
  [
    "six years at the yard in Oban, led the rigging loft; also rewove 40 nets a season",
    [
      "six years at the yard in Oban",
      "at the yard in Oban I led the rigging loft",
      "at the yard in Oban I rewove 40 nets a season",
    ],
  ],
  [
    "four winters on a lightship off Sker, two berths. taught the cadets to splice",
    ["four winters on a lightship off Sker, with two berths", "I taught the cadets to splice"],
  ],
  [
    "I ran the slipway at Harwick; three years on call for the pilots; wrote the storm handbook that four ports use",
    [
      "I ran the slipway at Harwick",
      "three years on call for the pilots",
      "I wrote the storm handbook that four ports use",
    ],
  ],
  [
    "five years at a boatyard in Oban. taught the cadets to splice. learnt Gaelic",
    [
      "five years at a boatyard in Oban",
      "at a boatyard in Oban I taught the cadets to splice",
      "I learned Gaelic",
    ],
  ],
  [
    "wrote the ingest for a tide network in Fundy, lost under 1 % of readings",
    ["I wrote the ingest for a tide network in Fundy, and lost under 1 per cent of readings"],
  ],
  [
    "built a wooden ark at Rill that 3 piers bought; sat on the floor w/ kids every friday",
    [
      "I built a wooden ark at Rill that three piers bought",
      "at Rill I sat on the floor with children every Friday",
    ],
  ],
  [
    "shift boss at a slate quarry in Oban. Gaelic to a good level",
    ["my experience as a shift boss at a slate quarry in Oban", "I speak Gaelic to a good level"],
  ],
  [
    "did the night rota for 30 ferries in Oban since 2023",
    ["I have done the night rota for 30 ferries in Oban since 2023"],
  ],
];

for (const [line, facts] of lines)
  test(`"${line}" keeps its place in every fact`, () => {
    assert.deepEqual(
      readFit(line, "", toMira).map(({ clause, np }) => clause ?? np),
      facts,
    );
  });
