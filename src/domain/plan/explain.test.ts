import assert from "node:assert/strict";
import { test } from "node:test";
import { explain, whyNot } from "./explain.ts";
import { at, fileOf, metTom, sent } from "./sample/kiln.ts";

const checkIn = "check-in:r1:1";
const tuesday = "2026-10-06T12:00:00Z";

function linesOf(id: string, application: object, now = tuesday) {
  return explain(id, fileOf(application), at(now))?.lines ?? [];
}

test("why a check-in is on its day is told from the interview to the hour (CHECK-2)", () => {
  assert.deepEqual(
    linesOf(checkIn, {}).map(({ what, on }) => [what, on]),
    [
      ["start", "2026-10-05"],
      ["count", "2026-10-12"],
      ["skipped", "2026-10-10"],
      ["skipped", "2026-10-11"],
      ["count", "2026-10-12"],
      ["words", undefined],
      ["words", undefined],
      ["hours", "2026-10-12"],
      ["result", "2026-10-12"],
    ],
  );
  assert.equal(explain("check-in:nowhere:1", fileOf(), at(tuesday)), undefined);
});

test("the words of a stated date, the days off and the grace are told (CHECK-1)", () => {
  const said = {
    id: "s",
    type: "timeline-stated",
    at: "2026-10-05T14:50:00Z",
    answerBy: "2026-10-16",
  };
  const lines = linesOf(checkIn, { events: [{ ...said, words: "by Friday next week" }] });
  assert.equal(lines[0]?.text, 'stated: "by Friday next week"');
  assert.ok(lines.some(({ text }) => text === "Saturday 17 October 2026 does not count: weekend"));
  assert.match(lines.at(-1)?.at ?? "", /^2026-10-20T10:00/);
  const [first] = linesOf(checkIn, { events: [said] });
  assert.equal(first?.text, "stated: an answer by 2026-10-16");
});

test("what moved a step is told between its own time and the last (AI-5)", () => {
  const snooze = { id: "z", type: "step-snoozed", at: tuesday, step: checkIn, until: "2026-10-14" };
  const moved = linesOf(checkIn, { events: [snooze] }).find(({ what }) => what === "moved");
  assert.equal(moved?.text, "you put it off until 2026-10-14");
  assert.match(moved?.at ?? "", /^2026-10-14T10:00/);
});

test("never on the day after the interview is told as a move (CHECK-8)", () => {
  const said = {
    id: "s",
    type: "timeline-stated",
    at: "2026-10-05T14:50:00Z",
    answerBy: "2026-10-02",
  };
  const moved = linesOf(checkIn, { events: [said] }).find(({ what }) => what === "moved");
  assert.equal(moved?.on, "2026-10-07");
});

test("the bounds of a note are told: not before, by, and after what it is dropped", () => {
  const lines = explain("thank-you:r1:tom", metTom(), at("2026-10-05T15:30:00Z"))?.lines ?? [];
  assert.match(lines.find(({ what }) => what === "start")?.at ?? "", /^2026-10-05T16:00/);
  const results = lines
    .filter(({ what }) => what === "result")
    .map((line) => line.at?.slice(0, 16));
  assert.deepEqual(results, ["2026-10-05T16:00", "2026-10-06T15:00", "2026-10-08T15:00"]);
});

test("why an application is followed up on its day is told from the application on (APPLY-1)", () => {
  const applied = { id: "a", type: "applied", at: "2026-10-01T09:00:00Z" };
  const lines = linesOf("application-follow-up:1", { interviews: [], events: [applied] });
  assert.deepEqual(
    lines.slice(0, 2).map(({ what, on }) => [what, on]),
    [
      ["start", "2026-10-01"],
      ["count", "2026-10-08"],
    ],
  );
});

test("the final check-in tells the interview and the first one that it counts from (CHECK-5)", () => {
  const lines = linesOf("final-check-in:r1:1", {});
  assert.deepEqual(
    lines.slice(0, 3).map(({ on }) => on),
    ["2026-10-05", "2026-10-12", "2026-10-19"],
  );
});

function obstacles(id: string, application: object, now = tuesday) {
  return whyNot(id, fileOf(application), at(now));
}

test("nothing keeps a step that is ready from now", () => {
  assert.deepEqual(obstacles(checkIn, {}, "2026-10-12T10:00:00Z"), []);
  assert.equal(obstacles("check-in:nowhere:1", {}), undefined);
});

test("a step that waits for its own day says its rule and until when", () => {
  const [only, ...more] = obstacles(checkIn, {}) ?? [];
  assert.equal(only?.rule, "CHECK-2");
  assert.match(only?.until ?? "", /^2026-10-12T10:00/);
  assert.deepEqual(more, []);
});

test("a task for oneself needs nothing", () => {
  const [only, ...more] = obstacles("reflect:r1", {}, "2026-10-05T16:00:00Z") ?? [];
  assert.equal(only?.rule, "WAIT-2");
  assert.deepEqual(more, []);
});

test("a step that is done says so", () => {
  const events = [sent("a", "2026-10-12", { kind: "check-in" })];
  const [only] = obstacles(checkIn, { events }, "2026-10-13T10:00:00Z") ?? [];
  assert.equal(only?.text, "it is done");
  assert.equal(only?.rule, "CHECK-2");
});

test("a chase that an answer ended is released by another answer or round (CHECK-11)", () => {
  const answer = { id: "a", type: "reply-received", at: tuesday, from: "rosa", class: "other" };
  const [only] = obstacles(checkIn, { events: [answer] }) ?? [];
  assert.equal(only?.rule, "CHECK-11");
  assert.match(only?.releasedBy ?? "", /starts the clock again/);
});

test("what was dropped for good is released only by a change of the facts", () => {
  const rejected = { id: "a", type: "rejected", at: tuesday };
  const [only] = obstacles(checkIn, { events: [rejected] }) ?? [];
  assert.match(only?.releasedBy ?? "", /change of the facts/);
});

test("a forecast, a date and a missing address are three obstacles of one step", () => {
  const found = obstacles("final-check-in:r1:1", { people: [] }) ?? [];
  assert.deepEqual(
    found.map(({ rule }) => rule),
    ["CHECK-5", "CHECK-5", "PREP-2"],
  );
  assert.equal(found[2]?.releasedBy, "adding the person's address");
});

test("a step that is overdue and held by nothing has no obstacle but what it needs", () => {
  const debrief = { promised: [{ id: "m1", what: "a glaze chart", to: "tom" }] };
  const file = metTom({}, {}, { debrief });
  const found = whyNot("promised-material:r1:m1", file, at("2026-10-07T12:00:00Z")) ?? [];
  assert.deepEqual(
    found.map(({ rule }) => rule),
    ["PROMISE-1"],
  );
});
