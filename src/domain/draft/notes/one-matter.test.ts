import assert from "node:assert/strict";
import { test } from "node:test";
import { toMira } from "../ferries.ts";
import { readNote } from "./read-note.ts";

const notes: readonly (readonly [string, string])[] = [
  // A sentence that says nothing without the one before it.
  ["nobody queues!! whoever sits down is served", "nobody queues, and whoever sits down is served"],
  [
    "loves tide tables lol. has one in every drawer",
    "you love tide tables and have one in every drawer",
  ],
  // Only what follows a count of things says what they are.
  [
    "mentioned 3 things: a winter timetable, dry decks and a second crane",
    "a winter timetable, with dry decks and a second crane",
  ],
  // Who is meant by a pronoun.
  [
    "volunteers row for 4 mths before they take a boat out on their own",
    "volunteers row for four months before they take a boat out on their own",
  ],
  ["started as a deck girl there herself", "you started as a deck girl there yourself"],
  ["only hires mates he's sailed with", "you only hire mates you have sailed with"],
  // What stands beside a clause.
  ["the line goes electric in May, 9 ferries", "the line goes electric in May, with nine ferries"],
  [
    "said inspectors have 2 days, after that the boat may sail",
    "inspectors have two days, and after that the boat may sail",
  ],
  ["works with 2 yards nearby, wants 6", "you work with two yards nearby and want six"],
  ["had been a baker before law school", "you had been a baker before law school"],
  [
    "thinks drills bore people, uses 2 races instead",
    "you think drills bore people and use two races instead",
  ],
  ["its 1 mate to 4 trainees on the night boat", "one mate to four trainees on the night boat"],
  [
    "new pier opening in may, oak not steel, she was v happy about it",
    "new pier opening in May, oak not steel",
  ],
  [
    "worked in the engine room for 3 nights before he changed a single valve",
    "you worked in the engine room for three nights before you changed a single valve",
  ],
];

for (const [note, told] of notes)
  test(`"${note}" is told as "${told}"`, () => {
    const [first] = readNote(note, "p", toMira).readings;
    assert.equal(first?.that ?? first?.np, told);
  });
