/** What clock and calendar of a zone show. `month` counts from 0, `weekday` from Sunday, as in `Date`. */
export interface LocalTime {
  year: number;
  month: number;
  day: number;
  weekday: number;
  hour: number;
  minute: number;
}

// The first formatter of Intl costs a page 20 ms and more; Temporal, where the browser has it, half of one.
const hasTemporal = "Temporal" in globalThis;

/** A moment, in milliseconds since 1970, in a zone of the IANA database. */
export function localTime(at: number, zone: string): LocalTime {
  const shown = new Date(at + (hasTemporal ? offsetByTemporal(at, zone) : offsetByIntl(at, zone)));
  return {
    year: shown.getUTCFullYear(),
    month: shown.getUTCMonth(),
    day: shown.getUTCDate(),
    weekday: shown.getUTCDay(),
    hour: shown.getUTCHours(),
    minute: shown.getUTCMinutes(),
  };
}

/** The zone of this machine. */
export function ownZone(): string {
  return hasTemporal ? Temporal.Now.timeZoneId() : Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** A zone as people name it: "New York" for `America/New_York`. */
export function placeOf(zone: string): string {
  return zone.split("/").at(-1)!.replaceAll("_", " ");
}

function offsetByTemporal(at: number, zone: string): number {
  const { offsetNanoseconds } = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  return offsetNanoseconds / 1_000_000;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

function offsetByIntl(at: number, zone: string): number {
  const clock = clocks.get(zone) ?? openClock(zone);
  const parts = Object.fromEntries(
    clock.formatToParts(at).map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 1, day, hour, minute, second } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(at / 1000) * 1000;
}

function openClock(timeZone: string): Intl.DateTimeFormat {
  const number = "numeric";
  const clock = new Intl.DateTimeFormat("en-US", {
    ...{ timeZone, year: number, month: number, day: number },
    ...{ hour: number, minute: number, second: number, hourCycle: "h23" },
  });
  clocks.set(timeZone, clock);
  return clock;
}
