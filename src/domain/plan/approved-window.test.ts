import assert from "node:assert/strict";
import { test } from "node:test";
import { balanced } from "#domain/policy/profiles.ts";
import { approvedUntil } from "./approved-window.ts";
import { at, fileOf, findStep, metTom } from "./sample/kiln.ts";

const tuesday = "2026-10-06T12:00:00Z";
const note = findStep(metTom(), "thank-you:r1:tom", at("2026-10-05T15:30:00Z"));
const checkIn = findStep(fileOf(), "check-in:r1:1", at(tuesday));
assert.ok(note && checkIn);

const until = (step: typeof note, sendAt: string) =>
  approvedUntil(step, Temporal.Instant.from(sendAt), balanced).toString();

test("a note that was approved in time may go until its 24 hours are over", () => {
  assert.equal(until(note, "2026-10-05T16:00:00Z"), "2026-10-06T15:00:00Z");
});

test("a note that was approved late goes that day, and never past its 72 hours", () => {
  assert.equal(until(note, "2026-10-06T15:00:00Z"), "2026-10-06T17:00:00Z");
  assert.equal(until(note, "2026-10-08T14:30:00Z"), "2026-10-08T15:00:00Z");
});

test("a check-in that was missed does not go after the working hours of its day", () => {
  assert.equal(until(checkIn, "2026-10-12T10:00:00Z"), "2026-10-12T17:00:00Z");
});

test("what is approved in the evening has two hours to go out", () => {
  assert.equal(until(checkIn, "2026-10-12T19:00:00Z"), "2026-10-12T21:00:00Z");
});
