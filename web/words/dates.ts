import { spoken } from "./language.svelte.ts";

/** Reads an instant of the API (RFC 3339 or RFC 9557) as milliseconds since 1970. */
export function momentOf(text: string): number {
  return Date.parse(text.replace(/\[[^\]]*\]$/, ""));
}

/** "Tue 8 Dec", in German "Di 8. Dez". */
export function writeDay(at: number, zone: string): string {
  const { weekday, day, month } = partsOf(at, zone, "short");
  return spoken() === "de" ? `${weekday} ${day}. ${month}` : `${weekday} ${day} ${month}`;
}

/** "8 Dec", for a column of dates. */
export function writeShortDay(at: number, zone: string): string {
  const { day, month } = partsOf(at, zone, "short");
  return spoken() === "de" ? `${day}. ${month}` : `${day} ${month}`;
}

/** "Tuesday 8 December", for headlines. */
export function writeLongDay(at: number, zone: string): string {
  const { weekday, day, month } = partsOf(at, zone, "long");
  return spoken() === "de" ? `${weekday}, ${day}. ${month}` : `${weekday} ${day} ${month}`;
}

/** "10:00 am", in German "10:00". */
export function writeClock(at: number, zone: string): string {
  const { hour, minute } = partsOf(at, zone, "short");
  if (spoken() === "de") return `${hour}:${two(minute)}`;
  return `${hour % 12 === 0 ? 12 : hour % 12}:${two(minute)} ${hour < 12 ? "am" : "pm"}`;
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
  const { year, monthNumber, day } = partsOf(at, zone, "short");
  return `${year}-${two(monthNumber)}-${two(day)}`;
}

/** Hours since local midnight, with their fraction. */
export function hourOf(at: number, zone: string): number {
  const { hour, minute } = partsOf(at, zone, "short");
  return hour + minute / 60;
}

/** A local date as a moment of that day that is the same date in every zone of this side of the date line: noon UTC. */
export function noonOf(date: string): number {
  return Date.parse(`${date}T12:00:00Z`);
}

interface Parts {
  year: number;
  monthNumber: number;
  month: string;
  day: number;
  weekday: string;
  hour: number;
  minute: number;
}

function partsOf(at: number, zone: string, size: "short" | "long"): Parts {
  const parts = writerFor(zone, size).formatToParts(at);
  const find = (type: Intl.DateTimeFormatPartTypes) =>
    parts.find((part) => part.type === type)?.value ?? "";
  const numbers = numbersFor(zone).formatToParts(at);
  const number = (type: Intl.DateTimeFormatPartTypes) =>
    Number(numbers.find((part) => part.type === type)?.value ?? 0);
  return {
    year: number("year"),
    monthNumber: number("month"),
    month: find("month").replace(/\.$/, ""),
    day: number("day"),
    weekday: find("weekday").replace(/\.$/, ""),
    hour: number("hour") % 24,
    minute: number("minute"),
  };
}

const writers = new Map<string, Intl.DateTimeFormat>();

function writerFor(zone: string, size: "short" | "long"): Intl.DateTimeFormat {
  const locale = spoken() === "de" ? "de-DE" : "en-US";
  return keep(
    `${locale} ${zone} ${size}`,
    () =>
      new Intl.DateTimeFormat(locale, {
        timeZone: zone,
        weekday: size,
        month: size,
        day: "numeric",
      }),
  );
}

function numbersFor(zone: string): Intl.DateTimeFormat {
  return keep(
    zone,
    () =>
      new Intl.DateTimeFormat("en-US", {
        timeZone: zone,
        year: "numeric",
        month: "numeric",
        day: "numeric",
        hour: "numeric",
        minute: "numeric",
        hourCycle: "h23",
      }),
  );
}

function keep(key: string, make: () => Intl.DateTimeFormat): Intl.DateTimeFormat {
  const known = writers.get(key) ?? make();
  writers.set(key, known);
  return known;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
