import assert from "node:assert/strict";
import { test } from "node:test";
import type { ApplicationFile } from "#domain/facts/schema.ts";
import { plan } from "./plan.ts";
import { at, fileOf, metTom, sent } from "./sample/kiln.ts";
import { policyOf } from "#domain/policy/policy.ts";

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

test("a note after its 24 hours is offered as late (THANK-1)", () => {
  const isLate = (now: string) =>
    stepOf(metTom({}), "thank-you:r1:tom", now).because.some(({ text }) => text.startsWith("late"));
  assert.equal(isLate("2026-10-06T15:00:00Z"), false);
  assert.equal(isLate("2026-10-06T15:01:00Z"), true);
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

test("a profile without check-ins plans none", () => {
  const none = policyOf("mine", { "CHECK-6": { checkInsPerRound: 0 } });
  const { steps } = plan(fileOf(), at("2026-10-06T12:00:00Z", [], none));
  assert.ok(!steps.some(({ kind }) => kind.endsWith("check-in") || kind === "close-as-no-answer"));
});

test("facts of one moment are told apart by their ids", () => {
  const said = (id: string, answerBy: string) => ({ ...stated(answerBy), id });
  const both = [said("b", "2026-10-16"), said("a", "2026-10-30")];
  for (const events of [both, both.toReversed()])
    assert.match(stepOf(fileOf({ events }), "check-in:r1:1").sendAt, /^2026-10-20T10:00/);
});

test("a mail that went through after a bounce makes the address known again", () => {
  const bounce = { id: "b", type: "bounce", at: "2026-10-05T15:10:00Z", to: "rosa" };
  const later = { ...sent("c", "2026-10-06"), channel: "email" };
  const needsOf = (events: object[]) =>
    stepOf(fileOf({ events }), "check-in:r1:1", "2026-10-06T13:00:00Z").needs;
  assert.ok(needsOf([bounce]).includes("address"));
  assert.ok(!needsOf([bounce, later]).includes("address"));
  assert.ok(needsOf([bounce, { ...later, channel: "phone" }]).includes("address"));
});
