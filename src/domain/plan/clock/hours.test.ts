import assert from "node:assert/strict";
import { test } from "node:test";
import { balanced } from "#domain/policy/profiles.ts";
import { plainCalendar } from "../working-calendar.ts";
import { clockOf, firstMoment, type Slot } from "./hours.ts";
import { workingDaysOf } from "./working-days.ts";
import { hourMs, openZone, parseMoment } from "./zone.ts";

const place = {
  zone: openZone("UTC"),
  days: workingDaysOf(plainCalendar),
  clock: clockOf(balanced),
};
const first = (at: string, slot: Slot) =>
  place.zone.write(firstMoment(parseMoment(`2026-10-${at}Z`), slot, place)).slice(8, 19);

test("hours of a policy are read to the minute", () => {
  const hours = { ...balanced.hours, courtesyFrom: "08:45" };
  assert.equal(clockOf({ ...balanced, hours }).courtesyFrom, 8.75 * hourMs);
});

test("courtesy hours include their last minute, working hours do not", () => {
  assert.equal(first("16T21:00:00", "courtesy"), "16T21:00:00");
  assert.equal(first("16T21:00:01", "courtesy"), "17T08:00:00");
  assert.equal(first("16T07:59:59", "courtesy"), "16T08:00:00");
  assert.equal(first("15T16:59:59", "working"), "15T16:59:59");
  assert.equal(first("15T17:00:00", "working"), "16T09:00:00");
  assert.equal(first("15T08:59:59", "working"), "15T09:00:00");
});

test("work goes on after the weekend, whatever the hour on it", () => {
  for (const at of ["16T17:00:00", "17T03:00:00", "18T12:00:00", "18T23:00:00"])
    assert.equal(first(at, "working"), "19T09:00:00");
});

test("the hour of check-ins comes the same day up to that very moment", () => {
  assert.equal(first("16T10:00:00", "check-in-hour"), "16T10:00:00");
  assert.equal(first("16T10:00:01", "check-in-hour"), "19T10:00:00");
  assert.equal(first("16T10:00:01", "check-in-hour-any-day"), "17T10:00:00");
});
