import assert from "node:assert/strict";
import { test } from "node:test";
import { toMira } from "../ferries.ts";
import { readNote } from "./read-note.ts";

/** Notes in the manner of other hands, each with its own haste, and the form in which a letter to Mira takes them up. */
const notes: readonly (readonly [string, string])[] = [
  [
    "Mira wants to replace the radar by spring - currently two sets, thinking three",
    "you want to replace the radar by spring",
  ],
  [
    "Mira's big thing is patience: never rush a docking",
    "your big thing is patience: never rush a docking",
  ],
  [
    "mira was v proud that every cadet gets a berth not just a bunk",
    "every cadet gets a berth, not just a bunk",
  ],
  ["she is really proud of the tide room", "the tide room"],
  [
    "the charts are kept in kafka and shown in berlin",
    "the charts are kept in Kafka and shown in Berlin",
  ],
  ["12 buoys, all have the same lamp", "the 12 buoys all have the same lamp"],
  [
    "the hardest thing isn't the fog, it's telling the families",
    "the hardest thing is not the fog but telling the families",
  ],
  [
    "he starts his round at 8 and ends it with the cook's question not his",
    "you start your round at eight and end it with the cook's question, not yours",
  ],
  [
    "wants every year 9 to have rowed before they choose a course",
    "you want every year 9 to have rowed before they choose a course",
  ],
  ["she'd just come back from the yard", "you had just come back from the yard"],
  [
    "was telling me he started as apprentice on the tugs",
    "you started as an apprentice on the tugs",
  ],
  [
    "the crew is 14 people from 9 countries, working language english",
    "the crew is 14 people from nine countries",
  ],
  ["the fleet is 9 tugs, 3 barges", "the fleet is nine tugs and three barges"],
  [
    "works on quiet engines as an alternative to batteries",
    "you work on quiet engines as an alternative to batteries",
  ],
  [
    "her welders build the hull from the owner's drawing, takes two days",
    "your welders build the hull from the owner's drawing, which takes two days",
  ],
  [
    "- she wants someone who will ride the boats\n- seemed tired",
    "you want someone who will ride the boats",
  ],
  ["LICENCE: new pilot bill, first draft in may, he holds the pen", "the new pilot bill"],
  [
    "she takes two cadets a year and they sleep on board",
    "you take two cadets a year and they sleep on board",
  ],
  [
    "Berthing time is the priority: it fell from 31 to 24 minutes.",
    "berthing time is the priority: it fell from 31 to 24 minutes",
  ],
  ["really nice and she has a three-legged dog", "you have a three-legged dog"],
  [
    "no dogs on Tuesdays so no noise in the hold",
    "no dogs on Tuesdays, so there is no noise in the hold",
  ],
  ["exit talks: he reads every one himself", "you read all the exit talks yourself"],
  [
    "logs are public inside company, no names in them",
    "logs are public inside the company, with no names in them",
  ],
  [
    "she sends the mate to the yard first, which surprised me",
    "you send the mate to the yard first",
  ],
  [
    "their open days... cadets run them, mates only make the tea",
    "cadets run the open days, and that mates only make the tea",
  ],
  [
    "they do a drill every 2nd friday, anyone can join, even if its wet",
    "you do a drill every second Friday, and that anyone can join, even if it is wet",
  ],
];

for (const [note, expected] of notes)
  test(`"${note}" is read as "${expected}"`, () => {
    const [first] = readNote(note, "p", toMira).readings;
    assert.equal(first?.that ?? first?.np, expected);
  });

const unusable: readonly (readonly [string, string])[] = [
  ["seemed bored", "impression"],
  ["training for a marathon", "impression"],
  ["cross about the new berths", "criticism"],
  ["v. long interview", "impression"],
  ["quite stern but fair", "impression"],
  ["lovely smile", "impression"],
  ["doesn't want cowboys", "criticism"],
  ["the software is very old", "criticism"],
  ["didn't get what her team does", "impression"],
  ["don't mention the layoffs", "private"],
  ["they sold two tugs, keep that to yourself", "private"],
  ["26 days plus bank hols", "terms"],
  ["b2b contract only, no employment", "terms"],
  ["it is a six month contract with the option to extend", "terms"],
  ["everybody leaves within a year", "criticism"],
  ["a limp handshake", "impression"],
  ["good coffee!", "impression"],
  ["hmm, not sold on the tides plan", "impression"],
  ["had to wait on the quay for an hour", "impression"],
  ["9/10, would work there", "impression"],
];

for (const [note, refusal] of unusable)
  test(`"${note}" stays out of a letter as ${refusal}`, () => {
    const { readings, refused } = readNote(note, "p", toMira);
    assert.deepEqual(readings, []);
    assert.equal(refused[0]?.refusal, refusal);
  });
