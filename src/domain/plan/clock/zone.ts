import { instantAt, writeInstant } from "#domain/facts/instants.ts";
import { digits, parseDay, two, writeDay, type Day } from "./days.ts";

/** A moment as milliseconds since 1970-01-01T00:00Z. */
export type Moment = number;

/** One time zone with the offsets that were looked up in it, so that a plan asks the zone data once per season. */
export interface Zone {
  readonly id: string;
  /** Local day of a moment. */
  dayOf(moment: Moment): Day;
  /** Milliseconds since local midnight, as a clock on the wall shows them. */
  clockOf(moment: Moment): number;
  /** The moment at which the wall clock shows a time; in a gap the later, in an overlap the earlier one (RFC 5545 §3.3.5). */
  at(day: Day, clock: number): Moment;
  /** Writes a moment as RFC 9557 in this zone, to the second. */
  write(moment: Moment): string;
}

export const hourMs = 3_600_000;
export const dayMs = 24 * hourMs;

const zones = new Map<string, Zone>();

/** Opens a zone by its name; a zone that was opened before is the same one. */
export function openZone(id: string): Zone {
  const known = zones.get(id);
  if (known) return known;
  const zone = readZone(id);
  zones.set(id, zone);
  return zone;
}

function readZone(id: string): Zone {
  const offsetAt = offsetsOf(id);
  const localOf = (moment: Moment): number => moment + offsetAt(moment);
  return {
    id,
    dayOf: (moment) => Math.floor(localOf(moment) / dayMs),
    clockOf: (moment) => {
      const local = localOf(moment);
      return local - Math.floor(local / dayMs) * dayMs;
    },
    at: (day, clock) => momentOf(day * dayMs + clock, offsetAt),
    write: (moment) => writeLocal(moment, offsetAt(moment), id),
  };
}

interface Season {
  from: Moment;
  until: Moment;
  offset: number;
}

function offsetsOf(id: string): (moment: Moment) => number {
  const seasons: Season[] = [];
  let last: Season = { from: 0, until: 0, offset: 0 };
  return (moment) => {
    if (moment >= last.from && moment < last.until) return last.offset;
    let season = seasons.find(({ from, until }) => moment >= from && moment < until);
    if (!season) seasons.push((season = seasonAt(moment, id)));
    last = season;
    return season.offset;
  };
}

function seasonAt(moment: Moment, id: string): Season {
  const local = Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(id);
  // "previous" is strictly before: asked one millisecond later, it also finds a transition at this very moment.
  const from = local.add({ milliseconds: 1 }).getTimeZoneTransition("previous");
  const until = local.getTimeZoneTransition("next");
  return {
    from: from?.epochMilliseconds ?? -Infinity,
    until: until?.epochMilliseconds ?? Infinity,
    offset: local.offsetNanoseconds / 1e6,
  };
}

function momentOf(local: number, offsetAt: (moment: Moment) => number): Moment {
  const before = offsetAt(local - dayMs);
  const after = offsetAt(local + dayMs);
  const early = local - Math.max(before, after);
  const late = local - Math.min(before, after);
  return early + offsetAt(early) === local ? early : late;
}

function writeLocal(moment: Moment, offset: number, id: string): string {
  if (offset % 60_000 !== 0)
    return writeInstant(Temporal.Instant.fromEpochMilliseconds(moment), id);
  const minutes = Math.abs(offset) / 60_000;
  const sign = offset < 0 ? "-" : "+";
  const local = writeClock(Math.floor((moment + offset) / 1000));
  return `${local}${sign}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}[${id}]`;
}

function writeClock(seconds: number): string {
  const day = Math.floor(seconds / 86_400);
  const clock = seconds - day * 86_400;
  const hours = Math.floor(clock / 3600);
  const minutes = Math.floor(clock / 60) % 60;
  return `${writeDay(day)}T${two(hours)}:${two(minutes)}:${two(clock % 60)}`;
}

const plainInstant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)(?:\[[^\]]+\])?$/;

/** Reads an instant of a validated file: the usual spelling by arithmetic, all others by Temporal. */
export function parseMoment(text: string): Moment {
  if (!plainInstant.test(text)) return instantAt(text).epochMilliseconds;
  const minutes = digits(text, 11, 13) * 60 + digits(text, 14, 16);
  const local = parseDay(text) * dayMs + minutes * 60_000 + digits(text, 17, 19) * 1000;
  if (text[19] === "Z") return local;
  const offset = (digits(text, 20, 22) * 60 + digits(text, 23, 25)) * 60_000;
  return text[19] === "-" ? local + offset : local - offset;
}
