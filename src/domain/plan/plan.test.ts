import assert from "node:assert/strict";
import { test } from "node:test";
import { parseFile } from "#domain/facts/parse-file.ts";
import type { ApplicationFile } from "#domain/facts/schema.ts";
import { balanced } from "#domain/policy/profiles.ts";
import { readElsewhere } from "./elsewhere.ts";
import { explain, whyNot } from "./explain.ts";
import { forecast } from "./forecast.ts";
import { plan } from "./plan.ts";
import { plainCalendar } from "./working-calendar.ts";

const calendar = { ...plainCalendar, country: "US" };
const rosa = { id: "rosa", name: "Rosa Amsel", part: "recruiter", email: "rosa@kiln.example" };

/** One interview on Monday 5 October 2026, 14:00 to 15:00 UTC. */
function fileOf(application: object): ApplicationFile {
  const parsed = parseFile({
    format: "afterword/application@1",
    me: { name: "Ines Okoro", email: "ines@post.example", timeZone: "UTC" },
    application: {
      id: "kiln",
      company: "Kiln",
      role: "Potter",
      country: "US",
      timeZone: "UTC",
      people: [rosa],
      interviews: [
        {
          id: "r1",
          stage: "first-round",
          start: "2026-10-05T14:00:00Z",
          end: "2026-10-05T15:00:00Z",
          interviewers: [],
        },
      ],
      events: [],
      ...application,
    },
  });
  assert.ok(parsed.ok, JSON.stringify(parsed));
  return parsed.value;
}

function at(now: string, others: readonly ApplicationFile[] = []) {
  const instant = Temporal.Instant.from(now);
  const elsewhere = readElsewhere(others, instant.epochMilliseconds);
  return { now: instant, policy: balanced, calendar, elsewhere };
}

const sent = (id: string, on: string, to = "rosa") => ({
  id,
  type: "message-sent",
  at: `${on}T12:00:00Z`,
  kind: "other",
  to,
});

function checkInOf(file: ApplicationFile, context: ReturnType<typeof at>) {
  const step = plan(file, context).steps.find(({ kind }) => kind === "check-in");
  assert.ok(step);
  return step;
}

test("a check-in to nobody says that it needs an address", () => {
  for (const channel of ["email", "phone"]) {
    const step = checkInOf(fileOf({ people: [], channel }), at("2026-10-12T11:00:00Z"));
    assert.equal(step.to, undefined);
    assert.deepEqual(step.needs, ["address"]);
  }
});

test("the final check-in is foreseen from today once the first one's day is past (CHECK-5)", () => {
  const finalOn = (now: string) =>
    plan(fileOf({}), at(now)).steps.find(({ kind }) => kind === "final-check-in")?.sendAt;
  assert.match(finalOn("2026-10-06T12:00:00Z") ?? "", /^2026-10-19T10:00/);
  assert.match(finalOn("2026-10-20T12:00:00Z") ?? "", /^2026-10-27T10:00/);
});

test("a skipped first check-in leaves the final one on its day", () => {
  const skip = {
    id: "e1",
    type: "step-skipped",
    at: "2026-10-06T12:00:00Z",
    step: "check-in:r1:1",
  };
  const { steps } = forecast(
    fileOf({ events: [skip] }),
    at("2026-10-07T12:00:00Z"),
    "nobody-answers",
  );
  assert.match(steps.find(({ kind }) => kind === "final-check-in")?.sendAt ?? "", /^2026-10-19/);
});

test("messages to the same person in another application count for the ceiling (CHECK-6)", () => {
  const other = fileOf({
    id: "kiln-2",
    events: [sent("a", "2026-10-08"), sent("b", "2026-10-09")],
  });
  const context = at("2026-10-12T11:00:00Z", [other]);
  const step = checkInOf(fileOf({}), context);
  assert.equal(step.status, "waiting");
  const [obstacle] = whyNot(step.id, fileOf({}), context) ?? [];
  assert.equal(obstacle?.rule, "CHECK-6");
  assert.match(obstacle?.until ?? "", /^2026-10-15T12:00/);
  assert.equal(checkInOf(fileOf({}), at("2026-10-12T11:00:00Z")).status, "ready");
});

test("an offer accepted elsewhere withdraws every open application (OFFER-3)", () => {
  const accepted = { id: "x", type: "offer-accepted", at: "2026-10-07T12:00:00Z" };
  const context = at("2026-10-07T13:00:00Z", [fileOf({ id: "dray", events: [accepted] })]);
  const { steps } = plan(fileOf({}), context);
  assert.equal(steps.find(({ id }) => id === "withdrawal:dray.x")?.status, "ready");
  assert.equal(checkInOf(fileOf({}), context).status, "dropped");
});

test("why a check-in is on its day is told from the interview to the hour (CHECK-2)", () => {
  const lines = explain("check-in:r1:1", fileOf({}), at("2026-10-06T12:00:00Z"))?.lines ?? [];
  assert.equal(lines[0]?.on, "2026-10-05");
  assert.ok(lines.some(({ what, on }) => what === "skipped" && on === "2026-10-10"));
  assert.match(lines.findLast(({ what }) => what === "result")?.at ?? "", /^2026-10-12T10:00/);
  assert.equal(explain("check-in:nowhere:1", fileOf({}), at("2026-10-06T12:00:00Z")), undefined);
});

const tom = { id: "tom", name: "Tom Reed", part: "interviewer", email: "tom@kiln.example" };

/** The same interview, held by Tom. */
function metTom(person: object, application: object = {}, round: object = {}): ApplicationFile {
  const [interview] = fileOf({}).application.interviews;
  const interviews = [{ ...interview, interviewers: ["tom"], ...round }];
  return fileOf({ people: [rosa, { ...tom, ...person }], interviews, ...application });
}

function stepOf(file: ApplicationFile, id: string, now = "2026-10-05T15:30:00Z") {
  const step = plan(file, at(now)).steps.find((one) => one.id === id);
  assert.ok(step, id);
  return step;
}

test("a thank-you goes an hour after the end, within 24 hours (THANK-1, THANK-2, CHAN-1)", () => {
  const step = stepOf(metTom({}), "thank-you:r1:tom");
  assert.match(step.sendAt ?? "", /^2026-10-05T16:00/);
  assert.match(step.deadline ?? "", /^2026-10-06T15:00/);
  assert.equal(step.channel, "email");
});

test("a phone screen is thanked for too, and says so (CHAN-7)", () => {
  const { because } = stepOf(metTom({}, {}, { stage: "phone-screen" }), "thank-you:r1:tom");
  assert.ok(because.some(({ rule }) => rule === "CHAN-7"));
});

test("without an interviewer's address the recruiter passes the thanks on (THANK-6), not LinkedIn (CHAN-2)", () => {
  const file = metTom({ email: undefined, linkedin: "https://linkedin.example/in/tom" });
  assert.equal(stepOf(file, "thank-you-via-recruiter:r1:rosa").to, "rosa");
  assert.ok(!plan(file, at("2026-10-05T15:30:00Z")).steps.some((s) => s.channel === "linkedin"));
});

test("balanced sends no LinkedIn message about a shared interest (CHAN-4)", () => {
  const { steps } = plan(metTom({}), at("2026-10-05T15:30:00Z"));
  assert.ok(!steps.some(({ kind }) => kind === "linkedin-message"));
});

test("promised material is due within 24 hours (PROMISE-1)", () => {
  const debrief = { notes: [], promised: [{ id: "m1", what: "a glaze chart", to: "tom" }] };
  const step = stepOf(metTom({}, {}, { debrief }), "promised-material:r1:m1");
  assert.match(step.deadline ?? "", /^2026-10-06T15:00/);
  assert.deepEqual(step.needs, ["attachment"]);
});

const stated = (answerBy: string) => ({
  id: "s",
  type: "timeline-stated",
  at: "2026-10-05T14:50:00Z",
  by: "rosa",
  answerBy,
});

test("a check-in waits two working days past the stated date and goes to the recruiter (CHECK-1, CHECK-3)", () => {
  const step = stepOf(fileOf({ events: [stated("2026-10-16")] }), "check-in:r1:1");
  assert.match(step.sendAt ?? "", /^2026-10-20T10:00/);
  assert.equal(step.to, "rosa");
});

test("no check-in goes on the day after the interview (CHECK-8)", () => {
  const step = stepOf(fileOf({ events: [stated("2026-10-02")] }), "check-in:r1:1");
  assert.match(step.sendAt ?? "", /^2026-10-07T10:00/);
});

test("a week after the final check-in the round is closed (CHECK-7)", () => {
  const step = stepOf(fileOf({}), "close-as-no-answer:r1");
  assert.match(step.sendAt ?? "", /^2026-10-26T10:00/);
});

test("a rejection ends the chase (CHECK-11) and leaves the door open for half a year later (NO-3)", () => {
  const rejected = { id: "no", type: "rejected", at: "2026-10-08T12:00:00Z", by: "rosa" };
  const file = fileOf({ events: [rejected] });
  assert.equal(stepOf(file, "check-in:r1:1", "2026-10-08T13:00:00Z").status, "dropped");
  const step = stepOf(file, "keep-in-touch:no", "2026-10-08T13:00:00Z");
  assert.match(step.sendAt ?? "", /^2027-04-08T10:00/);
});
