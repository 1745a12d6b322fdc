import { spoken } from "./language.svelte.ts";
import { localTime } from "./local-time.ts";
import { namesOfDays } from "./names-of-days.ts";

/** Reads an instant of the API (RFC 3339 or RFC 9557) as milliseconds since 1970. */
export function momentOf(text: string): number {
  return Date.parse(text.replace(/\[[^\]]*\]$/, ""));
}

/** "Tue 8 Dec", in German "Di 8. Dez". */
export function writeDay(at: number, zone: string): string {
  const { weekday, day, month } = named(at, zone, "short");
  return spoken() === "de" ? `${weekday} ${day}. ${month}` : `${weekday} ${day} ${month}`;
}

/** "8 Dec", for a column of dates. */
export function writeShortDay(at: number, zone: string): string {
  const { day, month } = named(at, zone, "short");
  return spoken() === "de" ? `${day}. ${month}` : `${day} ${month}`;
}

/** "Tuesday 8 December", for headlines. */
export function writeLongDay(at: number, zone: string): string {
  const { weekday, day, month } = named(at, zone, "long");
  return spoken() === "de" ? `${weekday}, ${day}. ${month}` : `${weekday} ${day} ${month}`;
}

/** "10:00 am", in German "10:00". */
export function writeClock(at: number, zone: string): string {
  const { hour, minute } = localTime(at, zone);
  if (spoken() === "de") return `${hour}:${two(minute)}`;
  return `${hour % 12 === 0 ? 12 : hour % 12}:${two(minute)} ${hour < 12 ? "am" : "pm"}`;
}

/** A clock of the rules, "08:00", as clocks are written: "8:00 am". */
export function writeHour(clock: string): string {
  return writeClock(Date.parse(`1970-01-01T${clock}Z`), "UTC");
}

/** "24 Nov 2026", for a day that stays as it is. */
export function writeDate(date: string): string {
  return `${writeShortDay(noonOf(date), "UTC")} ${date.slice(0, 4)}`;
}

/** "Tue 8 Dec, 10:00 am". */
export function writeMoment(at: number, zone: string): string {
  return `${writeDay(at, zone)}, ${writeClock(at, zone)}`;
}

/** The clock alone on the day that `now` is in, else the day. */
export function writeWhen(at: number, now: number, zone: string): string {
  return isSameDay(at, now, zone) ? writeClock(at, zone) : writeDay(at, zone);
}

/** "4 h 50 min", "35 min", and days from two days on. Never negative. */
export function writeSpan(milliseconds: number): string {
  const minutes = Math.max(0, Math.floor(milliseconds / 60_000));
  const hours = Math.floor(minutes / 60);
  if (hours >= 48) return `${Math.floor(hours / 24)} ${spoken() === "de" ? "Tage" : "days"}`;
  const rest = minutes % 60;
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
}

export function isSameDay(a: number, b: number, zone: string): boolean {
  return isoDay(a, zone) === isoDay(b, zone);
}

/** The local date of a moment, `YYYY-MM-DD`. */
export function isoDay(at: number, zone: string): string {
  const { year, month, day } = localTime(at, zone);
  return `${year}-${two(month + 1)}-${two(day)}`;
}

/** The month of a date, `YYYY-MM-…`, by its name. */
export function nameOfMonth(date: string): string {
  return namesOfDays[spoken()].months.long[Number(date.slice(5, 7)) - 1] ?? date;
}

/** Hours since local midnight, with their fraction. */
export function hourOf(at: number, zone: string): number {
  const { hour, minute } = localTime(at, zone);
  return hour + minute / 60;
}

/** A local date as a moment of that day that is the same date in every zone of this side of the date line: noon UTC. */
export function noonOf(date: string): number {
  return Date.parse(`${date}T12:00:00Z`);
}

interface Named {
  weekday: string;
  day: number;
  month: string;
}

function named(at: number, zone: string, size: "short" | "long"): Named {
  const { months, weekdays } = namesOfDays[spoken()];
  const { month, day, weekday } = localTime(at, zone);
  return { weekday: weekdays[size][weekday]!, day, month: months[size][month]! };
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
