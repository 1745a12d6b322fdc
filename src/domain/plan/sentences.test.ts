import assert from "node:assert/strict";
import { test } from "node:test";
import type { ApplicationFile } from "#domain/facts/schema.ts";
import { explain, whyNot } from "./explain.ts";
import { plan } from "./plan.ts";
import { at, fileOf, findStep, metTom, sent } from "./sample/kiln.ts";
import { plainCalendar } from "./working-calendar.ts";

const checkIn = "check-in:r1:1";
const tuesday = "2026-10-06T12:00:00Z";
const reply = (kind: string, more: object = {}) => ({
  id: "r",
  type: "reply-received",
  at: "2026-10-06T11:00:00Z",
  from: "rosa",
  class: kind,
  ...more,
});

/** The sentences of a step, with the row of each. */
function sentencesOf(file: ApplicationFile, id: string, context = at(tuesday)): string[] {
  const step = findStep(file, id, context);
  assert.ok(step, `${id} is not in the plan`);
  return step.because.map(({ rule, text }) => `${rule} ${text}`);
}

function lastOf(events: object[], id = checkIn, now = tuesday): string | undefined {
  return sentencesOf(fileOf({ events }), id, at(now)).at(-1);
}

test("an end of the application says which it was", () => {
  const ends = {
    rejected: "CHECK-11 they have decided against it",
    withdrawn: "OFFER-3 you withdrew your application",
    "offer-accepted": "CHECK-11 you accepted their offer",
    "offer-declined": "CHECK-11 you declined their offer",
    "other-offer-accepted": "OFFER-3 you took another offer",
  };
  for (const [type, text] of Object.entries(ends))
    assert.equal(lastOf([{ id: "e", type, at: "2026-10-06T11:00:00Z" }]), text);
  assert.equal(lastOf([reply("rejection")]), ends.rejected);
  const letter = sent("w", "2026-10-06", { kind: "withdrawal" });
  assert.equal(lastOf([letter]), ends.withdrawn);
});

test("an answer and an offer say why the chase is over", () => {
  assert.equal(
    lastOf([reply("other")]),
    "CHECK-11 they answered (something else): no check-in follows",
  );
  const offer = { id: "o", type: "offer-received", at: "2026-10-05T14:00:00Z" };
  assert.equal(lastOf([offer]), "CHECK-11 they made an offer");
  const before = { ...offer, at: "2026-10-05T13:59:00Z" };
  assert.equal(lastOf([before]), "CHAN-1 by email", "an offer before the round is no answer to it");
});

test("what moved a step says how and by which row", () => {
  const away = { id: "a", type: "out-of-office", at: tuesday, from: "rosa", until: "2026-10-13" };
  assert.equal(lastOf([away]), "CHECK-3 they are out of office until 2026-10-13");
  const snooze = { id: "s", type: "step-snoozed", at: tuesday, step: checkIn, until: "2026-10-13" };
  assert.equal(lastOf([snooze]), "AI-5 you put it off until 2026-10-13");
  const crowded = [sent("a", "2026-10-08"), sent("b", "2026-10-09")];
  const now = "2026-10-12T09:00:00Z";
  const text = "CHECK-6 it would be message 3 to one person within 7 days";
  assert.equal(lastOf(crowded, checkIn, now), text);
});

test("the ceiling per employer says so", () => {
  const zoe = { id: "zoe", name: "Zoe Hart", part: "recruiter", email: "zoe@kiln.example" };
  const events = ["2026-10-08", "2026-10-09"].map((on) =>
    sent(on, on, { to: "zoe", kind: "final-check-in" }),
  );
  const context = at("2026-10-12T09:00:00Z", [fileOf({ id: "other", people: [zoe], events })]);
  const text = "CHECK-6 it would be check-in 3 at one employer within 7 days";
  assert.equal(sentencesOf(fileOf(), checkIn, context).at(-1), text);
});

test("a skipped step says why where the person did", () => {
  const skip = { id: "s", type: "step-skipped", at: tuesday, step: checkIn };
  assert.equal(lastOf([skip]), "AI-5 you skipped it");
  assert.equal(lastOf([{ ...skip, why: "met her" }]), "AI-5 you skipped it: met her");
});

test("a step past its window says that its time is over", () => {
  const sentences = sentencesOf(metTom(), "thank-you:r1:tom", at("2026-10-08T15:00:00Z"));
  assert.equal(sentences.at(-1), "THANK-1 its time is over");
});

test("what is owed says within how many working days", () => {
  const news = fileOf({ events: [reply("holding")] });
  const text = "CHECK-10 news without a decision is acknowledged within 1 working day";
  assert.equal(sentencesOf(news, "acknowledge-update:r")[0], text);
  const no = fileOf({ events: [{ id: "n", type: "rejected", at: tuesday }] });
  const gracious = "NO-1 a short, gracious reply within 2 working days";
  assert.equal(sentencesOf(no, "rejection-reply:n")[0], gracious);
  const asks = (more: object) => fileOf({ events: [reply("information-request", more)] });
  const asked = (what: string) => `INFO-1 they asked for ${what}: within 1 working day`;
  assert.equal(sentencesOf(asks({}), "answer-request:r")[0], asked("something"));
  const two = { asks: ["a portfolio", "a reference"] };
  assert.equal(sentencesOf(asks(two), "answer-request:r")[0], asked("a portfolio, a reference"));
});

test("older news gives way to newer, an older offer to the written one", () => {
  const older = reply("holding", { id: "q", at: "2026-10-06T10:00:00Z" });
  const news = [older, reply("holding")];
  assert.equal(lastOf(news, "acknowledge-update:q"), "CHECK-10 there is newer news to acknowledge");
  assert.equal(lastOf(news, "acknowledge-update:r"), "CHAN-1 by email");
  const offer = (id: string, form: string, hour: number) => ({
    id,
    type: "offer-received",
    at: `2026-10-06T${hour}:00:00Z`,
    form,
  });
  const offers = [offer("v", "verbal", 10), offer("w", "written", 11)];
  assert.equal(lastOf(offers, "offer-acknowledgement:v"), "OFFER-1 the written offer is there");
  const again = [offer("v", "written", 10), offer("w", "verbal", 11)];
  assert.match(lastOf(again, "offer-acknowledgement:w") ?? "", /within 24 hours$/);
});

test("where holidays are not known, each date that counts working days says so and asks", () => {
  const plain = { ...at("2026-10-01T12:00:00Z"), calendar: plainCalendar };
  const told = (file: ApplicationFile, id: string) => sentencesOf(file, id, plain).at(-1);
  const rest = "Monday to Friday count as working days, holidays are not looked at";
  const nowhere = fileOf({ country: undefined });
  assert.equal(told(nowhere, checkIn), `CHECK-2 the country is not known: ${rest}`);
  assert.equal(told(fileOf(), checkIn), `CHECK-2 no holidays of US are on file: ${rest}`);
  const applied = [{ id: "a", type: "applied", at: "2026-09-28T09:00:00Z" }];
  const file = fileOf({ interviews: [], events: applied });
  assert.equal(
    told(file, "application-follow-up:1"),
    `CHECK-2 no holidays of US are on file: ${rest}`,
  );
  assert.deepEqual(findStep(fileOf(), checkIn, plain)?.needs, ["country"]);
  const [, obstacle] =
    whyNot(checkIn, fileOf(), { ...plain, now: Temporal.Instant.from(tuesday) }) ?? [];
  assert.equal(obstacle?.rule, "CHECK-2");
});

test("a message to nobody known says to whom it would go", () => {
  const one = "CHECK-3 one message to the main contact";
  assert.ok(sentencesOf(fileOf({ people: [] }), checkIn).includes(one));
  assert.ok(sentencesOf(fileOf(), checkIn).includes("CHECK-3 one message to Rosa Amsel"));
});

test("what is missing says by which row it is wanted", () => {
  const debrief = { promised: [{ id: "m1", what: "a chart", to: "tom" }] };
  const uma = { id: "uma", name: "Uma Falk", part: "interviewer" };
  const people = [...metTom().application.people, uma];
  const round = { debrief, interviewers: ["tom", "uma"] };
  const file = metTom({}, { people, events: [reply("information-request")] }, round);
  const rulesOf = (id: string) =>
    whyNot(id, file, at(tuesday))?.map(({ rule, text }) => `${rule} ${text}`);
  assert.deepEqual(rulesOf("thank-you:r1:uma"), [
    "PREP-2 address is missing",
    "DEBRIEF-1 specific is missing",
  ]);
  assert.deepEqual(rulesOf("promised-material:r1:m1"), ["PROMISE-1 attachment is missing"]);
  assert.deepEqual(rulesOf("answer-request:r"), ["INFO-1 answer is missing"]);
});

test("the hours of each kind of step are told as they are", () => {
  const hoursOf = (id: string, file: ApplicationFile) =>
    explain(id, file, at(tuesday))?.lines.find(({ what }) => what === "hours")?.text;
  const file = metTom({}, { events: [reply("holding")] });
  assert.equal(hoursOf("thank-you:r1:tom", file), "in courtesy hours of any day");
  assert.equal(hoursOf("acknowledge-update:r", file), "in working hours of a working day");
  assert.equal(hoursOf(checkIn, file), "at the hour of check-ins on a working day");
  assert.equal(hoursOf("reflect:r1", file), "at the hour of check-ins");
});

test("what is held names the step, until when and why", () => {
  const snooze = { id: "s", type: "step-snoozed", at: tuesday, step: checkIn, until: "2026-10-13" };
  const said = {
    id: "t",
    type: "timeline-stated",
    at: "2026-10-05T14:50:00Z",
    answerBy: "2026-10-01",
  };
  const held = (events: object[]) =>
    plan(fileOf({ events }), at(tuesday)).held.map(({ step, until, because }) => [
      step,
      until?.slice(0, 16),
      because.map(({ rule }) => rule),
    ]);
  assert.deepEqual(held([snooze]), [[checkIn, "2026-10-13T10:00", ["AI-5"]]]);
  assert.deepEqual(held([said]), [[checkIn, "2026-10-07T10:00", ["CHECK-8"]]]);
  assert.deepEqual(held([]), []);
});
