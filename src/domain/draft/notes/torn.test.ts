import assert from "node:assert/strict";
import { test } from "node:test";
import { toMira } from "../ferries.ts";
import { readNote } from "./read-note.ts";

/** Notes whose one matter is easily torn in two, and how a letter to Mira tells it. */
const notes: readonly (readonly [string, string])[] = [
  // A thing that was shown, and what is done with it.
  [
    "showed me the wish board - everyone incl. the cooks adds one on the first sunday",
    "the wish board: everyone including the cooks adds one on the first Sunday",
  ],
  [
    "she showed me their knot wall - each cadet ties one in the first week",
    "your knot wall: each cadet ties one in the first week",
  ],
  // What is said of a thing between it and its verb.
  [
    "the brass band, which he conducts himself, plays on the pier in may",
    "the brass band, which you conduct yourself, plays on the pier in May",
  ],
  [
    "the night crew, who all live on the islands, sails the first boat",
    "the night crew, who all live on the islands, sails the first boat",
  ],
  [
    "the small ferry, which the pensioners paid for, runs to the baths on tuesdays",
    "the small ferry runs to the baths on Tuesdays",
  ],
  // Nobody is no thing that has a name.
  [
    "nobody on the bridge eats alone, they swap at noon",
    "nobody on the bridge eats alone, and that you swap at noon",
  ],
  // A wish, and what it is wished for against.
  [
    "wants fathers at the craft morning, but mostly grandmothers come",
    "you want fathers at the craft morning",
  ],
  [
    "he wants to hear from the deckhands, mostly the mates come",
    "you want to hear from the deckhands",
  ],
  // Of a wish the reason stays that speaks for it.
  [
    "wants a bell on every pier because fog comes fast",
    "you want a bell on every pier because fog comes fast",
  ],
];

for (const [note, expected] of notes)
  test(`"${note}" is told as one matter`, () => {
    const [read] = readNote(note, "", toMira).readings;
    assert.equal(read?.that ?? read?.np, expected);
  });

test("a statement about nobody is no thing that one is interested in", () => {
  const { readings } = readNote("nobody on the till eats alone, they swap at noon", "", toMira);
  assert.ok(readings.every(({ np = "", loose }) => loose || !np.startsWith("nobody")));
});
