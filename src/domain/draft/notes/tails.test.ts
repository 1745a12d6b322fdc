import assert from "node:assert/strict";
import { test } from "node:test";
import { toMira } from "../ferries.ts";
import { readNote } from "./read-note.ts";

/** Notes whose last part carries the sense, and the form in which a letter to Mira takes them up whole. */
const notes: readonly (readonly [string, string])[] = [
  // What is shared out, how far, how often, however.
  [
    "a buoy is only lifted when two mates agree, each with a reason in the book",
    "a buoy is only lifted when two mates agree, each with a reason in the book",
  ],
  [
    "the hulls are painted by trainees, two to a hull",
    "the hulls are painted by trainees, two to a hull",
  ],
  [
    "the winch is stripped every spring, down to the last pin",
    "the winch is stripped every spring, down to the last pin",
  ],
  ["they answer every letter, some after a year", "you answer every letter, some after a year"],
  [
    "the pier gets tarred by the village, one side a year",
    "the pier gets tarred by the village, one side a year",
  ],
  [
    "the ferry waits for the midwife, however late",
    "the ferry waits for the midwife, however late",
  ],
  ["passengers get a rug each, no heaters", "passengers get a rug each, no heaters"],
  [
    "the charts are kept in the hold, in a chest older than the ship",
    "the charts are kept in the hold, in a chest older than the ship",
  ],
  // A further deed of the same subject, and when or why it is done.
  [
    "every cadet gets a key, and hands it to the next one in June",
    "every cadet gets a key, and hands it to the next one in June",
  ],
  [
    "she tests each rope on herself, twice, before a deckhand gets it",
    "you test each rope on yourself, twice, before a deckhand gets it",
  ],
  [
    "the mates row out with lanterns, as the engine scares the seals",
    "the mates row out with lanterns, as the engine scares the seals",
  ],
  [
    "mends the nets in public because everybody learns from each other",
    "you mend the nets in public because everybody learns from each other",
  ],
  [
    "tastes the tea blind on Mondays; whoever is last pours",
    "you taste the tea blind on Mondays, and whoever is last pours",
  ],
  // What could be things at the head is what somebody does.
  ["drafts on the quay, never on paper", "you draft on the quay, never on paper"],
  ["records at every harbour, never in a studio", "you record at every harbour, never in a studio"],
  // A statement without its verb.
  ["both ferries the same, parts swap over", "both ferries are the same, and that parts swap over"],
  [
    "both crews the same boots, just different laces",
    "both crews have the same boots, just different laces",
  ],
  ["50 ropes tested a day", "50 ropes are tested a day"],
  [
    "12 mates, 300 season tickets, she knows most of them by name",
    "you know most of the 300 season tickets by name",
  ],
  // What was shown is named in what was said of it.
  [
    "showed me the bell from 1890 and said sailors ask for it more than for the museum",
    "sailors ask for the bell from 1890 more than for the museum",
  ],
  [
    "showed me how each sail is priced from the bolt to the boom and says cloth is dear",
    "how each sail is priced from the bolt to the boom",
  ],
  [
    "the logbook hangs over the bar every night, open at the flood, the night they rowed home",
    "the logbook hangs over the bar every night, open at the flood",
  ],
  [
    "reads each order back before anyone signs, takes 2 hrs sometimes",
    "you read each order back before anyone signs, which takes two hours sometimes",
  ],
  ["the crew eats at six, guests at eight", "the crew eats at six, guests at eight"],
  ["hulls are cut from larch, oars from ash", "hulls are cut from larch, oars from ash"],
  ["9 ppl, one van, they load it on sundays", "nine people, one van, and you load it on Sundays"],
  [
    "painted sterns, he touches up the letters w/ apprentices",
    "the painted sterns: you touch up the letters with apprentices",
  ],
  ["shift boss signs each rope himself", "the shift boss signs each rope himself"],
  ["wants the first call back in 30 secs", "you want the first call back in 30 seconds"],
  // Whom "he" and "they" mean.
  [
    "sends one jar back to its grower every autumn so that he tastes it",
    "you send one jar back to its grower every autumn so that he tastes it",
  ],
  ["vans are gone, they carry the sails up by hand", "you carry the sails up by hand"],
  ["everyone on the pier brings one thing", "everyone on the pier brings one thing"],
];

for (const [note, expected] of notes)
  test(`"${note}" keeps all that was said`, () => {
    const [read] = readNote(note, "", toMira).readings;
    assert.equal(read?.that ?? read?.np, expected);
  });

test("before a colon nobody is spoken to", () => {
  const read = readNote("three piers, one tug, he paints them in May", "", toMira).readings;
  assert.ok(read.every(({ loose, plain }) => !loose || !/(?:^|, )you\b/.test(plain ?? "")));
});
