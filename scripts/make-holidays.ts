// Turns date-holidays into one small file per country, so that neither its code nor its size ships with the program.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Holidays, { type HolidaysTypes } from "date-holidays";
import { weekends } from "./weekends.ts";

const years: [number, number] = [2023, 2036];
const folder = join(import.meta.dirname, "../src/calendar/holidays");

/** Name of a holiday to its dates. */
type ByName = Record<string, string[]>;

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const [code, name] of Object.entries(new Holidays().getCountries("en"))) {
  const file = join(folder, `${code.toLowerCase()}.json`);
  writeFileSync(file, `${JSON.stringify(countryRecord(code, name))}\n`);
}
writeFileSync(join(folder, "NOTICE"), notice());

function countryRecord(code: string, name: string): object {
  const holidays = daysOff(code);
  const regions: Record<string, object> = {};
  for (const [region, regionName] of Object.entries(new Holidays().getStates(code, "en") ?? {}))
    regions[region] = regionRecord(regionName, holidays, daysOff(code, region));
  return {
    country: code,
    name,
    weekend: weekends[code] ?? [6, 7],
    years,
    holidays: byName(holidays),
    regions,
  };
}

/** Only what a region adds to its country and what it works through. */
function regionRecord(
  name: string,
  country: Map<string, string>,
  region: Map<string, string>,
): object {
  const more = new Map([...region].filter(([date]) => !country.has(date)));
  const without = [...country.keys()].filter((date) => !region.has(date));
  return { name, more: byName(more), without };
}

function daysOff(country: string, region = ""): Map<string, string> {
  const book = region ? new Holidays(country, region) : new Holidays(country);
  const own = book.getLanguages();
  book.setLanguages([...own.filter((language) => language.startsWith("en-")), "en", ...own]);
  const found = new Map<string, string>();
  for (let year = years[0]; year <= years[1]; year++)
    for (const day of book.getHolidays(year).filter(isDayOff))
      for (const date of datesOf(day)) if (!found.has(date)) found.set(date, day.name);
  return new Map([...found].sort(([a], [b]) => a.localeCompare(b)));
}

/** Public, or a bank's substitute day for one, and off from the morning. */
function isDayOff({ type, substitute, date }: HolidaysTypes.Holiday): boolean {
  return (
    (type === "public" || (type === "bank" && substitute === true)) && date.includes(" 00:00:00")
  );
}

function datesOf({ date, start, end }: HolidaysTypes.Holiday): string[] {
  const days = Math.max(1, Math.round((end.getTime() - start.getTime()) / 86_400_000));
  const first = Temporal.PlainDate.from(date.slice(0, 10));
  return Array.from({ length: days }, (_, i) => first.add({ days: i }).toString());
}

function byName(days: Map<string, string>): ByName {
  const names: ByName = {};
  for (const [date, name] of days) (names[name] ??= []).push(date);
  return names;
}

function notice(): string {
  return `Public holidays ${years[0]} to ${years[1]}, one file per country, made by scripts/make-holidays.ts.

The code of date-holidays (https://github.com/commenthol/date-holidays) is under the ISC licence,
copyright (c) 2016- commenthol. Its data is under CC BY-SA 3.0
(https://creativecommons.org/licenses/by-sa/3.0/) and comes from Wikipedia and the sources named in that
project. These files were made from it: reduced to public holidays, dated, with weekends added. The same
licence holds for them.
`;
}
