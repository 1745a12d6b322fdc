import assert from "node:assert/strict";
import { test } from "node:test";
import type { ApplicationFile } from "#domain/facts/schema.ts";
import { findProfile } from "#domain/policy/profiles.ts";
import type { PlanContext } from "./context.ts";
import { plan } from "./plan.ts";
import { at, fileOf, metTom } from "./sample/kiln.ts";
import type { Step } from "./types.ts";

/** Every word of a step on one line: what, to whom, how, when, how it stands, what is missing, and the rows that it rests on. */
function write({ id, kind, to, interview, channel, ...step }: Step): string {
  const short = (text: string | undefined) => text?.slice(5, 16);
  const times = [step.notBefore, step.sendAt, step.deadline, step.expires].map(short).join("|");
  const marks = [step.forecast ? "forecast" : "", step.optional ? "optional" : ""].join("");
  const rules = step.because.map(({ rule }) => rule).join(" ");
  const whom = [to ?? "nobody", interview ?? "no round", channel ?? "no channel"].join("/");
  return `${id} = ${kind} ${whom} ${times} ${step.status}${marks} [${step.needs.join(" ")}] ${rules}`;
}

function assertPlan(file: ApplicationFile, context: PlanContext, wanted: readonly string[]): void {
  assert.deepEqual(plan(file, context).steps.map(write).toSorted(), wanted.toSorted());
}

const uma = { id: "uma", name: "Uma Falk", part: "interviewer" };
const rob = { id: "rob", name: "Rob Hale", part: "reference", email: "rob@old.example" };

test("after a phone screen at a traditional house, by guide 4", () => {
  const debrief = {
    notes: [
      { person: "tom", specifics: ["they fire twice"] },
      { person: "uma", specifics: [] },
    ],
    questions: [
      { question: "Which clay?", answer: "Stoneware" },
      { question: "Which kiln?", answer: " " },
    ],
    promised: [{ id: "m1", what: "a glaze chart" }],
  };
  const people = [...metTom().application.people, uma];
  const round = { debrief, stage: "phone-screen", interviewers: ["tom", "uma"] };
  const file = metTom({}, { culture: "traditional", people }, round);
  const thanks = "10-05T16:00|10-05T16:00|10-06T15:00|10-08T15:00";
  assertPlan(file, at("2026-10-05T15:30:00Z", [], findProfile("g4")), [
    "prepare:r1 = prepare nobody/r1/no channel |10-04T14:00|10-05T14:00| dropped [] PREP-1 PREP-2 PREP-1",
    "debrief:r1 = debrief nobody/r1/no channel |10-05T15:00|10-06T15:00| done [] DEBRIEF-1 DEBRIEF-2 DEBRIEF-3 DEBRIEF-4",
    `thank-you:r1:tom = thank-you tom/r1/email ${thanks} waiting [] THANK-1 THANK-2 THANK-3 CHAN-1 CHAN-7`,
    `thank-you:r1:uma = thank-you uma/r1/email ${thanks} waiting [address specific] THANK-1 THANK-2 THANK-3 CHAN-1 CHAN-7 PREP-2 DEBRIEF-1`,
    "ask-for-address:r1:uma = ask-for-address rosa/r1/email |10-05T15:00|10-06T15:00|10-08T15:00 ready [] PREP-2 THANK-1",
    "handwritten-note:r1:tom = handwritten-note tom/r1/card |10-05T16:00|10-05T21:00|10-08T15:00 waiting [] CHAN-5",
    "handwritten-note:r1:uma = handwritten-note uma/r1/card |10-05T16:00|10-05T21:00|10-08T15:00 waiting [] CHAN-5",
    "linkedin-connect:r1:tom = linkedin-connect tom/r1/linkedin |10-06T10:00|| waitingforecastoptional [] CHAN-3",
    "linkedin-connect:r1:uma = linkedin-connect uma/r1/linkedin |10-06T10:00|| waitingforecastoptional [] CHAN-3",
    "linkedin-message:r1:tom = linkedin-message tom/r1/linkedin |10-09T10:00|| waitingforecastoptional [] CHAN-4",
    "linkedin-message:r1:uma = linkedin-message uma/r1/linkedin |10-09T10:00|| waitingforecastoptional [] CHAN-4",
    "promised-material:r1:m1 = promised-material rosa/r1/email 10-05T16:00|10-05T16:00|10-06T15:00| waiting [attachment] PROMISE-1 DEBRIEF-4",
    "check-in:r1:1 = check-in rosa/r1/email |10-12T10:00|| waiting [] CHECK-2 CHECK-3 CHAN-1",
    "final-check-in:r1:1 = final-check-in rosa/r1/email |10-19T10:00|| waitingforecast [] CHECK-5 CHECK-3 CHAN-1",
    "close-as-no-answer:r1 = close-as-no-answer nobody/r1/no channel |10-26T10:00|| waitingforecast [] CHECK-7 WAIT-1",
    "reflect:r1 = reflect nobody/r1/no channel |10-06T10:00|| waitingoptional [] WAIT-2",
    "update-cv:r1 = update-cv nobody/r1/no channel |10-06T10:00|| waitingoptional [] WAIT-4",
  ]);
});

test("before the interview everything that follows it is a forecast", () => {
  const thanks = "10-05T16:00|10-05T16:00|10-06T15:00|10-08T15:00";
  assertPlan(metTom(), at("2026-10-04T12:00:00Z"), [
    "prepare:r1 = prepare nobody/r1/no channel |10-04T14:00|10-05T14:00| waiting [] PREP-1 PREP-2",
    "debrief:r1 = debrief nobody/r1/no channel |10-05T15:00|10-06T15:00| waitingforecast [] DEBRIEF-1 DEBRIEF-2 DEBRIEF-3 DEBRIEF-4",
    `thank-you:r1:tom = thank-you tom/r1/email ${thanks} waitingforecast [specific] THANK-1 THANK-2 THANK-3 CHAN-1 DEBRIEF-1`,
    "linkedin-connect:r1:tom = linkedin-connect tom/r1/linkedin |10-06T10:00|| waitingforecastoptional [] CHAN-3",
    "check-in:r1:1 = check-in rosa/r1/email |10-12T10:00|| waitingforecast [] CHECK-2 CHECK-3 CHAN-1",
    "final-check-in:r1:1 = final-check-in rosa/r1/email |10-19T10:00|| waitingforecast [] CHECK-5 CHECK-3 CHAN-1",
    "close-as-no-answer:r1 = close-as-no-answer nobody/r1/no channel |10-26T10:00|| waitingforecast [] CHECK-7 WAIT-1",
    "reflect:r1 = reflect nobody/r1/no channel |10-06T10:00|| waitingforecastoptional [] WAIT-2",
  ]);
});

const reply = (id: string, time: string, kind: string, more: object = {}) => ({
  id,
  type: "reply-received",
  at: `2026-10-07T${time}:00Z`,
  from: "rosa",
  class: kind,
  ...more,
});

test("a morning on which everything comes at once", () => {
  const events = [
    reply("h", "09:00", "holding"),
    reply("i", "09:05", "information-request", { asks: ["a portfolio"] }),
    { id: "o", type: "other-offer", at: "2026-10-07T09:10:00Z", answerBy: "2026-10-16" },
    { id: "q", type: "references-requested", at: "2026-10-07T09:15:00Z", people: ["rob"] },
    { id: "v", type: "offer-received", at: "2026-10-07T09:20:00Z", form: "verbal" },
    reply("x", "09:22", "next-round"),
    reply("y", "09:24", "offer"),
  ];
  const people = [...fileOf().application.people, rob, { ...rob, id: "ron", name: "Ron Hale" }];
  const file = fileOf({ people, events });
  const context = at("2026-10-07T09:30:00Z");
  assertPlan(file, context, [
    "prepare:r1 = prepare nobody/r1/no channel |10-04T14:00|10-05T14:00| dropped [] PREP-1 PREP-2 PREP-1",
    "debrief:r1 = debrief nobody/r1/no channel |10-05T15:00|10-06T15:00| overdue [] DEBRIEF-1 DEBRIEF-2 DEBRIEF-3 DEBRIEF-4",
    "thank-you-via-recruiter:r1:rosa = thank-you-via-recruiter rosa/r1/email 10-05T16:00|10-05T16:00|10-06T15:00|10-08T15:00 overdue [specific] THANK-1 THANK-2 THANK-6 CHAN-1 DEBRIEF-1",
    "acknowledge-update:h = acknowledge-update rosa/no round/email |10-07T09:00|10-08T17:00| ready [] CHECK-10 CHAN-1",
    "answer-request:i = answer-request rosa/no round/email |10-07T09:05|10-08T17:00| ready [answer] INFO-1 CHAN-1",
    "competing-offer:o = competing-offer rosa/no round/email |10-07T09:10|10-14T17:00|10-17T00:00 ready [] OFFER-2",
    "reference-heads-up:q:rob = reference-heads-up rob/no round/email |10-07T09:15|10-07T21:00| ready [] REF-1",
    "offer-acknowledgement:v = offer-acknowledgement rosa/no round/email |10-07T09:20|10-08T09:20| ready [] OFFER-1",
    "offer-acknowledgement:y = offer-acknowledgement rosa/no round/email |10-07T09:24|10-08T09:24| ready [] OFFER-1",
    "prepare-next-round:x = prepare-next-round nobody/no round/no channel |10-07T09:22|| readyoptional [] WAIT-3 DEBRIEF-2",
    "check-in:r1:1 = check-in rosa/r1/email |10-14T10:00|| dropped [] CHECK-2 CHECK-10 CHECK-3 CHAN-1 CHECK-11",
    "final-check-in:r1:1 = final-check-in rosa/r1/email |10-21T10:00|| dropped [] CHECK-5 CHECK-3 CHAN-1 CHECK-11",
    "close-as-no-answer:r1 = close-as-no-answer nobody/r1/no channel |10-28T10:00|| dropped [] CHECK-7 WAIT-1 CHECK-11",
    "reflect:r1 = reflect nobody/r1/no channel |10-06T10:00|| readyoptional [] WAIT-2",
  ]);
  assert.deepEqual(
    plan(file, context).held.map(({ step, until, because }) => [step, until, because[0]?.rule]),
    [["check-in:r1:1", undefined, "CHECK-11"]],
  );
});

test("after a rejection", () => {
  const rejected = { id: "no", type: "rejected", at: "2026-10-08T12:00:00Z", by: "rosa" };
  const file = metTom({}, { events: [rejected] });
  const context = at("2026-10-08T13:00:00Z");
  assertPlan(file, context, [
    "prepare:r1 = prepare nobody/r1/no channel |10-04T14:00|10-05T14:00| dropped [] PREP-1 PREP-2 CHECK-11",
    "debrief:r1 = debrief nobody/r1/no channel |10-05T15:00|10-06T15:00| overdue [] DEBRIEF-1 DEBRIEF-2 DEBRIEF-3 DEBRIEF-4",
    "thank-you:r1:tom = thank-you tom/r1/email 10-05T16:00|10-05T16:00|10-06T15:00|10-08T15:00 dropped [specific] THANK-1 THANK-2 THANK-3 CHAN-1 THANK-1 DEBRIEF-1 CHECK-11",
    "linkedin-connect:r1:tom = linkedin-connect tom/r1/linkedin |10-06T10:00|| droppedoptional [] CHAN-3 CHECK-11",
    "check-in:r1:1 = check-in rosa/r1/email |10-12T10:00|| dropped [] CHECK-2 CHECK-3 CHAN-1 CHECK-11",
    "final-check-in:r1:1 = final-check-in rosa/r1/email |10-19T10:00|| dropped [] CHECK-5 CHECK-3 CHAN-1 CHECK-11",
    "close-as-no-answer:r1 = close-as-no-answer nobody/r1/no channel |10-26T10:00|| dropped [] CHECK-7 WAIT-1 CHECK-11",
    "reflect:r1 = reflect nobody/r1/no channel |10-06T10:00|| readyoptional [] WAIT-2",
    "rejection-reply:no = rejection-reply rosa/no round/email |10-08T12:00|10-12T17:00| ready [] NO-1 CHAN-1",
    "keep-in-touch:no = keep-in-touch rosa/no round/email |04-08T10:00|| waitingoptional [] NO-3",
  ]);
  assert.deepEqual(plan(file, context).held, []);
});

test("after another offer was taken", () => {
  const taken = { id: "w", type: "other-offer-accepted", at: "2026-10-05T15:10:00Z" };
  const file = fileOf({
    events: [taken, { ...reply("x", "09:00", "holding"), at: "2026-10-05T15:05:00Z" }],
  });
  assertPlan(file, at("2026-10-05T15:30:00Z"), [
    "prepare:r1 = prepare nobody/r1/no channel |10-04T14:00|10-05T14:00| dropped [] PREP-1 PREP-2 OFFER-3",
    "debrief:r1 = debrief nobody/r1/no channel |10-05T15:00|10-06T15:00| ready [] DEBRIEF-1 DEBRIEF-2 DEBRIEF-3 DEBRIEF-4",
    "thank-you-via-recruiter:r1:rosa = thank-you-via-recruiter rosa/r1/email 10-05T16:00|10-05T16:00|10-06T15:00|10-08T15:00 dropped [specific] THANK-1 THANK-2 THANK-6 CHAN-1 DEBRIEF-1 OFFER-3",
    "acknowledge-update:x = acknowledge-update rosa/no round/email |10-05T15:05|10-06T17:00| dropped [] CHECK-10 CHAN-1 OFFER-3",
    "withdrawal:w = withdrawal rosa/no round/email |10-05T15:10|10-05T21:00| ready [] OFFER-3",
    "check-in:r1:1 = check-in rosa/r1/email |10-12T10:00|| dropped [] CHECK-2 CHECK-10 CHECK-3 CHAN-1 OFFER-3",
    "final-check-in:r1:1 = final-check-in rosa/r1/email |10-19T10:00|| dropped [] CHECK-5 CHECK-3 CHAN-1 OFFER-3",
    "close-as-no-answer:r1 = close-as-no-answer nobody/r1/no channel |10-26T10:00|| dropped [] CHECK-7 WAIT-1 OFFER-3",
    "reflect:r1 = reflect nobody/r1/no channel |10-06T10:00|| waitingoptional [] WAIT-2",
  ]);
});

test("an application that nobody answered", () => {
  const applied = { id: "a", type: "applied", at: "2026-09-28T09:00:00Z" };
  const file = fileOf({ interviews: [], events: [applied] });
  assertPlan(file, at("2026-10-01T12:00:00Z"), [
    "application-follow-up:1 = application-follow-up rosa/no round/email |10-05T10:00|| waiting [] APPLY-1 CHECK-3",
  ]);
});
