import assert from "node:assert/strict";
import { test } from "node:test";
import { toMira } from "../ferries.ts";
import { readFit } from "./read-fit.ts";

const cores: readonly (readonly [string, readonly string[]])[] = [
  ["PhD on tide models, tool used by 4 ports", ["I did my PhD on tide models"]],
  [
    "ran the ticket desk at Orme, queue times went from 9 to 4 min",
    ["I ran the ticket desk at Orme, and queue times went from nine to four minutes"],
  ],
  ["I am working since 2019 on dredgers", ["I have been working since 2019 on dredgers"]],
  ["I am 7 years by Sker Lines", ["I have been at Sker Lines for seven years"]],
  ["Contract at Ness: I counted 6,200 buoys", ["I counted 6,200 buoys"]],
  [
    "ferry engineer 11 yrs, retrained for tugs",
    ["11 years as a ferry engineer", "I retrained for tugs"],
  ],
  ["ran overnight delivery for 12 ports", ["I ran overnight delivery for 12 ports"]],
];

for (const [line, facts] of cores)
  test(`of "${line}" it tells ${facts.join(", ")}`, () => {
    assert.deepEqual(
      readFit(line, "p", toMira).map((fact) => fact.clause ?? fact.np),
      facts,
    );
  });

const asked: readonly string[] = [
  "stevedore, quay mostly",
  "deck officer at 80 berth port",
  "everything they said i have done",
  "trained 14 others",
  "cut mttr from 90 to 25",
];

for (const line of asked)
  test(`"${line}" makes no sentence, so it is asked about`, () =>
    assert.deepEqual(readFit(line, "p", toMira), []));
