import { localTime } from "../words/local-time.ts";

/** What a field for a day and a time shows: `2026-11-24T14:00`, by the clock of a zone. */
export function fieldOf(instant: string, zone: string): string {
  const { year, month, day, hour, minute } = localTime(
    Date.parse(instant.replace(/\[.*/, "")),
    zone,
  );
  const two = (number: number) => String(number).padStart(2, "0");
  return `${year}-${two(month + 1)}-${two(day)}T${two(hour)}:${two(minute)}`;
}

/** The instant that such a field means in that zone; undefined while it is not filled. Temporal must be there. */
export function instantOf(field: string, zone: string): string | undefined {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(field)) return undefined;
  return Temporal.PlainDateTime.from(field)
    .toZonedDateTime(zone)
    .toString({ smallestUnit: "second" });
}

/** The same clock an hour later, as long as that is the same day. */
export function anHourAfter(field: string): string {
  const [hour = 0, minute = 0] = field.slice(11).split(":").map(Number);
  return hour >= 23
    ? "23:59"
    : `${String(hour + 1).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}
