import assert from "node:assert/strict";
import { test } from "node:test";
import { toMira } from "../ferries.ts";
import { readNote } from "./read-note.ts";

/** Notes as people type them, and the form in which a letter to Mira takes them up. */
const notes: readonly (readonly [string, string])[] = [
  [
    "she runs the night shift herself once a month",
    "you run the night shift yourself once a month",
  ],
  [
    "they dropped the quiz after one girl cried over hers",
    "you dropped the quiz after one girl cried over hers",
  ],
  ["each skipper sees a boat that is not his own", "each skipper sees a boat that is not his own"],
  ["how do I tell a guest that he must wait?", "how I tell a guest that he must wait"],
  ["she checks the drop in sales herself", "you check the drop in sales yourself"],
  ["She checks every manifest twice.", "you check every manifest twice"],
  ["reads all a11y tickets herself", "you read all accessibility tickets yourself"],
  ["he hasnt missed a sailing in ten years", "you have not missed a sailing in ten years"],
  ["they rotate the crews every two weeks", "you rotate the crews every two weeks"],
  ["They keep their own spare parts on board", "you keep your own spare parts on board"],
  ["we test the lifeboats on fridays", "you test the lifeboats on Fridays"],
  ["Mira said that they repaint one hull each winter", "you repaint one hull each winter"],
  ["told me she started as a deckhand", "you started as a deckhand"],
  [
    "says the timetable is built around the school bus",
    "the timetable is built around the school bus",
  ],
  ["walks the car deck before each sailing", "you walk the car deck before each sailing"],
  ["wants a paperless bridge by 2028", "you want a paperless bridge by 2028"],
  [
    "keeps a log of near misses + reads it out on mondays",
    "you keep a log of near misses and read it out on Mondays",
  ],
  ["is rewriting the safety drill", "you are rewriting the safety drill"],
  ["has trained 14 cadets", "you have trained 14 cadets"],
  ["doesn't use consultants", "you do not use consultants"],
  ["built the booking site with one student", "you built the booking site with one student"],
  ["threw out the old rota last year", "you threw out the old rota last year"],
  ["always answers complaints by phone", "you always answer complaints by phone"],
  ["he dont rush a docking, waits for the tide", "you do not rush a docking and wait for the tide"],
  [
    "the cadets run the cafe & the mates train the cadets",
    "the cadets run the cafe, and that the mates train the cadets",
  ],
  ["they digitise the old charts", "you digitise the old charts"],
  ["loved that they let children steer", "you let children steer"],
  ["I liked her idea of a night ferry", "your idea of a night ferry"],
  ["next: light on the upper deck", "the light on the upper deck"],
  ["grant from the port runs out in 2029", "the grant from the port runs out in 2029"],
  ["the crew votes on the winter timetable", "the crew votes on the winter timetable"],
  ["every ferry carries two spare pumps", "every ferry carries two spare pumps"],
  ["new deckhands shadow a mate for 3 wks", "new deckhands shadow a mate for three weeks"],
  ["engineers goes to the yard in person", "engineers go to the yard in person"],
  [
    "two of the ferries are hybrid boats from norway",
    "two of the ferries are hybrid boats from Norway",
  ],
  ["the skippers pick the music they play", "the skippers pick the music they play"],
  ["drills on the first monday of the month", "the drills on the first Monday of the month"],
  [
    "log book on paper, copies in the office",
    "the log book on paper, with the copies in the office",
  ],
  ["8am radio call", "the eight o'clock radio call"],
  ["a spare skipper on every holiday weekend", "a spare skipper on every holiday weekend"],
  ["their harbour map thing", "your harbour map"],
  ["her plan for the winter timetable", "your plan for the winter timetable"],
  ["Mira's plan for the winter timetable", "your plan for the winter timetable"],
  ["talked about the new slipway", "the new slipway"],
  ["walked me through the ticket system", "the ticket system"],
  ["team of 6, all ex navy", "the team of six"],
  ["project = electric crossing", "the electric crossing project"],
  ["training new mates on the old boat", "training new mates on the old boat"],
  ["she asked how I would calm a queue", "how I would calm a queue"],
  ["asked why ferries and not trains", "why ferries and not trains"],
  ["how would you board 200 cars in ten minutes?", "how I would board 200 cars in ten minutes"],
  ["asked if I could read a tide table", "whether I could read a tide table"],
  ["what do I do when the ramp jams?", "what I do when the ramp jams"],
  ["where do you see yourself in five years?", "where I see myself in five years"],
  ['"no boat leaves without tea"', "no boat leaves without tea"],
  ["her rule: 'count them on, count them off'", "count them on, count them off"],
  ["we talked about the museum boat", "the museum boat"],
  ["according to Mira, the winter boats are the full ones", "the winter boats are the full ones"],
  ["harbour: it freezes every second winter", "the harbour freezes every second winter"],
  ["on-call hands over on Mondays", "on-call hands over on Mondays"],
  ["maintenance starts at six", "maintenance starts at six"],
  ["the harbour board meets in the engine shed", "the harbour board meets in the engine shed"],
  ["the archivist curates with volunteers", "the archivist curates with volunteers"],
  ["every release ships behind a flag", "every release ships behind a flag"],
  ["procurement works from a shared sheet", "procurement works from a shared sheet"],
  ["quality reports to the plant", "quality reports to the plant"],
  ["the incident lead rotates weekly", "the incident lead rotates weekly"],
  ["price lists for the smaller shops", "the price lists for the smaller shops"],
  ["bus lines to the new estate", "the bus lines to the new estate"],
  ["they were painting the hulls every spring", "you paint the hulls every spring"],
  ["Mr Oduya says the winch is rebuilt each spring", "the winch is rebuilt each spring"],
  ["Dr. Oduya explained that cadets learn knots first", "cadets learn knots first"],
  ["counts passengers on both ramps", "you count passengers on both ramps"],
  ["plans to hire 3 more pilots", "you plan to hire three more pilots"],
  ["works with the lifeguards on drills", "you work with the lifeguards on drills"],
  ["has used R for the tide tables", "you have used R for the tide tables"],
  ["uses the same brass lamp since 1972", "you have used the same brass lamp since 1972"],
  ["looking for someone to map the quays", "you are looking for someone to map the quays"],
  [
    "painting a chart of the bay, would like a second pair of eyes on it",
    "you are painting a chart of the bay and would like a second pair of eyes on it",
  ],
  [
    "cadets splice for a month before they touch a hawser",
    "cadets splice for a month before they touch a hawser",
  ],
  [
    "passengers who miss the last boat get a bed in the crew house",
    "passengers who miss the last boat get a bed in the crew house",
  ],
  ["every deckhand brings their own gloves", "every deckhand brings their own gloves"],
  [
    "wants someone who would bring their own charts",
    "you want someone who would bring their own charts",
  ],
  ["both tugs now fitted with radar", "both tugs are now fitted with radar"],
  [
    "gauges on the old piers drift by a centimetre a year - she resets them at low tide",
    "gauges on the old piers drift by a centimetre a year, and that you reset them at low tide",
  ],
  ["Ropes last two winters", "ropes last two winters"],
  ["our chat about night crossings", "night crossings"],
  ["how they tie up in a storm", "how you tie up in a storm"],
  ["why did I leave the buses?", "why I left the buses"],
  ["rings the harbour master at 9pm", "you ring the harbour master at 9 pm"],
  ["the slipway uses sea water", "the slipway uses sea water"],
  ["offers tea to every pilot", "you offer tea to every pilot"],
  ["deckhands outnumber mates four to one", "deckhands outnumber mates four to one"],
  ["the head of sails meets us on the quay", "the head of sails meets you on the quay"],
  ["staff bring their own boats on Sundays", "staff bring their own boats on Sundays"],
  ["our shared love of old engines", "our shared love of old engines"],
  ["every ferry shares its dock with a tug", "every ferry shares its dock with a tug"],
  ["hasn't bought rope since last summer", "you have not bought rope since last summer"],
  ["open deck: anyone may steer", "the open deck: anyone may steer"],
  ["asked how I would handle a leak", "how I would handle a leak"],
  [
    "she has the menu read by a skipper, a cook and a deckhand before it is printed",
    "you have the menu read by a skipper, a cook and a deckhand before it is printed",
  ],
  ["the ropes' cost is shared by two ports", "the ropes' cost is shared by two ports"],
  ["skippers' tea is at four", "the skippers' tea is at four"],
  [
    "she'd been a stoker before, still oils the engine at xmas",
    "you had been a stoker before and still oil the engine at Christmas",
  ],
  ["keeps the engine room under 60 dB", "you keep the engine room under 60 dB"],
  ["the season opens on 1 may", "the season opens on 1 May"],
  ["wants: fewer forms, more crossings", "you want fewer forms, and more crossings"],
  ["aim for next year: halve the fuel", "you want to halve the fuel"],
  ["one thing she'd change: the ticket hall, too dark", "you would change the ticket hall"],
  ["asked: 'would you sail in fog?'", "whether I would sail in fog"],
  ["liked the part about how they teach knots", "how you teach knots"],
  ["uses wax on every hull", "you use wax on every hull"],
  ["tests new lamps on the old pier", "you test new lamps on the old pier"],
  ["has three cadets, one of them is 60", "you have three cadets, and that one of them is 60"],
  [
    "the tug sails twice a day, weather permitting",
    "the tug sails twice a day, weather permitting",
  ],
  ["steers the tug herself when it is bad", "you steer the tug yourself when it is bad"],
  ["pier concerts.. starts in june", "pier concerts start in June"],
  ["72 hr crossing to bergen", "the 72-hour crossing to Bergen"],
  ["asked me twice about fog", "your question about the fog"],
  [
    "dredging starts in week 9, everyone is aboard then, even the cook",
    "dredging starts in week 9, and that everyone is aboard then, even the cook",
  ],
  [
    "thinks charts should be on paper and not on a screen",
    "you think charts should be on paper and not on a screen",
  ],
  ["two of her mates work there", "two of your mates work there"],
  ["new: the rope store behind the church", "the rope store behind the church"],
  ["how would we share the night calls?", "how we would share the night calls"],
  ["the pilot sits on the board, too", "the pilot sits on the board, too"],
  ["talked about how they raised the wreck", "how you raised the wreck"],
  ["crew plans together on mondays", "the crew plans together on Mondays"],
  ["new mates spend first week on the car deck", "new mates spend the first week on the car deck"],
  ["a museum of failed propellers", "a museum of failed propellers"],
  ["skippers bring their broken lamps on Fridays", "skippers bring their broken lamps on Fridays"],
  ["fares from 4 to 7 % below last year", "the fares from 4 to 7 per cent below last year"],
];

for (const [note, expected] of notes) {
  test(`"${note}" is read as "${expected}"`, () => {
    const [first] = readNote(note, "p", toMira).readings;
    assert.equal(first?.quote ?? first?.question ?? first?.that ?? first?.np, expected);
  });
}

const unusable: readonly (readonly [string, string])[] = [
  ["nice, tall", "impression"],
  ["lovely woman, great energy", "impression"],
  ["the booking system is a nightmare", "criticism"],
  ["they cannot keep skippers", "criticism"],
  ["25 days leave and a bonus in may", "terms"],
  ["two days a week working from home", "terms"],
  ["the salary is 40k", "terms"],
  ["leaving in march (don't tell anyone)", "private"],
  ["his wife is ill", "private"],
  ["uses the mcrb before the xfr", "abbreviation"],
  ["they did not like it when they did that", "unclear"],
  ["asked about conflict, went badly", "self"],
  ["they lost two skippers last year", "criticism"],
  ["pay review every april", "terms"],
  ["loved that I knew the tides", "self"],
  ["said 'we' a lot", "refused"],
  ["we agreed that tea beats coffee", "refused"],
  ["wouldn't promise a date", "criticism"],
  ["was surprised I knew the port", "self"],
  ["thanked me for coming", "refused"],
  ["we'd be building the new pier plan together", "refused"],
  ["they sail the first week with you", "refused"],
];

for (const [note, refusal] of unusable) {
  test(`"${note}" stays out of a letter as ${refusal}`, () => {
    const { readings, refused } = readNote(note, "p", toMira);
    assert.deepEqual(readings, []);
    assert.equal(refused[0]?.refusal, refusal);
  });
}

test("four statements side by side are not chosen from without the person", () => {
  const note =
    "dry dock in june; crews get new boots; she sits on the pier board; wants school trips";
  assert.equal(readNote(note, "p", toMira).refused[0]?.refusal, "several");
});

test("a criticism takes its illustration with it", () => {
  assert.deepEqual(
    readNote("they hate the ticket printer. 9 minutes a ticket!!", "p", toMira).readings,
    [],
  );
});

test("a department that does something is a statement, not the name of a thing", () => {
  const [first] = readNote(
    "on-call hands over on Mondays, with a written log",
    "p",
    toMira,
  ).readings;
  assert.equal(first?.shape, "clause");
  assert.equal(first?.that, "on-call hands over on Mondays, with a written log");
});

test("a time with what happened then is a thing that was told, and no statement", () => {
  for (const note of [
    "the November evening when the radar failed and the deck hands steered by torch",
    "the first summer when the crew doubled and the office moved",
  ])
    assert.equal(readNote(note, "p", toMira).readings[0]?.shape, "np", note);
});
