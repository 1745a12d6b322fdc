import assert from "node:assert/strict";
import { test } from "node:test";
import { readAbsence } from "./dates.ts";

const from = Temporal.ZonedDateTime.from("2026-11-24T10:00[Europe/Berlin]");
const until = (text: string, at = from) => readAbsence(text, at)?.until.toString();

test("the day of return is the day after the last day away", () => {
  assert.equal(until("I will be back in the office on 1 December."), "2026-11-30");
  assert.equal(until("Ab dem 1.12. bin ich wieder erreichbar."), "2026-11-30");
  assert.equal(until("Je serai de retour le mardi 1er décembre."), "2026-11-30");
  assert.equal(until("Вернусь 1 декабря."), "2026-11-30");
});

test("ranges and inclusive words name the last day itself", () => {
  assert.equal(until("I am on leave from 25 November to 4 December."), "2026-12-04");
  assert.equal(until("Ik ben afwezig t/m 4 december."), "2026-12-04");
  assert.equal(until("Sarò assente dal 25 novembre al 4 dicembre."), "2026-12-04");
});

test("a day without a year is the next one", () => {
  assert.equal(until("Away until 7 January."), "2027-01-06");
});

test("slashes are read in the manner of the place", () => {
  const american = Temporal.ZonedDateTime.from("2026-11-24T10:00[America/New_York]");
  assert.equal(until("I will return on 12/3/2026.", american), "2026-12-02");
  assert.equal(until("I will return on 3/12/2026."), "2026-12-02");
});

test("a month alone, a week and a date of something else are no date of return", () => {
  assert.equal(until("I am away until March 2027."), undefined);
  assert.equal(until("I am away until next week."), undefined);
  assert.equal(until("I am away. Our contract of 3 December holds."), undefined);
});
