import assert from "node:assert/strict";
import { test } from "node:test";
import { policyOf, type Policy } from "#domain/policy/policy.ts";
import { plan } from "../plan.ts";
import { at, fileOf, sent } from "../sample/kiln.ts";

const first = "check-in:r1:1";
const final = "final-check-in:r1:1";
const close = "close-as-no-answer:r1";
const reply = (id: string, on: string, kind: string, more: object = {}) => ({
  id,
  type: "reply-received",
  at: `2026-${on}:00Z`,
  from: "rosa",
  class: kind,
  ...more,
});
const stated = (id: string, on: string, answerBy: string) => ({
  id,
  type: "timeline-stated",
  at: `2026-${on}:00Z`,
  answerBy,
});
const chased = (id: string, on: string, more: object = {}) =>
  sent(id, on, { kind: "check-in", ...more });
const round = (id: string, on: string, more: object = {}) => ({
  id,
  stage: "panel",
  start: `2026-${on}T14:00:00Z`,
  end: `2026-${on}T15:00:00Z`,
  ...more,
});
const twoRounds = [round("r1", "10-05"), round("r2", "10-08")];

/** When and how a step stands: its day and hour, and its status. */
function stands(id: string, events: object[], now: string, more: object = {}, policy?: Policy) {
  const context = at(`2026-${now}:00Z`, [], policy);
  const step = plan(fileOf({ events, ...more }), context).steps.find((one) => one.id === id);
  return step && `${step.sendAt.slice(5, 16)} ${step.status}`;
}

test("a date that was told after the first check-in went leaves that one where it was", () => {
  const events = [chased("a", "2026-10-12"), stated("s", "10-13T09:00", "2026-10-23")];
  assert.equal(stands(first, events, "10-13T12:00"), "10-12T10:00 done");
  assert.equal(stands(final, events, "10-13T12:00"), "10-27T10:00 waiting");
});

test("of two dates told after the first check-in the newer one places the final one", () => {
  const events = [
    chased("a", "2026-10-12"),
    stated("s", "10-13T09:00", "2026-10-23"),
    stated("t", "10-14T09:00", "2026-10-30"),
  ];
  assert.equal(stands(final, events, "10-14T12:00"), "11-03T10:00 waiting");
});

test("of two answers without a decision after the first check-in the newer one starts the clock", () => {
  const events = [
    chased("a", "2026-10-12"),
    reply("h", "10-13T09:00", "holding", { answerBy: "2026-10-23" }),
    reply("i", "10-14T09:00", "holding", { answerBy: "2026-10-30" }),
  ];
  assert.equal(stands(final, events, "10-14T12:00"), "11-03T10:00 waiting");
});

test("a date that was told before an answer without one does not hold any more", () => {
  const events = [
    chased("a", "2026-10-12"),
    stated("s", "10-13T09:00", "2026-11-20"),
    reply("h", "10-14T09:00", "holding"),
  ];
  assert.equal(stands(final, events, "10-14T12:00"), "10-21T10:00 waiting");
});

test("a date soon after the first check-in does not bring the final one nearer than its own day", () => {
  const events = [chased("a", "2026-10-12"), stated("s", "10-13T09:00", "2026-10-14")];
  assert.equal(stands(final, events, "10-13T12:00"), "10-19T10:00 waiting");
});

test("what was told before the final check-in went does not move it once it is done", () => {
  const events = [
    chased("a", "2026-10-12"),
    chased("b", "2026-10-19"),
    stated("s", "10-20T09:00", "2026-10-30"),
    reply("h", "10-20T10:00", "holding"),
  ];
  assert.equal(stands(final, events, "10-20T12:00"), "10-19T10:00 done");
});

test("news after both check-ins keeps the round open until a check-in would be due by it", () => {
  const both = [chased("a", "2026-10-12"), chased("b", "2026-10-19")];
  const news = reply("h", "10-20T09:00", "holding", { answerBy: "2026-11-06" });
  assert.equal(stands(close, both, "10-20T12:00"), "10-26T10:00 waiting");
  assert.equal(stands(close, [...both, news], "10-20T12:00"), "11-10T10:00 waiting");
  const soon = reply("h", "10-20T09:00", "holding", { answerBy: "2026-10-21" });
  assert.equal(stands(close, [...both, soon], "10-20T12:00"), "10-26T10:00 waiting");
});

test("of two news after both check-ins the newer one counts, and none from before them", () => {
  const both = [chased("a", "2026-10-12"), chased("b", "2026-10-19")];
  const early = reply("h", "10-13T09:00", "holding", { answerBy: "2026-12-11" });
  const news = reply("i", "10-20T09:00", "holding", { answerBy: "2026-11-06" });
  assert.equal(stands(close, [...both, early], "10-20T12:00"), "10-26T10:00 waiting");
  assert.equal(stands(close, [...both, early, news], "10-20T12:00"), "11-10T10:00 waiting");
});

test("an acknowledgement leaves the clock alone, and a reference's answer is none of theirs", () => {
  const polite = [reply("a", "10-06T09:00", "acknowledgement")];
  assert.equal(stands(first, polite, "10-06T12:00"), "10-12T10:00 waiting");
  const rob = { id: "rob", name: "Rob Hale", part: "reference" };
  const people = [...fileOf().application.people, rob];
  const call = [reply("a", "10-06T09:00", "other", { from: "rob" })];
  assert.equal(stands(first, call, "10-06T12:00", { people }), "10-12T10:00 waiting");
});

test("an answer that names its round belongs to that one, whenever it came", () => {
  const late = [reply("a", "10-09T09:00", "other", { interview: "r1" })];
  const more = { interviews: twoRounds };
  assert.equal(stands("check-in:r2:1", late, "10-09T12:00", more), "10-15T10:00 waiting");
  const unnamed = [reply("a", "10-09T09:00", "other")];
  assert.equal(stands("check-in:r2:1", unnamed, "10-09T12:00", more), "10-15T10:00 dropped");
});

test("an answer or a date on the minute at which a round begins is of that round", () => {
  const answer = [reply("a", "10-05T14:00", "other")];
  assert.equal(stands(first, answer, "10-06T12:00"), "10-12T10:00 dropped");
  const events = [stated("s", "10-08T14:00", "2026-10-16")];
  assert.equal(
    stands("check-in:r2:1", events, "10-09T12:00", { interviews: twoRounds }),
    "10-20T10:00 waiting",
  );
});

test("a date that was told with the invitation counts where it lies on the day of the interview or later", () => {
  const told = (answerBy: string) => [stated("s", "10-01T09:00", answerBy)];
  assert.equal(stands(first, told("2026-10-16"), "10-06T12:00"), "10-20T10:00 waiting");
  // Two working days after Monday 5 October: the Wednesday.
  assert.equal(stands(first, told("2026-10-05"), "10-06T12:00"), "10-07T10:00 waiting");
  assert.equal(stands(first, told("2026-10-04"), "10-06T12:00"), "10-12T10:00 waiting");
});

test("a date told while the second round was arranged is of the second, and one told before that of the first", () => {
  const more = { interviews: twoRounds };
  const arranging = reply("n", "10-06T09:00", "next-round");
  const after = [arranging, stated("s", "10-06T09:00", "2026-10-16")];
  assert.equal(stands("check-in:r2:1", after, "10-09T12:00", more), "10-20T10:00 waiting");
  const before = [arranging, stated("s", "10-06T08:59", "2026-10-16")];
  assert.equal(stands("check-in:r2:1", before, "10-09T12:00", more), "10-15T10:00 waiting");
  const without = [reply("n", "10-06T09:00", "acknowledgement"), after[1]!];
  assert.equal(stands("check-in:r2:1", without, "10-09T12:00", more), "10-15T10:00 waiting");
});

test("a step that a message names is done by it, whatever its kind says", () => {
  const named = [
    chased("a", "2026-10-12", { step: first }),
    chased("b", "2026-10-19", { step: final }),
  ];
  assert.equal(stands(first, named, "10-20T12:00"), "10-12T10:00 done");
  assert.equal(stands(final, named, "10-20T12:00"), "10-19T10:00 done");
  const elsewhere = [chased("a", "2026-10-12", { step: "check-in:r2:1" })];
  assert.equal(stands(first, elsewhere, "10-12T12:30"), "10-12T10:00 ready");
});

test("of two check-ins that name no step the second is the final one; a third changes nothing", () => {
  const two = [chased("a", "2026-10-12"), chased("b", "2026-10-21")];
  assert.equal(stands(close, two, "10-22T12:00"), "10-28T10:00 waiting");
  const three = [...two, chased("c", "2026-10-22")];
  assert.equal(stands(close, three, "10-22T12:30"), "10-28T10:00 waiting");
});

test("a check-in that names its round is of that one, though the next had begun", () => {
  const more = { interviews: twoRounds };
  const late = [chased("a", "2026-10-13", { interview: "r1" })];
  assert.equal(stands(first, late, "10-13T13:00", more), "10-12T10:00 done");
  assert.equal(stands("check-in:r2:1", late, "10-13T13:00", more), "10-15T10:00 waiting");
});

test("of an older round only what went is shown (CHECK-3)", () => {
  const more = { interviews: twoRounds };
  assert.equal(stands(first, [], "10-09T12:00", more), undefined);
  assert.equal(stands(close, [], "10-09T12:00", more), undefined);
});

test("a final check-in that went alone passes the first one over (CHECK-6)", () => {
  const events = [sent("a", "2026-10-09", { kind: "final-check-in" })];
  assert.equal(stands(first, events, "10-09T13:00"), "10-12T10:00 dropped");
  const { steps } = plan(fileOf({ events }), at("2026-10-09T13:00:00Z"));
  const because = steps.find(({ id }) => id === first)?.because.at(-1);
  assert.deepEqual(because, { rule: "CHECK-6", text: "the final check-in has gone" });
});

test("one check-in a round, or a profile without a final one, has no final one (CHECK-5, CHECK-6)", () => {
  const one = policyOf("one", { "CHECK-6": { checkInsPerRound: 1 } });
  const none = policyOf("none", { "CHECK-5": { on: false } });
  for (const policy of [one, none]) {
    assert.equal(stands(final, [], "10-06T12:00", {}, policy), undefined);
    assert.equal(stands(close, [], "10-06T12:00", {}, policy), "10-19T10:00 waiting");
  }
});

test("after a first one that was skipped the final one rests on nothing more", () => {
  const skip = { id: "k", type: "step-skipped", at: "2026-10-06T11:00:00Z", step: first };
  const { steps } = plan(fileOf({ events: [skip] }), at("2026-10-06T12:00:00Z"));
  assert.equal(steps.find(({ id }) => id === final)?.forecast, false);
});

test("a first one that went so late that both would fall together leaves a week between them (CHECK-6)", () => {
  const daysAfterFirst = policyOf("mine", { "CHECK-5": { daysAfterFirst: 0 } });
  const events = [chased("a", "2026-10-26")];
  assert.equal(stands(final, events, "10-26T13:00", {}, daysAfterFirst), "11-02T10:00 waiting");
});

test("an application on a Saturday is followed up on the Monday nine days later (APPLY-1)", () => {
  const applied = { id: "a", type: "applied", at: "2026-10-03T09:00:00Z" };
  const more = { interviews: [] };
  const followUp = "application-follow-up:1";
  assert.equal(stands(followUp, [applied], "10-03T12:00", more), "10-12T10:00 waiting");
});

test("an application that was withdrawn or answered is not followed up (APPLY-1)", () => {
  const applied = { id: "a", type: "applied", at: "2026-10-01T09:00:00Z" };
  const withdrawn = { id: "w", type: "withdrawn", at: "2026-10-02T09:00:00Z" };
  const offer = { id: "o", type: "offer-received", at: "2026-10-02T09:00:00Z" };
  const more = { interviews: [] };
  const followUp = "application-follow-up:1";
  for (const end of [withdrawn, offer, reply("r", "10-02T09:00", "other")])
    assert.equal(stands(followUp, [applied, end], "10-03T12:00", more), undefined);
  const done = sent("m", "2026-10-08", { kind: "application-follow-up" });
  const all = [applied, done, { ...withdrawn, at: "2026-10-09T09:00:00Z" }];
  assert.equal(stands(followUp, all, "10-10T12:00", more), "10-08T10:00 done");
});
