import assert from "node:assert/strict";
import { test } from "node:test";
import { parseDay, weekdayOf, writeDay, addMonths } from "./days.ts";
import { openZone, parseMoment } from "./zone.ts";

test("days are counted, named and moved by months as a calendar does", () => {
  assert.equal(parseDay("1970-01-01"), 0);
  assert.equal(parseDay("2000-03-01") - parseDay("2000-02-28"), 2);
  assert.equal(weekdayOf(parseDay("2026-11-24")), 2);
  assert.equal(writeDay(addMonths(parseDay("2026-08-31"), 6)), "2027-02-28");
  const first = parseDay("1999-12-25");
  for (let day = first; day < first + 15_000; day++) assert.equal(parseDay(writeDay(day)), day);
});

test("an old offset with seconds is written as Temporal writes it", () => {
  const moment = Temporal.Instant.from("1880-01-01T12:00:00Z");
  const written = moment
    .toZonedDateTimeISO("Europe/Amsterdam")
    .toString({ smallestUnit: "second" });
  assert.equal(openZone("Europe/Amsterdam").write(moment.epochMilliseconds), written);
});

test("every spelling of an instant is read alike", () => {
  const wanted = Temporal.Instant.from("2026-11-16T15:00:00Z").epochMilliseconds;
  for (const text of [
    "2026-11-16T15:00:00Z",
    "2026-11-16T15:00Z",
    "2026-11-16T10:00:00-05:00[America/New_York]",
    "2026-11-16T16:00:00.000+01:00",
    "2026-11-16t15:00:00z",
  ])
    assert.equal(parseMoment(text), wanted, text);
  for (const text of [
    "2026-11-16T20:47:17+05:30[Asia/Kolkata]",
    "2026-11-16T11:47:17-03:30",
    "2026-11-17T01:17:17+10:00",
  ])
    assert.equal(parseMoment(text), wanted + 17 * 60_000 + 17_000, text);
});

test("no offset is written as zero hours to the east", () => {
  assert.equal(openZone("UTC").write(0), "1970-01-01T00:00:00+00:00[UTC]");
});

test("the ends of centuries are counted by the calendar, with and without a leap day", () => {
  for (const date of "1600-02-29 1899-12-31 1900-02-28 1900-03-01 2000-02-29 2100-02-28 2100-03-01 2400-02-29 2400-12-31".split(
    " ",
  ))
    assert.equal(writeDay(parseDay(date)), date);
});
