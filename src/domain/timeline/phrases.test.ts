import assert from "node:assert/strict";
import { test } from "node:test";
import type { WorkingCalendar } from "#domain/plan/working-calendar.ts";
import { when } from "./when.ts";

// Wednesday, 18 November 2026, in New York; the days were worked out on a calendar by hand.
const from = Temporal.ZonedDateTime.from("2026-11-18T14:00[America/New_York]");
const calendar: WorkingCalendar = {
  weekend: [6, 7],
  holidays: new Map([
    ["2026-11-26", "Thanksgiving Day"],
    ["2026-12-25", "Christmas Day"],
  ]),
  years: [2026, 2026],
};

const said: readonly (readonly [string, string | null])[] = [
  ["on Friday", "2026-11-20"],
  ["by this coming Tuesday", "2026-11-24"],
  ["the Monday after Thanksgiving", "2026-11-30"],
  ["the week after Thanksgiving", "2026-12-04"],
  ["the week of the 7th", "2026-12-11"],
  ["the week of December 7", "2026-12-11"],
  ["Monday week", "2026-11-30"],
  ["two weeks from Friday", "2026-12-04"],
  ["a week on Tuesday", "2026-12-01"],
  ["the day after tomorrow", "2026-11-20"],
  ["in a fortnight", "2026-12-02"],
  ["mid-December", "2026-12-16"],
  ["late December", "2026-12-31"],
  ["early December", "2026-12-10"],
  ["end of Q1", "2027-03-31"],
  ["in Q1", "2027-03-31"],
  ["by the end of the year", "2026-12-31"],
  ["by EOM", "2026-11-30"],
  ["by EOW", "2026-11-20"],
  ["before Christmas", "2026-12-24"],
  ["by Christmas", "2026-12-25"],
  ["by Thanksgiving", "2026-11-26"],
  ["by New Year's", "2027-01-01"],
  ["by Dec. 4th", "2026-12-04"],
  ["Friday, December 4", "2026-12-04"],
  ["the 4th of December", "2026-12-04"],
  ["between Monday and Wednesday", "2026-11-25"],
  ["Thursday or Friday", "2026-11-20"],
  ["either Monday or Tuesday next week", "2026-11-24"],
  ["by next month", "2026-12-31"],
  ["over the next two weeks", "2026-12-02"],
  ["within ten working days", "2026-12-03"],
  ["5-7 business days", "2026-11-30"],
  ["We may decide by Friday", "2026-11-20"],
  ["not before December 1", null],
  ["after December 1", null],
  ["It won't be until after the holidays", null],
  ["We'll start calls on Monday December 7 and decide by Friday December 11.", "2026-12-11"],
  ["the last week of November", "2026-11-30"],
  ["later this week", "2026-11-20"],
  ["over the weekend", "2026-11-22"],
  ["the first Monday in December", "2026-12-07"],
  ["next Wednesday", "2026-11-25"],
  ["as soon as possible", null],
  ["in six weeks", "2026-12-30"],
  ["in a month", "2026-12-18"],
  ["within thirty days", "2026-12-18"],
  ["by 2026-12-01", "2026-12-01"],
  ["12/15", "2026-12-15"],
  ["by the twenty-third", "2026-11-23"],
  ["bis Montag, den 30. November", "2026-11-30"],
  ["übernächste Woche", "2026-12-04"],
  ["Mitte Dezember", "2026-12-16"],
  ["vor Weihnachten", "2026-12-24"],
  ["in vierzehn Tagen", "2026-12-02"],
  ["in KW 49", "2026-12-04"],
  ["bis zum 15.", "2026-12-15"],
  ["Freitag in einer Woche", "2026-11-27"],
  ["in ein bis zwei Wochen", "2026-12-02"],
  ["d'ici quinze jours", "2026-12-02"],
  ["sous huitaine", "2026-11-25"],
  ["début décembre", "2026-12-10"],
  ["mi-décembre", "2026-12-16"],
  ["sous dix jours ouvrés", "2026-12-03"],
  ["avant Noël", "2026-12-24"],
  ["lundi prochain", "2026-11-23"],
  ["en quince días", "2026-12-02"],
  ["a principios de diciembre", "2026-12-10"],
  ["la semana que viene", "2026-11-27"],
  ["antes del 4 de diciembre", "2026-12-03"],
  ["en cinco días hábiles", "2026-11-25"],
  ["el lunes 30", "2026-11-30"],
  ["la semaine du 7 décembre", "2026-12-11"],
  ["We met two weeks ago", null],
];

const earliest: readonly (readonly [string, string])[] = [
  ["not until January", "2027-01-01"],
  ["nicht vor Dezember", "2026-12-01"],
  ["pas avant janvier", "2027-01-01"],
  ["no antes de enero", "2027-01-01"],
];

for (const [words, day] of earliest)
  test(`“${words}” promises nothing, and nothing comes before ${day}`, () => {
    const read = when(words, { from, calendar });
    assert.deepEqual([read.kind, read.answerBy, read.earliest], ["not-before", null, day]);
  });

for (const [words, day] of said)
  test(`“${words}” means ${day ?? "no day"}`, () => {
    assert.equal(when(words, { from, calendar }).answerBy, day);
  });
