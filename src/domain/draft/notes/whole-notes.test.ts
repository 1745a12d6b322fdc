import assert from "node:assert/strict";
import { test } from "node:test";
import { toMira } from "../ferries.ts";
import { readNote } from "./read-note.ts";

/** Notes that were asked about or bent, and the form in which a letter to Mira takes them up. */
const notes: readonly (readonly [string, string])[] = [
  // What may be a deed or a state lacks no article.
  [
    "rows out to each buoy twice a year to look at the chain herself",
    "you row out to each buoy twice a year to look at the chain yourself",
  ],
  ["would rather tow than wait", "you would rather tow than wait"],
  [
    "asks every new mate what went wrong on the first crossing",
    "you ask every new mate what went wrong on the first crossing",
  ],
  [
    "they hold the briefing on the open deck so it stays short",
    "you hold the briefing on the open deck so it stays short",
  ],
  // Where a clause begins, and what its verb is.
  [
    "last year they stopped the leaflet and started ringing passengers",
    "last year you stopped the leaflet and started ringing passengers",
  ],
  [
    "the chart room moves to Skagen next spring and every map has to be dried",
    "the chart room moves to Skagen next spring, and that every map has to be dried",
  ],
  ["crewing gets decided by the people who sail", "crewing gets decided by the people who sail"],
  [
    "pairs up new mates with the oldest hand so nobody has to explain themselves twice",
    "you pair up new mates with the oldest hand so nobody has to explain themselves twice",
  ],
  [
    "answer every letter by hand, even the rude ones",
    "you answer every letter by hand, even the rude ones",
  ],
  [
    "mates check each others knots before the skipper sees them",
    "mates check each other's knots before the skipper sees them",
  ],
  [
    "deckhands choose the order of the second half themselves",
    "deckhands choose the order of the second half themselves",
  ],
  [
    "winter storm 2019: the whole crew slept in the mill for a week",
    "the whole crew slept in the mill for a week",
  ],
  [
    "sits with the new ones in the galley the first two weeks",
    "you sit with the new ones in the galley the first two weeks",
  ],
  [
    "deckhands get keys, choose their own watch, and do no more than four hours",
    "deckhands get keys, choose their own watch, and do no more than four hours",
  ],
  // What comes first in time is told second.
  [
    "fog rule: if it thickens before ten they mend nets together in the net loft",
    "the fog rule: you mend nets together in the net loft if it thickens before ten",
  ],
  // Whose it is.
  ["new crew meet their relief at the lock", "the new crew meet their relief at the lock"],
  [
    "steers the tender himself, says children talk when nobody is looking at them",
    "you steer the tender yourself and say that children talk when nobody is looking at them",
  ],
  [
    "the lock keeper - Ottilie - knows every barge by its horn",
    "the lock keeper Ottilie knows every barge by its horn",
  ],
  [
    "the rowing club argues for the side they do not believe in",
    "the rowing club argues for the side they do not believe in",
  ],
  ["thinks timetables hide more than they show", "you think timetables hide more than they show"],
  [
    "you can always ask the old foreman, his number is on the hatch",
    "you can always ask the old foreman, and that his number is on the hatch",
  ],
  [
    "she said nobody reads the manual so they made it a card game",
    "nobody reads the manual so you made it a card game",
  ],
  [
    "if two mates disagree they swap boats for a day",
    "you swap boats for a day if two mates disagree",
  ],
  // How much, how long, when.
  [
    "each new boat runs next to the old one for a whole season",
    "each new boat runs next to the old one for a whole season",
  ],
  ["From june they do crossings by night", "from June you are doing crossings by night"],
  [
    "three skippers, two of them came from the navy",
    "two of the three skippers came from the navy",
  ],
  ["they add Tromsø + Bodø next quarter", "you are adding Tromsø and Bodø next quarter"],
  ["they gave the night watch its own galley", "you gave the night watch its own galley"],
  ["we share the slip with the museum next door", "you share the slip with the museum next door"],
  ["passengers bring soup on race days", "passengers bring soup on race days"],
  [
    "a third of the mates come from the fishing school",
    "a third of the mates come from the fishing school",
  ],
  [
    "a night on the pilot boat is part of the training for everyone in dispatch",
    "a night on the pilot boat is part of the training for everyone in dispatch",
  ],
  [
    "been trying to get the council to move the jetty for 6 years",
    "you have been trying to get the council to move the jetty for six years",
  ],
  [
    "they print the tide table themselves in the hold, thursdays at 4 am",
    "you print the tide table yourselves in the hold, on Thursdays at 4 am",
  ],
  // What its name says.
  [
    "ramps: shes moving them to where passengers already wait",
    "you are moving the ramps to where passengers already wait",
  ],
  [
    "weekly drill, the mates pick the case & she only asks questions",
    "the weekly drill: the mates pick the case, and you only ask questions",
  ],
  ["no one gets a cabin except the cooks", "nobody gets a cabin except the cooks"],
  [
    "reprints the rules in three languages every time they change",
    "you reprint the rules in three languages every time they change",
  ],
  [
    "he's got a soft spot for the old winches, keeps one running in the hold",
    "you have got a soft spot for the old winches and keep one running in the hold",
  ],
  ["5 pilots, each one owns a whole strait", "each of the five pilots owns a whole strait"],
  [
    "ferry risk comes second: first he reads the rainfall and the tide",
    "you first read the rainfall and the tide",
  ],
  [
    "the deckhands get real boots before the officers do",
    "the deckhands get real boots before the officers do",
  ],
  ["flaky pumps get switched off the same day", "flaky pumps get switched off the same day"],
  [
    "visits ten boats each quarter, shoes off, no slides",
    "you visit ten boats each quarter, with shoes off, no slides",
  ],
  [
    "takes a photo of every label he cannot read and sends it to the designers",
    "you take a photo of every label you cannot read and send it to the designers",
  ],
  [
    "keeps a drawer with a ticket from every ferry since 1948",
    "you keep a drawer with a ticket from every ferry since 1948",
  ],
  [
    "one apprentice choose a boat from the shed and row it across the fjord",
    "one apprentice chooses a boat from the shed and rows it across the fjord",
  ],
  [
    "showed the cadets how a rope fails with a cake",
    "you showed the cadets how a rope fails with a cake",
  ],
  ["asks for one page, never two", "you ask for one page, never two"],
  // What was said around it.
  [
    "speed isnt the start: she asks what the cargo costs before she asks for the date",
    "you ask what the cargo costs before you ask for the date",
  ],
  [
    "Mira took me through the Ahlmann estate and said she now reads each will aloud",
    "you now read each will aloud",
  ],
  ["they don't do cruises, they do crossings", "you do crossings rather than cruises"],
  [
    "harbour kitchen closed on mondays, the mates eat together on the quay",
    "the harbour kitchen is closed on Mondays, and that the mates eat together on the quay",
  ],
];

for (const [note, form] of notes)
  test(`"${note}" is taken up whole`, () => {
    const [reading] = readNote(note, "notes", toMira).readings;
    assert.equal(reading?.that ?? reading?.np, form);
  });

/** Figures, and how a sentence that calls them one has them. */
const figures: readonly (readonly [string, string])[] = [
  [
    "Quay to quay 38 mins, she wants it under thirty",
    "quay to quay in 38 minutes, with under thirty as the aim",
  ],
  [
    "Repair orders 5 hrs on average, aim is 2",
    "repair orders in five hours on average, with two as the aim",
  ],
  [
    "berths free by eleven: 61 %, goal 80",
    "berths free by eleven at 61 per cent, with 80 as the aim",
  ],
  ["scrap rate 4 %, down from 11", "scrap rate at 4 per cent, down from 11"],
  [
    "waiting time at the ramp is 12 minutes, target 5",
    "waiting time at the ramp at 12 minutes, with five as the aim",
  ],
];

for (const [note, plain] of figures)
  test(`"${note}" is a figure`, () => {
    const [reading] = readNote(note, "notes", toMira).readings;
    assert.deepEqual([reading?.figure, reading?.plain], [true, plain]);
  });

test("what is said to be a rule is a line of theirs", () => {
  const [reading] = readNote(
    "repairs before replacements, thats the rule",
    "notes",
    toMira,
  ).readings;
  assert.equal(reading?.quote, "repairs before replacements");
});

/** Questions, with what the title says of them, and the form in which a letter takes them up. */
const questions: readonly (readonly [string, string, { question?: string; np?: string }])[] = [
  [
    "what is asked about how long is a question",
    "asked how long i'd need before i could dock alone",
    { question: "how long I'd need before I could dock alone" },
  ],
  [
    "what they asked about a thing is a question about it",
    "asked whats the first thing i look at on a chart",
    { np: "your question about the first thing I look at on a chart" },
  ],
  [
    "a question needs no mark, and their house is theirs in it",
    "why would a family choose us over the bridge",
    { question: "why a family would choose you over the bridge" },
  ],
];

for (const [title, note, form] of questions)
  test(title, () => {
    const [reading] = readNote(note, "notes", toMira).readings;
    assert.partialDeepStrictEqual(reading, form);
  });

/** What is told of nobody, with what the title says of it. */
const untold: readonly (readonly [string, string])[] = [
  ["what they cannot stand is not told", "has to repaint 10 % of the hulls each year, hates it"],
  [
    "what somebody else wanted is not told of the reader",
    "said no to a big line because they wanted the name off the hull",
  ],
];

for (const [title, note] of untold)
  test(title, () => assert.deepEqual(readNote(note, "notes", toMira).readings, []));

test("a question that nobody has the answer to is left open", () => {
  const { readings } = readNote(
    "q: when is a hull tired?? nobody has an answer she says",
    "notes",
    toMira,
  );
  assert.deepEqual(
    readings.map(({ question, isOpen }) => [question, isOpen]),
    [["when a hull is tired", true]],
  );
});

/** What stays out, and why. */
const refused: readonly (readonly [string, string])[] = [
  ["has a new baby", "private"],
  ["the Ahlmann sale, we spent most of the time on it", "private"],
  ["two posts are vacant and the stand-ins cost a fortune", "criticism"],
  ["the radio is a curse, says she", "criticism"],
  ["timetables lie, she says, go and look", "criticism"],
  ["she said the new ferry is oversold", "criticism"],
];

for (const [note, refusal] of refused)
  test(`"${note}" stays out`, () => {
    const read = readNote(note, "notes", toMira);
    assert.deepEqual([read.readings, read.refused.map((one) => one.refusal)], [[], [refusal]]);
  });
