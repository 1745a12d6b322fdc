import assert from "node:assert/strict";
import { test } from "node:test";
import { toMira } from "../ferries.ts";
import { readNote } from "./read-note.ts";

/** Notes in telegram style, and the form in which a letter to Mira takes them up. */
const notes: readonly (readonly [string, string])[] = [
  // A counted thing gets its article, what is not counted and a pair do not.
  ["night runs go by star chart in winter", "night runs go by the star chart in winter"],
  ["each cadet rides along twice as stoker", "each cadet rides along twice as a stoker"],
  ["every mate logs one trip w/ ink and ruler", "every mate logs one trip with ink and ruler"],
  ["gulls are lured away w/ popcorn", "gulls are lured away with popcorn"],
  // Shorthand.
  [
    "the rust list goes to the dev who wrote the tool",
    "the rust list goes to the developer who wrote the tool",
  ],
  ["wants the west pier painted b4 the fair", "you want the west pier painted before the fair"],
  [
    "keeps old tickets sorted by island since '79",
    "you have kept old tickets sorted by island since 1979",
  ],
  // Whose it is, where the sign was left out.
  [
    "the first mate found the mayors bag last spring",
    "the first mate found the mayor's bag last spring",
  ],
  // Who is meant: the islander eats, the passengers wave, the mates are not the reader.
  [
    "she sends one crab back to its fisherman every week so that he tastes what became of it",
    "you send one crab back to its fisherman every week so that he tastes what became of it",
  ],
  [
    "berths are chosen by the passengers themselves, they swap by text",
    "berths are chosen by the passengers themselves, and that they swap by text",
  ],
  // A clause behind "that" is whole or not told.
  [
    "she wants a deck that blind guests and sighted guests cross at the same speed",
    "you want a deck that blind guests and sighted guests cross at the same speed",
  ],
  // What is asked about is no criticism.
  [
    "rings ten passengers a week just to ask what annoyed them",
    "you ring ten passengers a week just to ask what annoyed them",
  ],
  [
    "the quay is swept every day, ferries or no ferries",
    "the quay is swept every day, ferries or no ferries",
  ],
  [
    "berth 9 is left free, she checks who uses it",
    "berth 9 is left free, and that you check who uses it",
  ],
  [
    "signs each chart w/ a red pen like her uncle did",
    "you sign each chart with a red pen like your uncle did",
  ],
];

for (const [note, expected] of notes)
  test(`"${note}" is told in plain words`, () => {
    const { readings } = readNote(note, "x", toMira);
    assert.equal(readings[0]?.that ?? readings[0]?.np, expected);
  });

/** What nobody is glad to hear, in words that hold no plain insult. */
const refused: readonly (readonly [string, string])[] = [
  ["doesnt think much of Trieste", "criticism"],
  ["the spare screw takes five weeks to come, nothing they can do", "criticism"],
  ["the grant was turned down", "criticism"],
  ["the ferry app gets deleted after two trips", "criticism"],
  ["grumbled abt the harbour board", "criticism"],
];

for (const [note, refusal] of refused)
  test(`"${note}" stays out`, () => {
    const read = readNote(note, "x", toMira);
    assert.deepEqual(read.readings, []);
    assert.equal(read.refused[0]?.refusal, refusal);
  });

test("a mother told about her child is a client, and no family of the reader's", () => {
  const { readings } = readNote(
    "asked how I would tell a mother that her boy missed the boat",
    "x",
    toMira,
  );
  assert.equal(readings[0]?.question, "how I would tell a mother that her boy missed the boat");
});
