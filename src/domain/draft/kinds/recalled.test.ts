import assert from "node:assert/strict";
import { test } from "node:test";
import type { ApplicationFile } from "#domain/facts/schema.ts";
import { compose, stepFromId } from "../compose.ts";
import { ferries } from "../ferries.ts";
import { thingOfLine } from "../notes/named-thing.ts";

const panel = ["mira", "tor", "jun", "ola"];

function draft(id: string, file: ApplicationFile) {
  const step = stepFromId(id, file);
  assert.ok(step, id);
  return compose(step, file, { now: Temporal.Instant.from("2027-03-02T17:30:00Z") });
}

test("a reference hears what was talked about by the names of two things, and that one is not all (REF-1)", () => {
  const touching = (...told: string[]) =>
    ferries((app) => {
      app["people"].push({ id: "pia", name: "Pia", part: "reference", email: "pia@example.org" });
      const [{ debrief }] = app["interviews"];
      debrief.notes = told.map((note, at) => ({ person: panel[at], specifics: [note] }));
      const asked = { id: "e9", type: "references-requested", people: ["pia"] };
      app["events"].push({ ...asked, at: "2027-03-02T16:00:00Z" });
    });
  const two = touching("keeps the tide tables in the wheelhouse", "winter timetable on one sheet");
  assert.match(
    draft("reference-heads-up:e9", two).body,
    /touched on the tide tables and the winter timetable/,
  );
  const one = touching("keeps the tide tables in the wheelhouse", "rows out to them herself");
  const { body } = draft("reference-heads-up:e9", one);
  assert.match(body, /touched on the tide tables, among other things\./);
  const whole = touching("every tide table is drawn by hand in the harbour office");
  assert.match(
    draft("reference-heads-up:e9", whole).body,
    /touched on how every tide table is drawn by hand in the harbour office/,
  );
  assert.doesNotMatch(
    draft("reference-heads-up:e9", touching("the harbour office leaks every winter")).body,
    /touched on/,
  );
});

test("who withdraws or is turned down remembers what was told, and wishes well with what is planned (NO-1)", () => {
  const told = (event: object, ...notes: string[]) =>
    ferries((app) => {
      const [{ debrief }] = app["interviews"];
      debrief.notes = [{ person: "mira", specifics: notes }];
      app["mainContact"] = "mira";
      app["events"].push({ id: "e9", at: "2027-03-12T10:00:00Z", ...event });
    });
  const rejected = { type: "rejected", by: "mira" };
  const letter = (...notes: string[]) => draft("rejection-reply:e9", told(rejected, ...notes)).body;
  assert.match(
    letter("wants a swimming lesson on every pier where the cadets teach"),
    /with the swimming lesson on every pier\./,
  );
  assert.match(letter("rows every new mate around the skerries"), /how you row every new mate/);
  assert.doesNotMatch(letter("the ticket screens freeze every noon"), /screens|remember/);
  const accepted = { type: "other-offer-accepted" };
  const { body } = draft(
    "withdrawal:e9",
    told(accepted, "rows every new mate around the skerries", "wants a second boathouse by May"),
  );
  assert.match(body, /how you row every new mate around the skerries/);
  assert.match(body, /all the best, not least with the second boathouse\./);
});

test("who turned one down is told nothing of what a colleague said, and their own line is recalled (NO-1)", () => {
  const letter = (...notes: string[]) =>
    draft(
      "rejection-reply:e9",
      ferries((app) => {
        const [{ debrief }] = app["interviews"];
        debrief.notes = [
          { person: "mira", specifics: notes },
          { person: "tor", specifics: ["keeps the tide tables in the wheelhouse"] },
        ];
        app["events"].push({ id: "e9", at: "2027-03-12T10:00:00Z", type: "rejected", by: "mira" });
      }),
    ).body;
  assert.doesNotMatch(letter("asked how I would crew a storm"), /tide tables/);
  assert.match(
    letter('"a rope that is never wet is a rope nobody trusts"'),
    /I will remember your line about the rope|I will remember your line about a rope/,
  );
});

test("a line is recalled by its thing and not by its verb", () => {
  assert.equal(
    thingOfLine("The harbour door stays open until the last boat is in"),
    "the harbour door",
  );
});

test("a holding answer after another offer is thanked for, and nobody is happy to wait (CHECK-10)", () => {
  const letter = (...before: object[]) =>
    draft(
      "acknowledge-update:e9",
      ferries((app) => {
        const holding = { type: "reply-received", from: "ruth", class: "holding" };
        app["events"].push(...before, { id: "e9", at: "2027-03-02T16:00:00Z", ...holding });
      }),
    ).body;
  assert.match(letter(), /happy to wait/);
  const offered = { id: "e8", type: "other-offer", at: "2027-03-02T15:40:00Z" };
  const pressed = letter({ ...offered, answerBy: "2027-03-09" });
  assert.doesNotMatch(pressed, /wait/);
  assert.match(pressed, /Thank you for telling me how things stand\./);
});

test("a request to connect needs no note, and one of a kind that is asked for is any one", () => {
  const file = ferries((app) => {
    app["interviews"][0].debrief.notes = [{ person: "mira", specifics: ["nice, tall"] }];
    const asked = { type: "reply-received", from: "ruth", class: "information-request" };
    app["events"].push({ id: "e9", at: "2027-03-02T16:00:00Z", ...asked, asks: ["one chart"] });
  });
  const { missing, body } = draft("linkedin-connect:r1:mira", file);
  assert.deepEqual(missing, []);
  assert.match(body, /stay in touch/);
  assert.match(draft("answer-request:e9", file).body, /Here is a chart, as you asked\./);
  const [asked] = file.application.events.filter((event) => event.type === "reply-received");
  assert.ok(asked?.type === "reply-received");
  asked.asks = ["a scan of your seaman's book"];
  assert.match(draft("answer-request:e9", file).body, /If you need it in another form/);
});
