import assert from "node:assert/strict";
import { test } from "node:test";
import type { ApplicationFile } from "#domain/facts/schema.ts";
import { compose, stepFromId } from "../compose.ts";
import { ferries } from "../ferries.ts";

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
