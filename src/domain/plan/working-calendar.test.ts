import assert from "node:assert/strict";
import { test } from "node:test";
import { parseDay, writeDay } from "./clock/days.ts";
import { workingDaysOf } from "./clock/working-days.ts";
import { addWorkingDays, isWorkingDay, workingDayFrom } from "./working-calendar.ts";

/** Monday to Friday, and Thanksgiving on Thursday 26 November 2026. */
const calendar = {
  weekend: [6, 7],
  holidays: new Map([["2026-11-26", "Thanksgiving"]]),
  years: [2026, 2026] as const,
};
const day = (text: string) => Temporal.PlainDate.from(text);

test("a holiday and a weekend are no working days, and say why", () => {
  const days = workingDaysOf(calendar);
  assert.equal(isWorkingDay(day("2026-11-26"), calendar), false);
  assert.equal(days.whyFree(parseDay("2026-11-26")), "Thanksgiving");
  assert.equal(days.whyFree(parseDay("2026-11-28")), "weekend");
  assert.equal(days.whyFree(parseDay("2026-11-27")), undefined);
});

test("the first working day from a day on is the day itself or the next that is one", () => {
  assert.equal(workingDayFrom(day("2026-11-25"), calendar).toString(), "2026-11-25");
  assert.equal(workingDayFrom(day("2026-11-28"), calendar).toString(), "2026-11-30");
});

test("working days are counted alike by dates and by numbers, forwards and backwards", () => {
  const days = workingDaysOf(calendar);
  for (const [from, count, wanted] of [
    ["2026-11-25", 1, "2026-11-27"],
    ["2026-11-25", 3, "2026-12-01"],
    ["2026-11-28", 0, "2026-11-28"],
  ] as const) {
    assert.equal(addWorkingDays(day(from), count, calendar).toString(), wanted);
    assert.equal(writeDay(days.add(parseDay(from), count)), wanted);
  }
  assert.equal(writeDay(days.add(parseDay("2026-11-30"), -2)), "2026-11-25");
});
