import { findIana } from "windows-iana";
import type { Component } from "./content-lines.ts";
import { spokenZones, zonesByOffsets } from "./zone-names.ts";

/**
 * The IANA zone, or a fixed offset, that a TZID means: itself, a Windows name, a display name with cities, and
 * last what the file's own VTIMEZONE says. Undefined where nobody can tell.
 */
export function findZone(name: string, definitions: readonly Component[]): string | undefined {
  const plain = name.replaceAll("\\", "").trim();
  const definition = definitions.find((zone) => textOf(zone, "TZID") === plain);
  const location = definition && textOf(definition, "X-LIC-LOCATION");
  return (
    ianaOf(plain.replaceAll(" ", "_")) ??
    (location ? ianaOf(location) : undefined) ??
    windowsZone(plain) ??
    cityZone(plain, definition) ??
    spokenZone(plain) ??
    (definition && zoneOfRules(definition)) ??
    statedOffset(plain)
  );
}

/** Europe/Berlin itself, also at the end of /mozilla.org/20050126_1/Europe/Berlin. */
function ianaOf(name: string): string | undefined {
  const parts = name.split("/");
  for (let from = 0; from < parts.length; from++) {
    const candidate = parts.slice(from).join("/");
    if (
      /^(?:[A-Za-z_]+\/[\w+\-/]+|UTC|GMT|[CEMW]ET|[A-Z]{3}\d[A-Z]{3})$/.test(candidate) &&
      isZone(candidate)
    )
      return candidate;
  }
  return undefined;
}

function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

function windowsZone(name: string): string | undefined {
  return findIana(
    name.replace(/^tzone:\/\/microsoft\//i, "").replace(/ daylight time$/i, " Standard Time"),
  )[0];
}

/** "(UTC+07:00) Bangkok, Hanoi, Jakarta": the first city that names a zone of the stated offset. */
function cityZone(name: string, definition: Component | undefined): string | undefined {
  const stated = /(?:UTC|GMT)\s*([+-]\d{2}:?\d{2})/i.exec(name)?.[1];
  const offset = stated ? hoursOf(stated) : definition && offsetsOf(definition).standard;
  const cities = name.replace(/^\([^)]*\)/, "").split(/[,;]/);
  for (const city of cities) {
    const wanted = `/${city.trim().replaceAll(" ", "_")}`.toLowerCase();
    const zone = Intl.supportedValuesOf("timeZone").find((each) =>
      each.toLowerCase().endsWith(wanted),
    );
    if (zone && wanted.length > 1 && (offset === undefined || standardHours(zone) === offset))
      return zone;
  }
  return undefined;
}

/** The smaller of the offsets in January and July, by which displays name a zone. */
function standardHours(zone: string): number {
  return Math.min(...hoursIn(zone));
}

/** The offsets in January and in July. */
function hoursIn(zone: string): number[] {
  const months = [1, 7].map((month) =>
    Temporal.PlainDateTime.from({ year: 2026, month, day: 1 }).toZonedDateTime(zone),
  );
  return months.map((at) => at.offsetNanoseconds / 3.6e12);
}

function spokenZone(name: string): string | undefined {
  return spokenZones.find(([words]) => words.test(name.toLowerCase()))?.[1];
}

function zoneOfRules(definition: Component): string | undefined {
  const { standard, daylight, south } = offsetsOf(definition);
  if (standard === undefined) return undefined;
  if (daylight === undefined || daylight === standard) return fixedOffset(standard);
  const hemisphere = south ? "south" : "north";
  return (
    zonesByOffsets[`${standard} ${daylight} ${hemisphere}`] ?? zoneLike(standard, daylight, south)
  );
}

/** Any zone that has these offsets in winter and in summer. */
function zoneLike(standard: number, daylight: number, south: boolean): string | undefined {
  const wanted = south ? [daylight, standard] : [standard, daylight];
  return Intl.supportedValuesOf("timeZone").find((zone) => {
    const offsets = hoursIn(zone);
    return offsets[0] === wanted[0] && offsets[1] === wanted[1];
  });
}

/** "GMT-0500" and "UTC+1" are offsets and nothing more. */
function statedOffset(name: string): string | undefined {
  const [, sign, hours, minutes = "00"] =
    /^(?:UTC|GMT) ?([+-])(\d{1,2}):?(\d{2})?$/i.exec(name) ?? [];
  return hours && `${sign}${hours.padStart(2, "0")}:${minutes}`;
}

function offsetsOf(zone: Component): { standard?: number; daylight?: number; south: boolean } {
  const newest = (name: string): Component | undefined =>
    zone.parts.filter((part) => part.name === name).at(-1);
  const standard = newest("STANDARD");
  const daylight = newest("DAYLIGHT");
  const month = Number(
    /BYMONTH=(\d+)/.exec(daylight ? (textOf(daylight, "RRULE") ?? "") : "")?.[1] ?? 3,
  );
  return {
    ...(standard ? { standard: hoursOf(textOf(standard, "TZOFFSETTO")) } : {}),
    ...(daylight ? { daylight: hoursOf(textOf(daylight, "TZOFFSETTO")) } : {}),
    south: month >= 8,
  } as { standard?: number; daylight?: number; south: boolean };
}

function hoursOf(offset: string | undefined): number | undefined {
  const match = /^([+-])(\d{2}):?(\d{2})/.exec(offset ?? "");
  return match ? Number(`${match[1]}1`) * (Number(match[2]) + Number(match[3]) / 60) : undefined;
}

function fixedOffset(hours: number): string {
  const minutes = Math.round(Math.abs(hours) * 60);
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${hours < 0 ? "-" : "+"}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

function textOf(component: Component, name: string): string | undefined {
  const value = component.properties.find((property) => property.name === name)?.value;
  return value?.replaceAll("\\", "").trim();
}
