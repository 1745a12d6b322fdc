import assert from "node:assert/strict";
import { test } from "node:test";
import { toMira } from "../ferries.ts";
import { writeNumbers } from "./numbers.ts";
import { readNote } from "./read-note.ts";

const written: readonly (readonly [string, string])[] = [
  // Before a sign of a unit.
  ["from 4 s to 900 ms", "from 4 s to 900 ms"],
  ["at 5 V and 2 A", "at 5 V and 2 A"],
  ["3 g of salt, 5 h at 10 °C", "3 g of salt, 5 h at 10 °C"],
  // Beside a number that is a name.
  ["year 3 and 4 in Leith", "year 3 and 4 in Leith"],
  ["wards 5 and 6", "wards 5 and 6"],
  ["stalls 2 and 3", "stalls 2 and 3"],
  ["rooms 2, 3 and 4", "rooms 2, 3 and 4"],
  ["piers 2 to 4", "piers 2 to 4"],
  // What is counted stays in words.
  ["3 wards and 4 rooms", "three wards and four rooms"],
  ["two of the rooms and 4 boats", "two of the rooms and four boats"],
];

for (const [text, expected] of written)
  test(`"${text}" has its numbers in the right form`, () => {
    assert.equal(writeNumbers(text, false), expected);
  });

const told: readonly (readonly [string, string])[] = [
  ["she stores the flares at minus 20", "you store the flares at minus 20"],
  [
    "he freezes the ropes overnight at minus 15 and bends them at six in the morning",
    "you freeze the ropes overnight at minus 15 and bend them at six in the morning",
  ],
  ["wards 5 and 6 share one night nurse", "wards 5 and 6 share one night nurse"],
  [
    "wave height matters more than wind for the landing, limit is 2 m",
    "wave height matters more than wind for the landing, and that the limit is 2 m",
  ],
  [
    "rainfall matters more than temperature for the moorings, threshold is 12 mm",
    "rainfall matters more than temperature for the moorings, and that the threshold is 12 mm",
  ],
  [
    "they test the flares on sundays, target is 40 an hour",
    "you test the flares on Sundays, and that the target is 40 an hour",
  ],
  [
    "they keep a chart of every storm since 1988 in the attic",
    "you have kept a chart of every storm since 1988 in the attic",
  ],
  [
    "still keeps seed from every pear since 1996 in tins",
    "you have kept seed from every pear since 1996 in tins",
  ],
  [
    "he still winds the first clock himself since 1983",
    "you have wound the first clock yourself since 1983",
  ],
  ["they also mend nets since 1962", "you have also mended nets since 1962"],
  [
    "she reads the gauges daily and they keep a log of every reading since 2004",
    "you read the gauges daily, and that you have kept a log of every reading since 2004",
  ],
  [
    "they read the gauges within an hour and keep a log of every reading since 2004",
    "you read the gauges within an hour and have kept a log of every reading since 2004",
  ],
];

for (const [note, expected] of told)
  test(`"${note}" is told with its figure`, () => {
    const [read] = readNote(note, "", toMira).readings;
    assert.equal(read?.that ?? read?.np, expected);
  });
