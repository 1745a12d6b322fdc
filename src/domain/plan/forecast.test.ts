import assert from "node:assert/strict";
import { test } from "node:test";
import { forecast, type Scenario } from "./forecast.ts";
import { at, fileOf, metTom, sent } from "./sample/kiln.ts";

const tuesday = "2026-10-06T12:00:00Z";

function foreseen(application: object, scenario: Scenario, now = tuesday) {
  const { steps } = forecast(fileOf(application), at(now), scenario);
  return (id: string) => steps.find((step) => step.id === id);
}

test("if nobody answers, both check-ins go and the round is closed a week after the last (CHECK-7)", () => {
  const find = foreseen({}, "nobody-answers");
  assert.match(find("check-in:r1:1")?.sendAt ?? "", /^2026-10-12T10/);
  assert.match(find("final-check-in:r1:1")?.sendAt ?? "", /^2026-10-19T10/);
  assert.match(find("close-as-no-answer:r1")?.sendAt ?? "", /^2026-10-26T10/);
  assert.ok(find("final-check-in:r1:1")?.forecast);
});

test("a first one that is late moves what is foreseen after it", () => {
  const find = foreseen({}, "nobody-answers", "2026-10-14T12:00:00Z");
  assert.match(find("final-check-in:r1:1")?.sendAt ?? "", /^2026-10-21T10/);
});

test("a skipped first check-in leaves the final one on its day", () => {
  const skip = { id: "e1", type: "step-skipped", at: tuesday, step: "check-in:r1:1" };
  const find = foreseen({ events: [skip] }, "nobody-answers", "2026-10-07T12:00:00Z");
  assert.match(find("final-check-in:r1:1")?.sendAt ?? "", /^2026-10-19/);
});

test("if they answer on the ninth day, the first check-in goes and the final one does not (CHECK-11)", () => {
  const find = foreseen({}, { answerOnDay: 9 });
  assert.equal(find("check-in:r1:1")?.status, "waiting");
  assert.equal(find("final-check-in:r1:1")?.status, "dropped");
});

test("an answer that would be past already comes at once", () => {
  const find = foreseen({}, { answerOnDay: 0 });
  assert.equal(find("check-in:r1:1")?.status, "dropped");
});

test("an answer without an interview or by nobody known changes nothing that is not there", () => {
  assert.equal(foreseen({ interviews: [] }, { answerOnDay: 3 })("check-in:r1:1"), undefined);
  assert.equal(foreseen({ people: [] }, { answerOnDay: 3 })("check-in:r1:1")?.status, "dropped");
});

test("what follows their own missed date is shown, and nothing before it", () => {
  const said = {
    id: "s",
    type: "timeline-stated",
    at: "2026-10-05T14:50:00Z",
    answerBy: "2026-10-16",
  };
  const find = foreseen({ events: [said] }, "own-date-missed");
  assert.match(find("check-in:r1:1")?.sendAt ?? "", /^2026-10-20T10/);
  assert.equal(find("reflect:r1"), undefined);
  assert.ok(foreseen({}, "own-date-missed")("reflect:r1"));
});

test("the newest of their dates is the one that is missed", () => {
  const events = [
    { id: "s", type: "timeline-stated", at: "2026-10-05T14:50:00Z", answerBy: "2026-10-16" },
    {
      id: "h",
      type: "reply-received",
      at: tuesday,
      from: "rosa",
      class: "holding",
      answerBy: "2026-10-30",
    },
  ];
  const find = foreseen({ events }, "own-date-missed", "2026-10-06T13:00:00Z");
  assert.match(find("check-in:r1:1")?.sendAt ?? "", /^2026-11-03T10/);
  assert.equal(find("acknowledge-update:h"), undefined);
});

test("a message that the ceiling keeps out of its window is foreseen as dropped", () => {
  const events = [
    sent("a", "2026-10-05", { to: "tom" }),
    sent("b", "2026-10-05", { to: "tom", kind: "linkedin-connect" }),
  ];
  const file = metTom({}, { events });
  const { steps } = forecast(file, at("2026-10-05T13:00:00Z"), "nobody-answers");
  const note = steps.find(({ id }) => id === "thank-you:r1:tom");
  assert.equal(note?.status, "dropped");
  assert.ok(note.forecast);
});

test("the card goes after the note to the same person, never instead of it (CHAN-5)", () => {
  const events = [sent("a", "2026-10-05", { to: "tom" })];
  const file = metTom({}, { culture: "traditional", events });
  const { steps } = forecast(file, at("2026-10-05T13:00:00Z"), "nobody-answers");
  const order = steps.map(({ id }) => id);
  assert.ok(order.indexOf("thank-you:r1:tom") < order.indexOf("handwritten-note:r1:tom"));
  assert.match(steps.find(({ id }) => id === "thank-you:r1:tom")?.sendAt ?? "", /^2026-10-05T16/);
});

test("what is foreseen for one moment has an order of its own", () => {
  const correction = { topic: "glazes", better: "fire twice" };
  const promised = [
    { id: "m2", what: "a glaze chart", to: "tom" },
    { id: "m1", what: "a photograph", to: "rosa" },
  ];
  const file = metTom({}, {}, { debrief: { correction, promised } });
  const { steps } = forecast(file, at("2026-10-05T15:30:00Z"), "nobody-answers");
  const ofKind = (text: string) =>
    steps.flatMap(({ id, sendAt }) => (sendAt.startsWith(text) ? [id] : []));
  assert.deepEqual(ofKind("2026-10-05T16:00"), [
    "thank-you:r1:tom",
    "promised-material:r1:m1",
    "promised-material:r1:m2",
  ]);
  // The connection to Tom would be a third message in a week, and is foreseen for a week later.
  assert.deepEqual(ofKind("2026-10-06T10:00"), ["reflect:r1", "update-cv:r1"]);
});

test("of a note and a card that go at one moment the note stands first", () => {
  const file = metTom({}, { culture: "traditional" });
  const { steps } = forecast(file, at("2026-10-05T13:00:00Z"), "nobody-answers");
  const order = steps.map(({ id }) => id);
  assert.ok(order.indexOf("thank-you:r1:tom") < order.indexOf("handwritten-note:r1:tom"));
});

test("a fact that lies ahead is no part of a forecast, but the end of an interview is", () => {
  const later = { id: "l", type: "rejected", at: "2026-10-10T12:00:00Z" };
  const find = foreseen({ events: [later] }, "nobody-answers", "2026-10-05T12:00:00Z");
  assert.match(find("check-in:r1:1")?.sendAt ?? "", /^2026-10-12T10/);
  assert.match(find("final-check-in:r1:1")?.sendAt ?? "", /^2026-10-19T10/);
  assert.equal(find("check-in:r1:1")?.status, "waiting");
  const now = { ...later, at: "2026-10-05T12:00:00Z" };
  const ended = foreseen({ events: [now] }, "nobody-answers", "2026-10-05T12:00:00Z");
  assert.equal(ended("check-in:r1:1")?.status, "dropped");
});

test("what is done, and what will not happen any more, is so in a forecast too", () => {
  const note = sent("m", "2026-10-06", { to: "tom", kind: "thank-you" });
  const { steps } = forecast(
    metTom({}, { events: [note] }),
    at("2026-10-06T13:00:00Z"),
    "nobody-answers",
  );
  const find = (id: string) => steps.find((step) => step.id === id);
  assert.equal(find("thank-you:r1:tom")?.status, "done");
  assert.equal(find("thank-you:r1:tom")?.forecast, false);
  assert.equal(find("prepare:r1")?.status, "dropped");
  assert.equal(find("prepare:r1")?.forecast, false);
});

test("what is done is not sent again, and what is optional does not go by itself: neither fills the ceiling (CHECK-6)", () => {
  const second = {
    ...metTom().application.interviews[0],
    id: "r2",
    start: "2026-10-08T14:00:00Z",
    end: "2026-10-08T15:00:00Z",
  };
  const note = {
    ...sent("m", "2026-10-05", { to: "tom", kind: "thank-you" }),
    at: "2026-10-05T17:00:00Z",
  };
  const interviews = [...metTom().application.interviews, second];
  const file = metTom({}, { interviews, events: [note] });
  const { steps } = forecast(file, at("2026-10-06T09:00:00Z"), "nobody-answers");
  const thanks = steps.find(({ id }) => id === "thank-you:r2:tom");
  assert.equal(thanks?.status, "waiting");
  assert.match(thanks.sendAt, /^2026-10-08T16:00/);
});

test("the note goes before a card and before what was promised, where there is room for two (CHECK-6)", () => {
  const promised = [{ id: "m1", what: "a glaze chart", to: "tom" }];
  const file = metTom({}, { culture: "traditional" }, { debrief: { promised } });
  const { steps } = forecast(file, at("2026-10-05T15:30:00Z"), "nobody-answers");
  const when = (id: string) => steps.find((step) => step.id === id)?.sendAt.slice(5, 16);
  assert.equal(when("thank-you:r1:tom"), "10-05T16:00");
  assert.equal(when("promised-material:r1:m1"), "10-05T16:00");
  assert.equal(steps.find(({ id }) => id === "handwritten-note:r1:tom")?.status, "dropped");
});

test("the note that the recruiter passes on goes before what was promised (CHECK-6)", () => {
  const promised = ["m1", "m2"].map((id) => ({ id, what: "a chart", to: "rosa" }));
  const file = metTom({ email: undefined }, {}, { debrief: { promised } });
  const { steps } = forecast(file, at("2026-10-05T15:30:00Z"), "nobody-answers");
  const order = steps
    .filter(({ sendAt }) => sendAt.startsWith("2026-10-05T16"))
    .map(({ id }) => id);
  assert.deepEqual(order, ["thank-you-via-recruiter:r1:rosa", "promised-material:r1:m1"]);
});

test("a message that the ceiling moves is foreseen on the day on which it really goes (CHECK-6)", () => {
  const events = [sent("a", "2026-10-08"), sent("b", "2026-10-09")];
  const find = foreseen({ events }, "nobody-answers", "2026-10-09T13:00:00Z");
  assert.match(find("check-in:r1:1")?.sendAt ?? "", /^2026-10-16T10/);
  assert.match(find("final-check-in:r1:1")?.sendAt ?? "", /^2026-10-23T10/);
});

test("their newest date is the one that was said last, in an answer or otherwise", () => {
  const events = [
    {
      id: "h",
      type: "reply-received",
      at: tuesday,
      from: "rosa",
      class: "holding",
      answerBy: "2026-10-30",
    },
    { id: "s", type: "timeline-stated", at: "2026-10-06T13:00:00Z", answerBy: "2026-10-16" },
  ];
  const find = foreseen({ events }, "own-date-missed", "2026-10-06T14:00:00Z");
  assert.match(find("check-in:r1:1")?.sendAt ?? "", /^2026-10-20T10/);
});

test("their date is missed when its day is over, and only then", () => {
  const said = {
    id: "s",
    type: "timeline-stated",
    at: "2026-10-05T15:00:00Z",
    answerBy: "2026-10-06",
  };
  const missed = foreseen({ events: [said] }, "own-date-missed", "2026-10-05T15:30:00Z");
  assert.equal(missed("reflect:r1"), undefined);
  assert.ok(missed("check-in:r1:1"));
  const silent = foreseen({ events: [said] }, "nobody-answers", "2026-10-05T15:30:00Z");
  assert.ok(silent("reflect:r1"));
});
