import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { isWorkingDay, plainCalendar } from "#domain/plan/working-calendar.ts";
import { findCountry, holidaysEdition, listCountries, loadCalendar } from "./holidays.ts";

function nameOf(country: string, date: string, region?: string): string | undefined {
  return loadCalendar(country, region).holidays.get(date);
}

test("the edition of the holidays is that of the package they are made from", () => {
  const { devDependencies } = JSON.parse(readFileSync("package.json", "utf8")) as {
    devDependencies: Record<string, string>;
  };
  assert.equal(holidaysEdition, `date-holidays ${devDependencies["date-holidays"]}`);
});

test("nobody in the United States is expected to answer on Thanksgiving", () => {
  assert.equal(nameOf("US", "2026-11-26"), "Thanksgiving Day");
  assert.equal(nameOf("US", "2026-09-07"), "Labor Day");
});

test("a holiday on a Saturday is kept on its substitute day too", () => {
  assert.match(nameOf("US", "2026-07-03") ?? "", /substitute/);
  assert.match(nameOf("GB", "2026-12-28", "ENG") ?? "", /Boxing Day/);
  assert.match(nameOf("NZ", "2026-04-27") ?? "", /ANZAC/);
});

test("regions of one country keep different days", () => {
  assert.equal(nameOf("DE", "2026-01-06", "BY"), "Epiphany");
  assert.equal(nameOf("DE", "2026-01-06", "BE"), undefined);
  assert.equal(nameOf("DE", "2027-03-08", "BE"), "International Women's Day");
  assert.equal(nameOf("GB", "2026-08-31", "ENG"), "Summer bank holiday");
});

test("Good Friday and Easter Monday fall where Easter falls", () => {
  for (const country of ["NZ", "KE", "SE"]) {
    assert.ok(nameOf(country, "2026-04-03"), `Good Friday ${country}`);
    assert.ok(nameOf(country, "2026-04-06"), `Easter Monday ${country}`);
  }
  for (const country of ["FR", "AT", "NL"]) assert.ok(nameOf(country, "2026-04-06"), country);
  assert.ok(nameOf("ES", "2026-10-12"));
  assert.ok(nameOf("JP", "2026-05-06"));
  assert.ok(nameOf("SG", "2026-08-10"));
});

test("Friday is a weekend day in Israel and a working day in the Emirates", () => {
  const friday = Temporal.PlainDate.from("2026-11-06");
  assert.equal(isWorkingDay(friday, loadCalendar("IL")), false);
  assert.equal(isWorkingDay(friday, loadCalendar("AE")), true);
});

test("an unknown country counts Monday to Friday, an unknown region as its country", () => {
  assert.equal(loadCalendar("XX"), plainCalendar);
  assert.equal(loadCalendar(), plainCalendar);
  assert.equal(loadCalendar("../de"), plainCalendar);
  const unknown = loadCalendar("US", "ZZ");
  assert.equal(unknown.region, undefined);
  assert.deepEqual(unknown.holidays, loadCalendar("US").holidays);
});

test("a country can be asked for with its region in one code, in any case", () => {
  assert.equal(nameOf("de-by", "2026-01-06"), "Epiphany");
});

test("more than a hundred countries are on file and each can be opened", () => {
  const countries = listCountries();
  assert.ok(countries.length > 100);
  for (const country of countries) assert.equal(loadCalendar(country).country, country);
});

test("a clock names a country where no other country has it", () => {
  assert.equal(findCountry("Europe/London"), "GB");
  assert.equal(findCountry("America/New_York"), "US");
  assert.equal(findCountry("Europe/Berlin"), "DE");
  assert.equal(findCountry("UTC"), undefined);
});
