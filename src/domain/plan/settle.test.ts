import assert from "node:assert/strict";
import { test } from "node:test";
import { plan } from "./plan.ts";
import { at, fileOf, metTom, sent } from "./sample/kiln.ts";

const checkIn = "check-in:r1:1";
const happened = (id: string, type: string, at: string, more: object = {}) => ({
  id,
  type,
  at: `2026-${at}:00Z`,
  ...more,
});
const away = (until: string, on = "10-06T11:00") =>
  happened("o", "out-of-office", on, { from: "rosa", until });
const putOff = (until: string, step = checkIn) =>
  happened("z", "step-snoozed", "10-06T11:00", { step, until });

/** A step with the rows of its reasons, and whether something holds it. */
function stands(events: object[], now: string, id = checkIn, file = fileOf({ events })) {
  const { steps, held } = plan(file, at(`2026-${now}:00Z`));
  const step = steps.find((one) => one.id === id);
  assert.ok(step, id);
  const rules = step.because.map(({ rule }) => rule);
  return {
    step,
    rules,
    sendAt: step.sendAt.slice(5, 16),
    held: held.find((one) => one.step === id),
  };
}

test("what is done or will not happen stands where it was, though it was put off", () => {
  const done = stands(
    [putOff("2026-10-20"), sent("m", "2026-10-12", { kind: "check-in" })],
    "10-12T13:00",
  );
  assert.equal(done.sendAt, "10-12T10:00");
  assert.equal(done.held, undefined);
  const over = stands(
    [putOff("2026-10-20"), happened("w", "withdrawn", "10-07T09:00")],
    "10-08T09:00",
  );
  assert.equal(over.sendAt, "10-12T10:00");
  assert.equal(over.held, undefined);
});

test("of an absence and a wish the later one holds", () => {
  const both = (until: string) => stands([away("2026-10-14"), putOff(until)], "10-07T09:00").sendAt;
  assert.equal(both("2026-10-13"), "10-15T10:00");
  assert.equal(both("2026-10-16"), "10-16T10:00");
});

test("an absence that ends before the step moves nothing, and one until that day moves it on", () => {
  const before = stands([away("2026-10-11")], "10-07T09:00");
  assert.equal(before.sendAt, "10-12T10:00");
  assert.equal(before.held, undefined);
  assert.deepEqual(before.rules, ["CHECK-2", "CHECK-3", "CHAN-1"]);
  assert.equal(stands([away("2026-10-12")], "10-07T09:00").sendAt, "10-13T10:00");
});

test("an answer waits for who is away only where its deadline allows it", () => {
  const holding = happened("h", "reply-received", "10-06T11:00", {
    class: "holding",
    from: "rosa",
  });
  const answer = (until: string) =>
    stands([holding, away(until, "10-06T11:05")], "10-06T12:00", "acknowledge-update:h").sendAt;
  assert.equal(answer("2026-10-06"), "10-07T09:00");
  assert.equal(answer("2026-10-07"), "10-06T11:00");
});

test("a wish that asks for no later moment is no reason", () => {
  const { sendAt, rules, held } = stands([putOff("2026-10-12")], "10-07T09:00");
  assert.equal(sendAt, "10-12T10:00");
  assert.ok(!rules.includes("AI-5"));
  assert.equal(held, undefined);
});

test("a deadline that a wish has passed by is not shown; one that it keeps is", () => {
  const file = (until: string) => metTom({}, { events: [putOff(until, "thank-you:r1:tom")] });
  const deadline = (until: string) =>
    stands([], "10-06T12:00", "thank-you:r1:tom", file(until)).step.deadline;
  assert.match(deadline("2026-10-06T15:00:00Z") ?? "", /^2026-10-06T15:00/);
  assert.equal(deadline("2026-10-06T15:00:01Z"), undefined);
});

test("what was put off is held up to its new moment and not a moment longer", () => {
  const events = [putOff("2026-10-13")];
  assert.match(stands(events, "10-13T09:59").held?.until ?? "", /^2026-10-13T10:00/);
  const now = stands(events, "10-13T10:00");
  assert.equal(now.step.status, "ready");
  assert.equal(now.held, undefined);
});

test("a check-in that was done by hand is not held by an answer after it", () => {
  const done = happened("d", "step-done", "10-12T11:00", { step: checkIn });
  const answer = happened("r", "reply-received", "10-13T11:00", { class: "other", from: "rosa" });
  const { step, held } = stands([done, answer], "10-13T12:00");
  assert.equal(step.status, "done");
  assert.equal(held, undefined);
});

test("a check-in that was skipped is not held by the day after the interview (CHECK-8)", () => {
  const said = happened("s", "timeline-stated", "10-05T14:50", { answerBy: "2026-10-02" });
  assert.ok(stands([said], "10-06T09:00").held);
  const skip = happened("k", "step-skipped", "10-05T16:00", { step: checkIn });
  const { step, held } = stands([said, skip], "10-06T09:00");
  assert.equal(step.status, "dropped");
  assert.equal(held, undefined);
});

test("two messages a whole week apart leave room for a third, and the ceiling ends on the minute (CHECK-6)", () => {
  const apart = [sent("a", "2026-10-06"), sent("b", "2026-10-13")];
  assert.equal(stands(apart, "10-13T13:00").sendAt, "10-12T10:00");
  const nearer = [
    sent("a", "2026-10-06"),
    { ...sent("b", "2026-10-13"), at: "2026-10-13T11:59:59Z" },
  ];
  assert.equal(stands(nearer, "10-13T13:00").sendAt, "10-14T10:00");
  const ends = ["a", "b"].map((id) => ({ ...sent(id, "2026-10-05"), at: "2026-10-05T10:00:00Z" }));
  assert.ok(!stands(ends, "10-06T12:00").rules.includes("CHECK-6"));
});

test("answers to their own question and letters about offers leave the ceiling alone (CHECK-6)", () => {
  const kinds = [
    "acknowledge-update",
    "answer-request",
    "rejection-reply",
    "offer-acknowledgement",
    "competing-offer",
  ];
  for (const kind of kinds) {
    const both = ["2026-10-08", "2026-10-09"].map((on) => sent(on, on, { kind }));
    assert.equal(stands(both, "10-09T13:00").sendAt, "10-12T10:00", kind);
  }
  const others = ["2026-10-08", "2026-10-09"].map((on) => sent(on, on));
  assert.equal(stands(others, "10-09T13:00").sendAt, "10-16T10:00");
});
