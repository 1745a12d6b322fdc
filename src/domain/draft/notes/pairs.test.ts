import assert from "node:assert/strict";
import { test } from "node:test";
import { toMira } from "../ferries.ts";
import { readNote } from "./read-note.ts";

/** Notes of two pieces, and the one form in which a letter to Mira takes them up. */
const notes: readonly (readonly [string, string])[] = [
  // "whoever" stands for somebody, with a verb of its own.
  [
    "whoever leaves the bridge last locks the chart room",
    "whoever leaves the bridge last locks the chart room",
  ],
  [
    "rigging stays with the mates, whoever tied the knot unties it",
    "rigging stays with the mates, and that whoever tied the knot unties it",
  ],
  [
    "anyone who wants to may steer on the way home",
    "anyone who wants to may steer on the way home",
  ],
  // What is said of a thing right behind it.
  [
    "collects the songs the deckhands sing & prints them for the passengers",
    "you collect the songs the deckhands sing and print them for the passengers",
  ],
  // A weekday at the head.
  ["mondays they row the whole harbour", "on Mondays you row the whole harbour"],
  [
    "friday mornings the deckhands cook for the mates",
    "on Friday mornings the deckhands cook for the mates",
  ],
  [
    "sundays no sailings, the mates show visitors the engine",
    "there are no sailings on Sundays, and that the mates show visitors the engine",
  ],
];

for (const [note, expected] of notes)
  test(`"${note}" is told in one sentence`, () => {
    const [read] = readNote(note, "", toMira).readings;
    assert.equal(read?.that ?? read?.np, expected);
  });
