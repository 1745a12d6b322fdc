import type { Component, Property } from "./content-lines.ts";
import { findZone } from "./find-zone.ts";

export interface EventTimes {
  start: string | null;
  end: string | null;
  allDay: boolean;
}

type Tell = (code: string, say: string) => void;

/** Start and end as RFC 9557 text, as a date for whole days, or without a zone where the file names none that is known. */
export function readTimes(event: Component, zones: Component[], tell: Tell): EventTimes {
  const begin = propertyOf(event, "DTSTART");
  const start = begin ? readTime(begin, zones, tell) : null;
  if (!begin) tell("no-start", "The event has no start.");
  const finish = propertyOf(event, "DTEND");
  const length = propertyOf(event, "DURATION");
  let end = finish
    ? readTime(finish, zones, tell)
    : length && start
      ? endAfter(start, length, tell)
      : null;
  if (
    start &&
    end &&
    Temporal.PlainDateTime.compare(end.local, start.local) < 0 &&
    start.zone === end.zone
  ) {
    tell("ends-before-start", "The event ends before it starts; its end was left out.");
    end = null;
  }
  return { start: start?.text ?? null, end: end?.text ?? null, allDay: start?.wholeDay ?? false };
}

interface ReadTime {
  text: string;
  local: Temporal.PlainDateTime;
  zone: string | undefined;
  wholeDay: boolean;
}

/** 20261116T140000Z; some programs write an offset where RFC 5545 has only Z, or the signs of RFC 3339. */
const timeShape = /^(\d{8})(?:T(\d{4}(?:\d{2})?)(Z|[+-]\d{4})?)?$/i;
const punctuation = /(?<=^\d{4})-(?=\d{2}-)|(?<=^\d{4}-?\d{2})-|:|\.\d+/g;

function readTime(property: Property, zones: Component[], tell: Tell): ReadTime | null {
  const [, date, time, utc] = timeShape.exec(property.value.trim().replace(punctuation, "")) ?? [];
  try {
    if (!date) throw new RangeError();
    const local = Temporal.PlainDateTime.from(
      time ? `${date}T${time.padEnd(6, "0")}` : `${date}T000000`,
    );
    if (!time) return shown({ local, zone: undefined, wholeDay: true });
    const zone = utc ? (/z/i.test(utc) ? "UTC" : utc) : zoneOf(property, zones, tell);
    return shown({ local, zone, wholeDay: false });
  } catch {
    const say = `${property.name} on line ${property.line} is no date or time: ${property.value.trim().slice(0, 40)}`;
    tell("broken-time", `${say}. Right would be 20261116T140000Z.`);
    return null;
  }
}

function zoneOf(property: Property, zones: Component[], tell: Tell): string | undefined {
  const name = property.params.TZID;
  const zone = name ? findZone(name, zones) : undefined;
  if (!name) tell("floating-time", `${property.name} names no time zone: say which zone it is in.`);
  else if (!zone)
    tell(
      "unknown-zone",
      `${property.name} is in a time zone that nobody knows, "${name.slice(0, 60)}": say which it is.`,
    );
  return zone;
}

function endAfter(start: ReadTime, { value }: Property, tell: Tell): ReadTime | null {
  try {
    const length = Temporal.Duration.from(value.trim().replace(/^\+/, ""));
    if (!start.zone) return shown({ ...start, local: start.local.add(length) });
    const end = start.local.toZonedDateTime(start.zone).add(length);
    return shown({ ...start, local: end.toPlainDateTime() });
  } catch {
    tell("broken-duration", `DURATION is no length of time: ${value.trim().slice(0, 40)}`);
    return null;
  }
}

function shown({ local, zone, wholeDay }: Omit<ReadTime, "text">): ReadTime {
  const zoned = zone ? local.toZonedDateTime(zone).toString() : undefined;
  const text = wholeDay ? local.toPlainDate().toString() : (zoned ?? local.toString());
  return { text, local, zone, wholeDay };
}

function propertyOf(event: Component, name: string): Property | undefined {
  return event.properties.find((property) => property.name === name);
}
