import assert from "node:assert/strict";
import { test } from "node:test";
import { toMira } from "../ferries.ts";
import { readNote } from "./read-note.ts";

/** Notes of which a half was lost or stood as a telegram, and how a letter to Mira takes them up. */
const notes: readonly (readonly [string, string])[] = [
  // How it was, and how it is now.
  [
    "told me that when she joined there was no night boat, now every island has one",
    "there was no night boat when you joined, and that every island has one now",
  ],
  [
    "when she took over there were two vans, now every nurse has a bike",
    "there were two vans when you took over, and that every nurse has a bike now",
  ],
  [
    "when she started there was no rota, now the crew writes its own",
    "there was no rota when you started, and that the crew writes its own now",
  ],
  // People are no thing to be interested in.
  ["two welders now, third one = me?", "there are two welders now"],
  ["six night nurses now", "there are six night nurses now"],
  // The clock, and what not even somebody may.
  [
    "bread shift 4-6:30, no radio - not even the news",
    "the bread shift from 4 to 6:30, no radio, not even the news",
  ],
  [
    "Chart hour 7-8:15 on Mondays, no phones. Not even the harbour master",
    "the chart hour from 7 to 8:15 on Mondays, no phones, not even the harbour master",
  ],
];

for (const [note, told] of notes)
  test(`"${note}" is told as "${told}"`, () => {
    const [first] = readNote(note, "note", toMira).readings;
    assert.equal(first?.that ?? first?.np, told);
  });

/** "you" is whoever applies, where a task of the hiring is told of. */
const ofHiring: readonly (readonly [string, string | undefined])[] = [
  [
    "no homework test!! they draw a real timetable of theirs together w/ you",
    "you draw a real timetable of yours together with the candidate",
  ],
  [
    "no take-home exercise; she sails the harbour round with you",
    "you sail the harbour round with the candidate",
  ],
  // Who is meant here, only the writer knows.
  ["walks the pier with you in the first week", undefined],
];

for (const [note, told] of ofHiring)
  test(`"${note}" ${told ? `tells of the candidate` : "is asked about"}`, () => {
    const { readings } = readNote(note, "note", toMira);
    const [best] = readings.toSorted((a, b) => b.weight - a.weight);
    assert.equal(best?.that, told);
  });

test("one thing has its article before a colon, several have none", () => {
  const plain = (note: string) => readNote(note, "note", toMira).readings[0]?.plain;
  assert.equal(
    plain("mooring test = 40 calls per watch, timed by hand"),
    "the mooring test, 40 calls per watch, timed by hand",
  );
  assert.equal(plain("boat days!! tuesdays and thursdays"), "boat days, Tuesdays and Thursdays");
});
