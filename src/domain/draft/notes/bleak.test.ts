import assert from "node:assert/strict";
import { test } from "node:test";
import { toMira } from "../ferries.ts";
import { readNote } from "./read-note.ts";

const bleak: readonly string[] = [
  "the winches jam twice a day",
  "the quay is a battlefield in July",
  "harbours change their minds every week",
  "two resignations since the new rota",
  "nobody reads the logbooks",
  "pilots keep letting them down",
  "the new booking makes every crossing take twice as long",
  "the car deck floods each winter",
  "the merger left both crews bitter",
  "too few mates for the night run",
  "she has given up on the ticket machines",
  "drowning in forms",
  "they waste a third of the fuel",
  "the old tender is a joke there",
  "the two piers fight over the crane",
  "the pump has been out since May",
  "the head office never replies",
  "tickets are typed twice",
  "the old radio falls over a lot",
  "thinks brass lamps are kitsch",
  "the handover takes an hour longer than it should",
  "the youngest mate cries in the engine room",
  "the booking page goes down on Fridays",
  "four directors in two years",
  "passengers wait fifty minutes on average",
  "the night boat runs on agency crews",
  "the heating only works in the wheelhouse",
  "the new rota costs them a day a month",
  "the harbour board is a black hole",
  "they only get dry gloves in winter",
  "the kiosk sells tin puffins, he laughed about it",
  "three berths are empty all summer, she shrugged",
];

for (const note of bleak)
  test(`"${note}" is nothing to thank for`, () => {
    const { readings, refused } = readNote(note, "p", toMira);
    assert.deepEqual(readings, []);
    assert.ok(refused.some(({ refusal }) => /criticism|refused|impression/.test(refusal)));
  });

const glad: readonly (readonly [string, string])[] = [
  ["failed drills get a name and a plaque", "failed drills get a name and a plaque"],
  ["loses one race a year on purpose", "you lose one race a year on purpose"],
  ["nobody is blamed for a bent rail", "nobody is blamed for a bent rail"],
  ["nobody reads mail before ten", "nobody reads mail before ten"],
  ["fights for every lamp on the pier", "you fight for every lamp on the pier"],
  ["the mates drop the rope before they reverse", "the mates drop the rope before they reverse"],
  [
    "breaks one winch a month to see who can mend it",
    "you break one winch a month to see who can mend it",
  ],
  ["tired crews are sent home with full pay", "tired crews are sent home with full pay"],
  ["thinks the pier is the heart of the town", "you think the pier is the heart of the town"],
  ["60 ropes spliced a week", "60 ropes are spliced a week"],
  ["both slips the same, parts swap over", "both slips are the same, and that parts swap over"],
  ["the wreck museum is cleaned by the cadets", "the wreck museum is cleaned by the cadets"],
];

for (const [note, told] of glad)
  test(`"${note}" is told as "${told}"`, () => {
    assert.equal(readNote(note, "p", toMira).readings[0]?.that, told);
  });
