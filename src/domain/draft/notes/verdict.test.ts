import assert from "node:assert/strict";
import { test } from "node:test";
import { verdictOn } from "./verdict.ts";

const out: Readonly<Record<string, readonly string[]>> = {
  private: [
    "hip replacement in may (keep to myself)",
    "the merger is not for repeating",
    "their dog just died",
    "his diagnosis came in june",
    "wedding next week",
    "don't spread it, the north pier closes",
    "two ferries will be sold (only for us)",
    "the skipper goes in June, not for other people's ears",
    "the new line to Skerry is still under wraps",
    "nobody else knows about the second pier yet",
    "the crew isn't supposed to know that the Petrel is sold",
    "he asked me to say nothing of the new harbour",
    "told me in a whisper that the board wants a tunnel",
    "the Petrel goes to Orkney, I am not to breathe a word",
    "two ferries are sold, nobody on board has been told",
    "the summer line ends but the crew has no idea",
    "off record: the pier moves",
    "psst: the new ferry is the Merle",
    "the landlord wants them out of the shed by May",
    "the purser is handing in his notice",
    "the skipper drinks too much",
    "the second pier is up for closure",
    "the Petrel is sold, I am meant to look surprised",
    "the county will cut their subsidy",
    "the skipper steps down next year",
    "two of the board don't speak",
    "the pier closes, she'd rather that stayed on the quay",
    "he sells the Petrel, the mates know, the crew doesn't",
    "the rent of the shed has doubled",
    "they might have to sell the Petrel",
    "she is thinking about giving up the night boat",
  ],
  impression: ["made a joke about Norwegians", "she sighed twice"],
  terms: [
    "asked what I earn now, bit blunt",
    "wanted to know how much I would want",
    "day rates from 300",
    "two days off after nights",
  ],
  criticism: [
    "the gangway sticks",
    "ticket queues are his daily headache",
    "the budget has been cut",
    "they have slow tugs",
    "hand-over times are dire",
    "finds wooden hulls overrated",
    "thinks brochures are fiction",
    "the purser does not listen",
    "one harbour pays late, a nuisance he said",
    "the ticket machines, her eternal headache",
    "timetable (a struggle)",
    "fuel costs keep rising",
    "the boiler of the Petrel is always broken",
    "repairs are five weeks behind",
    "the two crews are at each other's throats",
  ],
};

for (const [refusal, notes] of Object.entries(out))
  for (const note of notes)
    test(`"${note}" stays out: ${refusal}`, () => assert.equal(verdictOn(note)?.refusal, refusal));

const kept = [
  "lets anyone ride free on their birthday",
  "the wheel is never given to anybody before he has slept",
  "nobody may know which boat is inspected next",
  "the crew never talks in fog",
  "one problem a week is drawn on the wall",
  "says the trouble with fog is that it moves",
  "prices are written on the quay in chalk",
  "the old rails are sold to the museum",
  "takes the last boat when the first one is late",
  "keeps the log to the minute",
  "passengers are told the worst crossing time first",
  "the wedding boat has its own crew",
  "surgery hours are posted at the gate",
  "cut the queue in half with one rope",
  "the posters stick for a year",
  "every skipper may refuse to sail",
  "plots every answer by the time of day",
  "thinks the pier should be open at night",
];

for (const note of kept)
  test(`"${note}" may be told`, () => assert.equal(verdictOn(note), undefined));
