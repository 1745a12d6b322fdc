import assert from "node:assert/strict";
import { test } from "node:test";
import type { ApplicationFile } from "#domain/facts/schema.ts";
import { compose, stepFromId, type ComposeOptions } from "./compose.ts";
import { ferries } from "./ferries.ts";

function draft(id: string, file: ApplicationFile, options: Partial<ComposeOptions> = {}) {
  const step = stepFromId(id, file);
  assert.ok(step, id);
  return compose(step, file, { now: Temporal.Instant.from("2027-03-03T10:00:00Z"), ...options });
}

const byPhone = ferries((app) => {
  app["channel"] = "phone";
  delete app["people"][0].email;
});

test("a recruiter who calls is called: who you are, what you ask, and what to leave on a machine (CHAN-1)", () => {
  const { body, subject } = draft("check-in:r1:1", byPhone);
  assert.equal(subject, "");
  const [opening = "", request = "", goodbye = "", machine = ""] = body.split("\n\n");
  assert.match(opening, /^Hello Ruth, this is Ada Quill, about the Timetable Planner role\.$/);
  assert.match(request, /timeline/);
  assert.match(goodbye, /^Thank you/);
  assert.match(machine, /^If nobody answers: .* 07700 900001/);
});

test("where the recruiter calls, an interviewer with an address is still thanked by mail (CHAN-1)", () => {
  assert.match(draft("thank-you:r1:mira", byPhone).body, /^Hi Mira,/);
});

test("a connection request has at most 300 characters and keeps the sentence that says something (CHAN-3)", () => {
  const long = ferries((app) => {
    app["interviews"][0].debrief.notes[0].specifics = [
      "she has the winter timetable read aloud by a skipper, a teacher, a nurse and a night watchman before the board sees any of it, so that everybody hears what an hour's wait on a quay in January is like",
    ];
  });
  const { body } = draft("linkedin-connect:r1:mira", long);
  assert.ok(body.length <= 300, `${body.length} characters`);
  assert.match(body, /winter timetable/);
});

test("a card that is planned is spoken of in the mail, and one that is not is not (CHAN-5)", () => {
  const house = ferries((app) => {
    app["culture"] = "traditional";
  });
  const planned = ["thank-you:r1:mira", "handwritten-note:r1:mira"];
  assert.match(draft("thank-you:r1:mira", house, { planned }).body, /\bcard\b|\bhand\b/);
  assert.doesNotMatch(draft("thank-you:r1:mira", house).body, /\bcard\b|\bby hand\b/);
});
