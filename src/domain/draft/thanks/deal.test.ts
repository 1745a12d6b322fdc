import assert from "node:assert/strict";
import { test } from "node:test";
import { compose, stepFromId } from "../compose.ts";
import { ferries } from "../ferries.ts";

test("a fact waits for the reader whose notes speak of it", () => {
  const file = ferries((app) => {
    const round = app["interviews"][0];
    round["interviewers"] = ["mira", "tor"];
    round["debrief"].fit = "wrote the timetable for Orme. restored a lighthouse on Skye";
    round["debrief"].notes = [
      { person: "mira", specifics: ["she runs the night shift herself once a month"] },
      { person: "tor", specifics: ["they print the timetable on the tickets"] },
    ];
  });
  const bodyFor = (id: string) =>
    compose(stepFromId(`thank-you:r1:${id}`, file)!, file, {
      now: Temporal.Instant.from("2027-03-02T17:30:00Z"),
      version: 1,
    }).body;
  assert.match(bodyFor("mira"), /lighthouse on Skye/);
  assert.match(bodyFor("tor"), /timetable for Orme/);
});

test("a fact is kept for the reader whose field it is, and a wish of theirs is answered", () => {
  const file = ferries((app) => {
    const round = app["interviews"][0];
    round["interviewers"] = ["mira", "tor"];
    round["debrief"].fit =
      "wrote the R library driftwood, used in two ports. PhD in Bergen on how eels find the sea";
    round["debrief"].notes = [
      { person: "mira", specifics: ["she runs the night shift herself once a month"] },
      {
        person: "tor",
        specifics: ["is writing a tide model in Python and would love a second pair of eyes on it"],
      },
    ];
  });
  const bodyFor = (id: string) =>
    compose(stepFromId(`thank-you:r1:${id}`, file)!, file, {
      now: Temporal.Instant.from("2027-03-02T17:30:00Z"),
      version: 1,
    }).body;
  assert.match(bodyFor("mira"), /PhD in Bergen/);
  assert.match(bodyFor("tor"), /driftwood, used in two ports/);
  assert.match(bodyFor("tor"), /to be that second pair of eyes/);
});

const order: readonly (readonly [string, string, RegExp])[] = [
  [
    "the van smells of fish heads",
    "the moorings are sown with mussel rope by the cadets",
    /cadets/,
  ],
  ["the kiosk faces the wall", "she can tell every hull by its engine", /tell every hull/],
  ["the fax still hums at night", "every buoy has a name on the chart", /every buoy/],
];

for (const [doubtful, good, told] of order)
  test(`“${good}” is told before “${doubtful}”`, () => {
    const file = ferries((app) => {
      app["interviews"][0].debrief.notes = [{ person: "mira", specifics: [doubtful, good] }];
    });
    const now = Temporal.Instant.from("2027-03-02T17:30:00Z");
    const { body } = compose(stepFromId("thank-you:r1:mira", file)!, file, { now, version: 1 });
    assert.match(body, told);
    assert.doesNotMatch(body, /fish heads|faces the wall|fax/);
  });

/** The letters of a round to the people of the ferries, by their ids. */
function lettersOf(fit: string, change: (round: Record<string, any>) => void = () => {}): string[] {
  const file = ferries((app) => {
    const round = app["interviews"][0];
    round["interviewers"] = ["mira", "tor", "jun"];
    round["debrief"].fit = fit;
    round["debrief"].notes = [
      { person: "mira", specifics: ["she runs the night shift herself once a month"] },
      { person: "tor", specifics: ["they print the timetable on the tickets"] },
      { person: "jun", specifics: ["every deckhand learns to splice in the first week"] },
    ];
    delete round["debrief"].correction;
    change(round);
  });
  const now = Temporal.Instant.from("2027-03-02T17:30:00Z");
  return ["mira", "tor", "jun"].map(
    (id) => compose(stepFromId(`thank-you:r1:${id}`, file)!, file, { now, version: 1 }).body,
  );
}

test("a fact that has been told to one of a panel is not told to the next in other words", () => {
  const letters = lettersOf("restored a lighthouse on Skye. wrote the pilot book for Orme");
  assert.equal(letters.filter((text) => /lighthouse/.test(text)).length, 1);
  assert.equal(letters.filter((text) => /pilot book/.test(text)).length, 1);
});

test("where there is too little to tell, the letter with the correction goes without", () => {
  const letters = lettersOf(
    "restored a lighthouse on Skye. wrote the pilot book for Orme",
    (round) => {
      round["debrief"].correction = {
        person: "mira",
        topic: "tides",
        better: "ask the pilot first",
      };
    },
  );
  assert.doesNotMatch(letters[0]!, /lighthouse|pilot book/);
  assert.match(letters[0]!, /ask the pilot first/);
});

test("a word in common with a reader's notes comes before the order of the round", () => {
  const letters = lettersOf(
    "restored a lighthouse on Skye. printed all the tickets at Orme myself",
  );
  assert.match(letters[1]!, /printed all the tickets/);
  assert.match(letters[0]!, /lighthouse/);
});

test("what becomes of a note that is still to come leaves the letters before as they are", () => {
  const fit =
    "restored a lighthouse on Skye. wrote the pilot book for Orme. taught splicing in Goole";
  const before = lettersOf(fit, (round) => {
    round["debrief"].notes.splice(1, 1);
  });
  const after = lettersOf(fit, (round) => {
    round["debrief"].notes.splice(1, 1);
    round["debrief"].notes.push({ person: "tor", specifics: ["they splice in the pilot house"] });
  });
  const fact = /lighthouse|pilot book|taught splicing/;
  assert.deepEqual(
    [0, 2].map((at) => fact.exec(after[at]!)?.[0]),
    [0, 2].map((at) => fact.exec(before[at]!)?.[0]),
  );
  assert.notEqual(fact.exec(after[1]!)?.[0], fact.exec(after[0]!)?.[0]);
  assert.notEqual(fact.exec(after[1]!)?.[0], fact.exec(after[2]!)?.[0]);
});

test("who heard of a fact after an earlier round hears of another one", () => {
  const file = ferries((app) => {
    const [round] = app["interviews"];
    round["interviewers"] = ["mira"];
    round["debrief"].notes = [{ person: "mira", specifics: ["they print every chart twice"] }];
    round["debrief"].fit = "three years in the chart office of Orme";
    const debrief = {
      ...round["debrief"],
      fit: "three years in the chart office of Orme, redrew 14 bays",
    };
    const again = { start: "2027-03-09T14:00:00Z", end: "2027-03-09T15:00:00Z" };
    app["interviews"].push({ ...round, ...again, id: "r2", debrief });
  });
  const bodyAt = (id: string, now: string) =>
    compose(stepFromId(id, file)!, file, { now: Temporal.Instant.from(now), version: 1 }).body;
  assert.match(
    bodyAt("thank-you:r1:mira", "2027-03-02T17:30:00Z"),
    /three years in the chart office/,
  );
  assert.match(bodyAt("thank-you:r2:mira", "2027-03-09T17:30:00Z"), /I redrew 14 bays/);
});

test("a hiring manager is not the one who goes without a fact", () => {
  const letters = lettersOf("restored a ticket booth in Goole");
  assert.match(letters[0]!, /ticket booth/);
  assert.doesNotMatch(letters[1]!, /ticket booth/);
});

test("a fact with more than a word of a reader's notes stays theirs", () => {
  const letters = lettersOf("printed all the tickets at Orme myself");
  assert.match(letters[1]!, /printed all the tickets/);
});

test("what answers a reader's question goes to whoever asked", () => {
  const letters = lettersOf(
    "restored a lighthouse on Skye. sailed two seasons as a deckhand",
    (round) => {
      round["debrief"].notes[1].specifics = ["two boats and a helicopter on Fridays"];
      round["debrief"].notes[2].specifics = ["asked how I'd take the ferry across in a gale"];
    },
  );
  assert.match(letters[2]!, /deckhand/);
});

test("what came of a deed is told to another reader than the deed", () => {
  const letters = lettersOf("at a yard in Goole I planned 11 dockings a year, none went over");
  const [first, ...others] = letters.filter((text) => /dockings/.test(text));
  assert.match(first!, /I planned 11 dockings a year\.|none went over/);
  assert.equal(others.length, 1);
});

test("a deed is the reader's who asked about it in another form of its verb", () => {
  const letters = lettersOf("restored a lighthouse on Skye. rowed for Munster", (round) => {
    round["debrief"].notes[2].specifics = ["wants everybody to row on Sundays"];
  });
  assert.match(letters[2]!, /rowed for Munster/);
});
