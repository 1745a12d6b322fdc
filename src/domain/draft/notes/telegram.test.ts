import assert from "node:assert/strict";
import { test } from "node:test";
import { toMira } from "../ferries.ts";
import { readNote } from "./read-note.ts";

/** Notes in telegram style, and the form in which a letter to Mira takes them up. */
const notes: readonly (readonly [string, string])[] = [
  // A word of anybody's loses its capital, and an ordinal its figure.
  ["Whoever casts off last checks the ramp", "whoever casts off last checks the ramp"],
  ["Anybody on the ramp can stop the loading", "anybody on the ramp can stop the loading"],
  ["the drills are led by 1st years", "the drills are led by first years"],
  // A figure and its unit are one word only before what they measure.
  [
    "checks the bilge every 4 hours although there are alarms",
    "you check the bilge every four hours although there are alarms",
  ],
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
  // Several clauses, of which one lacks its subject; whose wish it is.
  [
    "all 300 lamps are wound by one person on sundays, takes four hours, she wants the trainee to do it once a term",
    "all 300 lamps are wound by one person on Sundays, which takes four hours, and that you want the trainee to do it once a term",
  ],
  [
    "every net gets checked twice: once by who mends it, once by who throws it",
    "every net gets checked twice",
  ],
  [
    "she wants children's boots changed every two years not every five, because they outwear the sole first",
    "you want children's boots changed every two years, not every five, because they outwear the sole first",
  ],
  [
    "sails at 4, then teaches the cadets to read the sky",
    "you sail at four, then teach the cadets to read the sky",
  ],
  ["mends by hand, still", "you still mend by hand"],
  ["each rope is felt before its stowed", "each rope is felt before it is stowed"],
  ["he eats the deckhands lunch every day", "you eat the deckhands' lunch every day"],
  [
    "she ties the first knot on the worse hand of every cadet",
    "you tie the first knot on the worse hand of every cadet",
  ],
  ["lanterns last 14 months, wants 24", "lanterns last 14 months, with 24 as the aim"],
  // No sign where none was left out; who does the last deed does the first.
  ["new mates follow the stokers first", "new mates follow the stokers first"],
  [
    "asks every passenger for a name, + writes it himself on the rope",
    "you ask every passenger for a name, and write it yourself on the rope",
  ],
  ["the cameras get their lenses wiped in salt", "the cameras get their lenses wiped in salt"],
  [
    "they give each child a whistle in a box of their own colour",
    "you give each child a whistle in a box of their own colour",
  ],
  [
    "every Sunday he goes thro' one old log w/ everybody",
    "every Sunday you go through one old log with everybody",
  ],
  [
    "he's counted the steps of every tower himself, paints the number on the door",
    "you have counted the steps of every tower yourself and paint the number on the door",
  ],
  ["listens before he mends, always", "you listen before you mend, always"],
  [
    "tickets are read by a cadet first, if one of them can't see it, it goes back",
    "tickets are read by a cadet first, and that if one of them can't see it, it goes back",
  ],
  [
    "every mate reads one of the top ten complaints aloud",
    "every mate reads one of the top ten complaints aloud",
  ],
  [
    "any deckhand can stop the winch, no questions asked",
    "any deckhand can stop the winch, no questions asked",
  ],
  [
    "the kiosk sells the old ropes every first sat",
    "the kiosk sells the old ropes every first Saturday",
  ],
  [
    "two crews, swap boats every june so each finds the others faults",
    "two crews swap boats every June so each finds the other's faults",
  ],
  [
    "she writes the owners name inside, under the lid",
    "you write the owner's name inside, under the lid",
  ],
  ["guests ask for their berth by letter", "guests ask for their berth by letter"],
  // What is not counted, what is dealt with, and what is the same way round.
  ["the signs are painted in pidgin first", "the signs are painted in pidgin first"],
  [
    "one leak a night is found by a boy w/ a lantern",
    "one leak a night is found by a boy with a lantern",
  ],
  [
    "at dusk the deck is cleared and everybody walks the same way round",
    "at dusk the deck is cleared and everybody walks the same way round",
  ],
  [
    "ropes older than nine years are cut up by two brothers in Izmir",
    "the ropes older than nine years are cut up by two brothers in Izmir",
  ],
  ["the kids' kites are tied w/ red yarn", "the children's kites are tied with red yarn"],
  [
    "drives the mail boat herself, kettle first, charts second",
    "you drive the mail boat yourself, kettle first, charts second",
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

test("a line said of what stays out stays out as well, and so does one that says nothing", () => {
  const shares = readNote('no shares before spring - "we will see about that"', "x", toMira);
  assert.deepEqual(shares.readings, []);
  const evasive = readNote('the new pier opens in May - "time will tell"', "x", toMira);
  assert.deepEqual(
    evasive.readings.map(({ quote }) => quote),
    [undefined],
  );
});

test("praise of one person behind a dash is no thing of its own", () => {
  const { readings } = readNote(
    "mends by hand. has two cadets - best eye on the quay",
    "x",
    toMira,
  );
  assert.ok(readings.every(({ np }) => np === undefined));
});
