import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { plainCalendar, type WorkingCalendar } from "#domain/plan/working-calendar.ts";

/** The edition of the data that the files were made from; a test holds it to the package. */
export const holidaysEdition = "date-holidays 3.37.0";

const folder = join(import.meta.dirname, "holidays");
const opened = new Map<string, WorkingCalendar>();

/**
 * The working days where an employer is. A country nobody knows counts Monday to Friday without holidays; a region
 * nobody knows counts as its country. Codes are ISO 3166: `US` with `NY`, or `US-NY`, in any case.
 */
export function loadCalendar(country?: string, region?: string): WorkingCalendar {
  const asked = region ?? country?.split("-")[1];
  const code = country?.split("-")[0]?.toUpperCase() ?? "";
  const part = asked?.toUpperCase().replace(`${code}-`, "");
  const key = `${code}-${part ?? ""}`;
  const known = opened.get(key) ?? openCalendar(code, part);
  opened.set(key, known);
  return known;
}

/** Every country whose public holidays are on file: ISO 3166 codes, sorted. */
export function listCountries(): string[] {
  const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
  return files.map((name) => name.slice(0, -".json".length).toUpperCase()).sort();
}

/** The country whose clock this is and no other's: that of Europe/London, and none of UTC. */
export function findCountry(zone: string): string | undefined {
  const found = listCountries().filter((code) =>
    new Intl.Locale(`und-${code}`).getTimeZones()?.includes(zone),
  );
  return found.length === 1 ? found[0] : undefined;
}

function openCalendar(code: string, region?: string): WorkingCalendar {
  const record = readCountry(code);
  if (!record) return plainCalendar;
  const part = region ? record.regions[region] : undefined;
  const holidays = byDate(record.holidays);
  for (const date of part?.without ?? []) holidays.delete(date);
  for (const [date, name] of byDate(part?.more ?? {})) holidays.set(date, name);
  const calendar = { country: code, weekend: record.weekend, years: record.years, holidays };
  return part ? { ...calendar, region: region! } : calendar;
}

interface CountryRecord {
  weekend: number[];
  years: [number, number];
  holidays: Record<string, string[]>;
  regions: Record<string, { more: Record<string, string[]>; without: string[] }>;
}

function readCountry(code: string): CountryRecord | undefined {
  if (!/^[A-Z]{2}$/.test(code)) return undefined;
  try {
    return JSON.parse(readFileSync(join(folder, `${code.toLowerCase()}.json`), "utf8"));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

function byDate(names: Record<string, string[]>): Map<string, string> {
  const days = new Map<string, string>();
  for (const [name, dates] of Object.entries(names)) for (const date of dates) days.set(date, name);
  return days;
}
