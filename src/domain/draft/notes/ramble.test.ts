import assert from "node:assert/strict";
import { test } from "node:test";
import { toMira } from "../ferries.ts";
import { readNote } from "./read-note.ts";

/** Rambles, and the one thing of each that a letter tells. */
const rambles: readonly (readonly [string, string])[] = [
  [
    "talked about the cafe on board then the gulls then the grant that fell through, but in the end she said they want to open the wheelhouse to schools by next autumn and need someone to write the labels, then the tide turned",
    "you want to open the wheelhouse to schools by next autumn and need someone to write the labels",
  ],
  [
    "she said a lot about new mates, basically everybody shadows everybody for two weeks, even the purser, even the cook, and she wants to add the pilots next because they know the harbours best",
    "you want to add the pilots next because they know the harbours best",
  ],
  [
    "told me the whole history, founder, fire, second boat, third boat; these days they test every flare on the first of the month with the mates and he bakes a cake",
    "you test every flare on the first of the month with the mates, and that you bake a cake",
  ],
  [
    "we went everywhere, her mother in law's barge, a gull that ate the chart, mates who want Sundays off, and she has this plan to row one boat a week with the school on the far bank and needs someone patient for that, then somebody came in with the post and we stopped",
    "you have a plan to row one boat a week with the school on the far bank",
  ],
  [
    "got talking about eels because of the picture in her room, she has had traps off the pier since 2017 and this year the hotel across the water wants some, she is looking for somebody who would check that with the pupils",
    "you have had traps off the pier since 2017",
  ],
  [
    "an hour of everything: gulls, the price of tar, a nephew, old timetables, people who want wifi on the pier, but what she'd like most is an evening when the old pilots come and tell what the buoys meant, with somebody to write it down; I nearly missed the boat",
    "you would like an evening when the old pilots come and tell what the buoys meant",
  ],
];

for (const [note, form] of rambles)
  test(`of "${note.slice(0, 60)}…" one thing is told`, () => {
    const [reading] = readNote(note, "notes", toMira).readings;
    assert.equal(reading?.that, form);
  });

test("a ramble whose clauses hang on each other is asked about", () => {
  const note =
    "we talked about the strait, the price of diesel, how the old ferry got sold to a hotel but she wants a small electric one for the school run and thinks a pilot from the island could start it, then the phone rang and we ran out of time";
  const read = readNote(note, "notes", toMira);
  assert.deepEqual([read.readings, read.refused.map((one) => one.refusal)], [[], ["several"]]);
});
