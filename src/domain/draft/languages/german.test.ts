import assert from "node:assert/strict";
import { test } from "node:test";
import { parseFile } from "#domain/facts/parse-file.ts";
import { compose, stepFromId } from "../compose.ts";
import { nameless } from "../notes/clause.ts";
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

const about = {
  ...{ reader: { ...people[0]!, part: "interviewer" as const }, people: [], company: "Werft Nord" },
  ...{ formal: true, american: false, capitals: false },
};

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
  const { body, missing } = letter("thank-you:r1:lang", "ihr Vater hat die Werft gegründet");
  assert.equal(body, "");
  assert.match(
    missing[0] ?? "",
    /^Herr Lang: Aus „ihr Vater hat die Werft gegründet“ wird kein guter Satz\. Wie würdest du es/,
  );
  assert.match(letter("thank-you:r1:lang", "Gehalt erst später").missing.join(), /zu Herrn Lang/);
});

/** What a letter to Herr Lang makes of a note: what it holds, or nothing where it asks. */
const told: readonly (readonly [note: string, said: string | undefined])[] = [
  ["leitet die Nachtschicht selbst", "dass Sie die Nachtschicht selbst leiten."],
  ["er baut die Masten in Handarbeit", "dass Sie die Masten in Handarbeit bauen."],
  ["kennt jeden Baum im Park beim Namen", "dass Sie jeden Baum im Park beim Namen kennen."],
  ["liest jeden Brief der Fahrgäste", "dass Sie jeden Brief der Fahrgäste lesen."],
  ["zeichnet jeden Riss noch von Hand", "dass Sie jeden Riss noch von Hand zeichnen."],
  [
    "hat hier selbst als Lehrling angefangen",
    "dass Sie hier selbst als Lehrling angefangen haben.",
  ],
  [
    "möchte die Wartezeit auf zwei Wochen bringen",
    "dass Sie die Wartezeit auf zwei Wochen bringen möchten.",
  ],
  ["sucht jemanden, der auch nein sagt", "dass Sie jemanden suchen, der auch nein sagt."],
  ["dass niemand allein in den Tank steigt", "dass niemand allein in den Tank steigt."],
  ["meinte dass jeder Mast zwei Jahre trocknet", "dass jeder Mast zwei Jahre trocknet."],
  ["wollte wissen, wie man eine Naht prüft", "Ihre Frage, wie man eine Naht prüft, "],
  ["Projekt Leuchtturm: alte Fähre wird Museum", "Projekt Leuchtturm – alte Fähre wird Museum: "],
  [
    "u. Patenmodell für neue Leute, 10 Min am Tag",
    "Patenmodell für neue Leute, 10 Minuten am Tag: ",
  ],
  ["Was würden Sie zuerst ändern?", "„Was würden Sie zuerst ändern?“"],
  ["Was würdest du zuerst ändern?", undefined],
  ["hat nach Erfahrung mit dem Kran gefragt", undefined],
  ["fragt nach Erfahrung mit dem Kran", undefined],
  ["Bücherei im alten Kino (!!)", "Bücherei im alten Kino: "],
  ["sie bauen die Masten selbst", undefined],
  ["fährt jede neue Linie am ersten Tag ab", undefined],
  ["trifft sich mit jedem neuen Lehrling", undefined],
  ["schreibt nicht gern lange Berichte", undefined],
  ["Karl zeigt allen Neuen die Halle", undefined],
  ["Frau Petersen aus Lübeck wartet auf Boot", undefined],
  ["Überstunden werden gezählt", undefined],
  ["Problem mit den Rückläufern im Lager", undefined],
  ["ich soll mir das Lager noch ansehen", undefined],
  ["warum ich weg will, hat er mich gefragt", undefined],
  ["hat gefragt, warum ich weg will", undefined],
];

for (const [note, said] of told)
  test(`of the German note “${note}” the letter tells ${said ?? "nothing, and asks"}`, () => {
    const { body, missing } = letter("thank-you:r1:lang", note);
    if (said === undefined) assert.ok(missing.length === 1 && body === "", body);
    else assert.ok(body.includes(said), body || missing.join());
  });

test("among first names a deed is told with “du”, and to others by the name", () => {
  const { body } = letter("thank-you:r1:mia", "leitet die Nachtschicht selbst");
  assert.match(body, /dass du die Nachtschicht selbst leitest\./);
  const context = { ...about, voice: "third" as const };
  const [reading] = german.readNote("leitet die Nachtschicht selbst", "here", context).readings;
  assert.equal(reading?.that, `${nameless} die Nachtschicht selbst leitet`);
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
