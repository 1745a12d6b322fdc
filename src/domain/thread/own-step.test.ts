import assert from "node:assert/strict";
import { test } from "node:test";
import { stepOfOwn, type OpenStep, type OwnMail } from "./own-step.ts";

const at = (time: string) => Temporal.Instant.from(`2026-11-17T${time}:00Z`);
const thanks: OpenStep = {
  ...{ id: "thank-you:r1:priya", kind: "thank-you", from: at("09:00"), isDue: true },
  draft: {
    messageId: "<draft@example.org>",
    subject: "Thank you for yesterday",
    body: "Dear Priya, thank you for telling me how your staged rollouts begin with one canary region.",
  },
};
const checkIn: OpenStep = {
  ...{ id: "check-in:r1:1", kind: "check-in", from: at("12:00"), isDue: false },
};
const answer: OpenStep = {
  ...{ id: "answer-request:e4", kind: "answer-request", from: at("08:00"), isDue: true },
};

function mail(changes: Partial<OwnMail>): OwnMail {
  return { subject: "Hello", text: "Hello.", sentAt: at("10:00"), answers: false, ...changes };
}

test("the draft that was handed over is known by its Message-ID, whatever became of its words", () => {
  const own = mail({ messageId: "<draft@example.org>", sentAt: at("08:30") });
  assert.equal(stepOfOwn(own, [checkIn, thanks])?.id, thanks.id);
});

test("a draft that another program numbered anew is known by its words, and by its subject", () => {
  const text = `${thanks.draft!.body} I enjoyed it.`;
  assert.equal(stepOfOwn(mail({ text }), [checkIn, thanks])?.id, thanks.id);
  const subject = "Thank you for yesterday";
  assert.equal(stepOfOwn(mail({ subject }), [checkIn, thanks])?.id, thanks.id);
});

test("a letter in the person's own words is the step whose time had come", () => {
  assert.equal(stepOfOwn(mail({}), [checkIn, thanks])?.id, thanks.id);
});

test("an answer to their mail is the answer that was due, and not the note of thanks beside it", () => {
  assert.equal(stepOfOwn(mail({ answers: true }), [thanks, answer])?.id, answer.id);
  assert.equal(stepOfOwn(mail({}), [answer, thanks])?.id, thanks.id);
});

test("a check-in that is not due yet is not done by a letter about something else", () => {
  assert.equal(stepOfOwn(mail({ sentAt: at("13:00") }), [checkIn]), undefined);
});

test("a letter from before the interview thanks nobody for it", () => {
  assert.equal(stepOfOwn(mail({ sentAt: at("08:59") }), [thanks]), undefined);
});
