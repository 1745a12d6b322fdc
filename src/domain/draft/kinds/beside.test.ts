import assert from "node:assert/strict";
import { test } from "node:test";
import type { ApplicationFile } from "#domain/facts/schema.ts";
import { compose, stepFromId } from "../compose.ts";
import { ferries } from "../ferries.ts";

function draft(id: string, file: ApplicationFile) {
  const step = stepFromId(id, file);
  assert.ok(step, id);
  return compose(step, file, { now: Temporal.Instant.from("2027-03-02T17:30:00Z") });
}

const noted = (note: string, culture = "startup") =>
  ferries((app) => {
    app["culture"] = culture;
    app["interviews"][0].debrief.notes = [{ person: "mira", specifics: [note] }];
  });

/** A line to connect names a thing in a few words, or takes the question again. */
const lines: readonly (readonly [string, RegExp])[] = [
  [
    "every deckhand gets an afternoon a month to walk the shore with somebody from another boat and talk the season through",
    /more about that afternoon a month\./,
  ],
  [
    "each mate has a quiet hour a week to write the log of the quay together with somebody who was not on the boat",
    /more about that quiet hour a week\./,
  ],
  [
    "asked whether a ferry without passengers is early or only alone",
    /Your question of whether a ferry without passengers is early or only alone is still with me/,
  ],
  [
    "when she joined there was no night boat, now every island has a ticket machine",
    /(?:about|not least to hear more about) the ticket machines,?/,
  ],
];

for (const [note, told] of lines)
  test(`a line to connect on “${note}” says so in a few words (CHAN-3)`, () =>
    assert.match(draft("linkedin-connect:r1:mira", noted(note)).body, told));

/** A card takes the other half of a note, and nothing that a family did once. */
const cards: readonly (readonly [string, RegExp])[] = [
  [
    "the grandmother bought the first boat in a raffle, the first ticket still hangs in the wheelhouse",
    /(?:about|remember) the first ticket in the wheelhouse\./,
  ],
  [
    "an uncle built the quay with his own hands, the old crane now stands behind the net loft",
    /(?:about|remember) the old crane behind the net loft\./,
  ],
  ["the grandfather rowed the mail across in a gale", /^(?!.*the grandfather rowing)/s],
];

for (const [note, told] of cards)
  test(`a card on “${note}” takes what is left of it (CHAN-5)`, () =>
    assert.match(draft("handwritten-note:r1:mira", noted(note, "traditional")).body, told));

test("a talk is not called by what somebody judged, and what a team does is recalled in short (REF-1)", () => {
  const file = ferries((app) => {
    app["people"].push({ id: "pia", name: "Pia", part: "reference", email: "pia@example.org" });
    app["interviews"][0].debrief.notes = [
      {
        person: "mira",
        specifics: ["crew plans together on Mondays & swaps the worst landing of the week"],
      },
      { person: "tor", specifics: ["keeps the tide tables in the wheelhouse"] },
    ];
    const asked = { id: "e9", type: "references-requested", people: ["pia"] };
    app["events"].push({ ...asked, at: "2027-03-02T16:00:00Z" });
  });
  const { body } = draft("reference-heads-up:e9", file);
  assert.match(body, /touched on the tide tables and how the crew plans together on Mondays\./);
  assert.doesNotMatch(body, /worst/);
});
