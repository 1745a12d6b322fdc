import assert from "node:assert/strict";
import { test } from "node:test";
import { parseFile } from "#domain/facts/parse-file.ts";
import { compose, stepFromId } from "../compose.ts";
import { german } from "./german.ts";

const people = [
  {
    id: "lang",
    name: "Karl Lang",
    salutation: "Mr Lang",
    part: "hiring-manager",
    email: "lang@werft.example",
  },
  {
    id: "mia",
    name: "Mia Brandt",
    salutation: "Mia",
    part: "interviewer",
    email: "mia@werft.example",
  },
];

function letter(id: string, note: string, at = "2027-03-02T17:00:00+01:00") {
  const parsed = parseFile({
    format: "afterword/application@1",
    me: { name: "Ada Quill", email: "ada@example.org", timeZone: "Europe/Berlin" },
    application: {
      id: "werft",
      company: "Werft Nord",
      role: "Bootsbauerin",
      country: "DE",
      timeZone: "Europe/Berlin",
      mainContact: "lang",
      people,
      interviews: [
        {
          id: "r1",
          stage: "first-round",
          start: "2027-03-02T14:00:00+01:00[Europe/Berlin]",
          end: "2027-03-02T15:00:00+01:00[Europe/Berlin]",
          interviewers: ["lang", "mia"],
          debrief: {
            notes: people.map((one) => ({ person: one.id, specifics: [note] })),
            fit: "vier Winter in der Werft Süd, meist an Masten",
          },
        },
      ],
      events: [],
    },
  });
  assert.ok(parsed.ok);
  const step = stepFromId(id, parsed.value);
  assert.ok(step);
  return compose(step, parsed.value, { now: Temporal.Instant.from(at), language: "de" });
}

test("a German thank-you says Sie to a title and du among first names", () => {
  const formal = letter("thank-you:r1:lang", "sagte, dass jedes Boot zweimal gewogen wird").body;
  assert.match(formal, /^Guten Tag Herr Lang,\n\n\p{Ll}/u);
  assert.match(formal, /dass jedes Boot zweimal gewogen wird/);
  assert.match(formal, /\n\nMit freundlichen Grüßen\nAda Quill\n$/);
  assert.doesNotMatch(formal, /\b(?:du|dir|dich|euch|eure)\b/);
  const informal = letter("thank-you:r1:mia", "Probefahrt mit allen Lehrlingen").body;
  assert.match(informal, /^Hallo Mia,/);
  assert.match(informal, /Probefahrt mit allen Lehrlingen:/);
  assert.doesNotMatch(informal, /\b(?:Sie|Ihnen|Ihre)\b/);
});

test("a German note whose person would have to change is asked about, in German", () => {
  const { body, missing } = letter("thank-you:r1:lang", "er baut die Masten selbst");
  assert.equal(body, "");
  assert.match(
    missing[0] ?? "",
    /^Herr Lang: Aus „er baut die Masten selbst“ wird kein guter Satz\. Wie würdest du es/,
  );
});

test("a German check-in names the day and asks for the timeline (CHECK-4)", () => {
  const { subject, body } = letter(
    "check-in:r1:1",
    "Probefahrt am Freitag",
    "2027-03-11T10:00:00+01:00",
  );
  assert.equal(subject, "Bootsbauerin – Gespräch am 2. März");
  assert.match(body, /2\. März/);
  assert.match(body, /Zeitplan/);
});

test("German says what it can of a better answer, and leaves the apology out", () => {
  const { readBetter } = german;
  assert.deepEqual(readBetter("Ich hätte sagen sollen: zuerst den Kiel wiegen."), {
    clause: "zuerst den Kiel wiegen",
  });
  assert.deepEqual(readBetter("dass der Kiel zuerst gewogen wird"), {
    verb: "dass der Kiel zuerst gewogen wird",
  });
  assert.deepEqual(readBetter("Der Kiel kommt zuerst"), { clause: "Der Kiel kommt zuerst" });
});
