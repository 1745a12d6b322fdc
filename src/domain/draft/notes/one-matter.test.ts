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
    "new pier opening in May, oak, not steel",
  ],
  [
    "worked in the engine room for 3 nights before he changed a single valve",
    "you worked in the engine room for three nights before you changed a single valve",
  ],
  // What begins a note and may be a deed.
  ["trains rescue dogs on the night ferry", "you train rescue dogs on the night ferry"],
  [
    "writes down the songs the children sing & pins them up as a list for guests",
    "you write down the songs the children sing and pin them up as a list for guests",
  ],
  ["skippers row the last mile themselves", "skippers row the last mile themselves"],
  // Said of anyone.
  ["you find the right pier by asking", "one finds the right pier by asking"],
  // Days, hours and figures.
  ["runs the mail boat Tuesdays + Fridays", "you run the mail boat on Tuesdays and Fridays"],
  ["the ticket office is open 7 to 7", "the ticket office is open from seven to seven"],
  [
    "cadets get a mentor for the whole first season",
    "cadets get a mentor for the whole first season",
  ],
  // What a change says.
  [
    "was the first woman on the bridge, trains 3 more now",
    "you were the first woman on the bridge and train three more now",
  ],
  ["guests who lose a glove get it sent home", "guests who lose a glove get it sent home"],
  [
    "each log is read aloud on Mondays, by the mate it is about",
    "each log is read aloud on Mondays, by the mate it is about",
  ],
  ["the deck crew lunches with the office, took 3 yrs", "the deck crew lunches with the office"],
  ["supervision every fortnight", "supervision every fortnight"],
  [
    "his mates walk the piers before they choose, so they know what they get",
    "your mates walk the piers before they choose, so they know what they get",
  ],
  // What was named before, and whose it is.
  [
    "the hardest part is not the sea but the forms, so they rewrote 90 forms",
    "the hardest part is not the sea but the forms, so you rewrote 90 forms",
  ],
  [
    "tells every crew the tide first, then talks about the load",
    "you tell every crew the tide first, then talk about the load",
  ],
  [
    "racing starts march 10th, everyone does 2 nights",
    "racing starts March 10th, and that everyone does two nights",
  ],
  ["wants a pier that opens 2029", "you want a pier that opens in 2029"],
  [
    "sails the first lap with each new mate, says you learn the boat from it",
    "you sail the first lap with each new mate",
  ],
  // Fragments, and words that are short for others.
  ["showed me the flood marks in the north tower", "the flood marks in the north tower"],
  [
    "deckhands call ahead when a pt is frightened so the cabin is ready & quiet",
    "deckhands call ahead when a patient is frightened so the cabin is ready and quiet",
  ],
  ["a second crane arrives june", "a second crane arrives in June"],
  [
    "he does a 10 min review after every crossing",
    "you do a 10-minute review after every crossing",
  ],
  // Whose question, who does it, and what goes on.
  ["asked what i'd do in my first season", "what I'd do in my first season"],
  [
    "got the grant for 2 more boats, wants to spend it on ropes",
    "you got the grant for two more boats and want to spend it on ropes",
  ],
  [
    "each of the 9 piers has its own council and they meet under a sail",
    "each of the nine piers has its own council and they meet under a sail",
  ],
  ["our chat was mostly about the new pier in Lyme", "the new pier in Lyme"],
  ["they build 2 boats for each one they sell", "you build two boats for each one you sell"],
  ["all the rope is swapped not sold, since 1988", "all the rope is swapped, not sold, since 1988"],
  ["she's always the last one off the boat", "you are always the last one off the boat"],
  [
    "she learned the ropes from her uncle and still rings him when a mast creaks",
    "you learned the ropes from your uncle and still ring him when a mast creaks",
  ],
  [
    "answers the mail in 5 days and keeps a log of every call since 2015",
    "you answer the mail in five days and have kept a log of every call since 2015",
  ],
  ["they may leave any meeting that has no list", "you may leave any meeting that has no list"],
];

for (const [note, told] of notes)
  test(`"${note}" is told as "${told}"`, () => {
    const [first] = readNote(note, "p", toMira).readings;
    assert.equal(first?.that ?? first?.question ?? first?.np, told);
  });
