import assert from "node:assert/strict";
import { test } from "node:test";
import { toMira } from "../ferries.ts";
import { readNote } from "./read-note.ts";

/** Notes with somebody beside the reader, and what a letter to Mira tells of them. */
const notes: readonly (readonly [string, string])[] = [
  // One of no known gender, of whom there is none.
  [
    "no cadet goes ashore without a map in their own bag",
    "no cadet goes ashore without a map in their own bag",
  ],
  [
    "no new passenger boards before the tides are read to them in their own language",
    "no new passenger boards before the tides are read to them in their own language",
  ],
  ["no one sails without their lamp", "nobody sails without their lamp"],
  // Somebody whom the note has brought in by what they do.
  [
    "calls the sender before he notices the delay",
    "you call the sender before he notices the delay",
  ],
  [
    "hired a sailmaker and he teaches the cadets to sew",
    "you hired a sailmaker and he teaches the cadets to sew",
  ],
  [
    "hired a puppeteer and she trains the cadets to use their hands",
    "you hired a puppeteer and she trains the cadets to use their hands",
  ],
  // Somebody by their name.
  ["Piet checks the valves before he opens them", "Piet checks the valves before he opens them"],
];

for (const [note, expected] of notes)
  test(`"${note}" keeps apart who is who`, () => {
    const [read] = readNote(note, "", toMira).readings;
    assert.equal(read?.that ?? read?.np, expected);
  });
