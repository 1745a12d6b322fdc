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
    "rigging stays with the mates, and whoever tied the knot unties it",
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
  // A thing, and what is said of it.
  [
    "red folder on every pier - whoever sees a loose rope writes it in",
    "the red folder on every pier: whoever sees a loose rope writes it in",
  ],
  [
    "letter box: they answer each one by hand & hang the answer up",
    "the letter box: you answer each one by hand and hang the answer up",
  ],
  [
    "14 dialects on board, they keep a list of who speaks what",
    "the 14 dialects on board: you keep a list of who speaks what",
  ],
  [
    "old charts in the hold and a mate copies them on sundays",
    "the old charts in the hold: a mate copies them on Sundays",
  ],
  [
    "photos of all 90 buoys after each storm and then they hang them next to last years",
    "the photos of all 90 buoys after each storm: you hang them next to last year's",
  ],
  ["half sail and half steam, and everyone swaps in May", "everyone swaps in May"],
  [
    "Mira showed me the old paintings in the boathouse and said that she always leave one board open so that people can read it",
    "the old paintings in the boathouse: you always leave one board open so that people can read it",
  ],
  [
    "showed me their repair shed & said half of the tools were given by neighbours",
    "your repair shed: half of the tools were given by neighbours",
  ],
  [
    "shelf of old compasses in the hall, each one has the name of its ship on it",
    "the shelf of old compasses in the hall: each one has the name of its ship on it",
  ],
  [
    "trial w 3 crews right now, they want 12 by september",
    "the trial with three crews: you want 12 crews by September",
  ],
  [
    "log book: each mate writes down the seals, the next one adds to it",
    "the log book: each mate writes down the seals, and the next one adds to it",
  ],
  [
    "lost luggage: she keeps everything for a year, then it goes to the school",
    "the lost luggage: you keep everything for a year, and then it goes to the school",
  ],
  [
    "explained to me the new ticket run and that it finishes before six now",
    "the new ticket run: it finishes before six",
  ],
  ["night boat trial - starts in september", "the night boat trial starts in September"],
  [
    "the mill sends its bran to a stable - the mares come for it on sundays",
    "the mill sends its bran to a stable, and that the mares come for it on Sundays",
  ],
  [
    "anyone who joins gets a bunk on a different deck",
    "anyone who joins gets a bunk on a different deck",
  ],
  // What is quoted stays with the statement that it hangs on.
  [
    'each hull has its own book, "like a patient file"',
    "each hull has its own book, “like a patient file”",
  ],
  [
    'passengers write the first page of the log themselves, "they know best"',
    "passengers write the first page of the log themselves, “they know best”",
  ],
  // A figure, and what it is to become.
  [
    "turnaround time = 6 hrs, she wants four by autumn",
    "turnaround time at six hours, with four by autumn as the aim",
  ],
  [
    "show rate = 71 % last year, they want 80 by summer",
    "show rate at 71 per cent last year, with 80 by summer as the aim",
  ],
  [
    "trial runs = 40 a year, half of them with cadets on board",
    "the trial runs: 40 a year, half of them with cadets on board",
  ],
  [
    "boat shed next door, they let visitors varnish a plank",
    "the boat shed next door: you let visitors varnish a plank",
  ],
  // What the person thinks of it is said beside it.
  [
    "every caller hears a mate within 20 seconds, she is proud of that",
    "every caller hears a mate within 20 seconds",
  ],
  [
    "stock of rope: used to take 3 days, now it takes one",
    "the stock of rope used to take three days and now takes one",
  ],
  [
    "first week: new mates sail along with the oldest one",
    "the first week: new mates sail along with the oldest one",
  ],
  [
    "whoever leaves the crew plants a tree on the quay",
    "whoever leaves the crew plants a tree on the quay",
  ],
  [
    "tea stall on sundays and the cadets set the prices",
    "the tea stall on Sundays: the cadets set the prices",
  ],
  [
    "the crew sails through the night once a year, afterwards everyone gets a pancake",
    "the crew sails through the night once a year, and then everyone gets a pancake",
  ],
];

for (const [note, expected] of notes)
  test(`"${note}" is told in one sentence`, () => {
    const [read] = readNote(note, "", toMira).readings;
    assert.equal(read?.that ?? read?.np, expected);
  });

test("what is said of a quotation is no matter of its own", () => {
  const { readings } = readNote(
    '"the sea reads it first" - that hangs over the chart table',
    "",
    toMira,
  );
  assert.deepEqual(
    readings.map(({ quote, that }) => quote ?? that),
    ["the sea reads it first"],
  );
});

test("a wish for a bare number is told with what is counted, or not at all", () => {
  const { readings } = readNote("knot course = 30 mates so far, he wants 60 by march", "", toMira);
  assert.ok(readings.every(({ that = "" }) => !/want 60 by/.test(that)));
});
