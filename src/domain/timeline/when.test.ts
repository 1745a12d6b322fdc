import assert from "node:assert/strict";
import { test } from "node:test";
import type { WorkingCalendar } from "#domain/plan/working-calendar.ts";
import { when } from "./when.ts";

// A Wednesday; Thanksgiving is the week after.
const from = Temporal.ZonedDateTime.from("2026-11-18T14:00[America/New_York]");
const calendar: WorkingCalendar = {
  weekend: [6, 7],
  holidays: new Map([["2026-11-26", "Thanksgiving Day"]]),
  years: [2026, 2026],
};

function answerBy(words: string): string | null {
  return when(words, { from, calendar }).answerBy;
}

test("the end of a week is its Friday, the end of a month its last day", () => {
  assert.equal(answerBy("You'll hear by the end of next week"), "2026-11-27");
  assert.equal(answerBy("end of the month"), "2026-11-30");
  assert.equal(answerBy("start of next week"), "2026-11-24");
});

test("business days are counted without weekends and holidays, which are named", () => {
  const read = when("within 7 business days", { from, calendar });
  assert.equal(read.answerBy, "2026-11-30");
  assert.match(read.explanation, /Thanksgiving Day/);
});

test("a range is read to its later end", () => {
  assert.equal(answerBy("in two to three weeks"), "2026-12-09");
  assert.equal(answerBy("a week or two"), "2026-12-02");
});

test("weekdays and weeks counted from them", () => {
  assert.equal(answerBy("first thing Monday"), "2026-11-23");
  assert.equal(answerBy("a week from Monday"), "2026-11-30");
  assert.equal(answerBy("Tuesday of next week"), "2026-11-24");
  assert.equal(answerBy("before Friday"), "2026-11-19");
});

test("48 hours are two days, and tomorrow is tomorrow", () => {
  assert.equal(answerBy("within 48 hours"), "2026-11-20");
  assert.equal(answerBy("EOD tomorrow"), "2026-11-19");
});

test("a date without a year is the next one; 03/04 is left for the person to settle", () => {
  assert.equal(answerBy("by January 8"), "2027-01-08");
  const read = when("by 03/04", { from, calendar });
  assert.deepEqual([read.answerBy, read.confidence], ["2027-04-03", "low"]);
});

test("German, French and Spanish say the same things", () => {
  for (const words of [
    "bis Ende nächster Woche",
    "d'ici la fin de la semaine prochaine",
    "a finales de la próxima semana",
  ])
    assert.equal(answerBy(words), "2026-11-27", words);
  assert.equal(answerBy("innerhalb von fünf Werktagen"), "2026-11-25");
});

test("at least two weeks is not a promise", () => {
  const read = when("it will take at least two weeks", { from, calendar });
  assert.deepEqual([read.kind, read.answerBy, read.earliest], ["not-before", null, "2026-12-02"]);
});

test("words that name no day give none", () => {
  assert.equal(when("we will be in touch soon", { from, calendar }).kind, "vague");
  assert.equal(when("no timeline yet", { from, calendar }).kind, "none");
  assert.equal(when("Your next interview is on Monday", { from, calendar }).answerBy, null);
});

test("the candidate's own deadline is told from the employer's", () => {
  const read = when("I need to decide by Friday", { from, calendar });
  assert.deepEqual([read.kind, read.answerBy], ["candidate-deadline", "2026-11-20"]);
});

test("a language that is known is not guessed", () => {
  const read = when("in den nächsten zwei Wochen", { from, calendar, language: "de-AT" });
  assert.equal(read.answerBy, "2026-12-02");
  assert.equal(when("Freitag", { from, calendar, language: "en" }).answerBy, null);
});

test("an unknown language is guessed", () => {
  assert.equal(when("senast fredag", { from, calendar, language: "sv" }).answerBy, null);
});

test("line breaks and unbreakable spaces are spaces", () => {
  assert.equal(answerBy("by Friday\nor\u00a0Monday"), "2026-11-23");
});

test("a holiday that the calendar has no more of is no day", () => {
  const past = { ...calendar, holidays: new Map([["2026-01-15", "Founders' Day"]]) };
  for (const words of [
    "by Founders' Day",
    "the week after Founders' Day",
    "a week before Founders' Day",
    "the week of Founders' Day",
    "over Founders' Day weekend",
  ])
    assert.equal(when(words, { from, calendar: past }).answerBy, null, words);
});

test("the explanation quotes the words as they were said", () => {
  const read = when("Sie hören bis Ende nächster Woche von uns.", { from, calendar });
  assert.match(read.explanation, /“Ende nächster Woche”, said on Wednesday, 18 November 2026/);
});
