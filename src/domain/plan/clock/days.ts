/** A calendar day as the count of days since 1970-01-01: comparing and adding are plain arithmetic. */
export type Day = number;

const dayMs = 86_400_000;

/** Reads `YYYY-MM-DD`, which has been validated, as a day. */
export function parseDay(text: string): Day {
  return (
    Date.UTC(Number(text.slice(0, 4)), Number(text.slice(5, 7)) - 1, Number(text.slice(8, 10))) /
    dayMs
  );
}

/** Writes a day as `YYYY-MM-DD`. */
export function writeDay(day: Day): string {
  return dateOf(day).toString();
}

/** ISO weekday, 1 Monday … 7 Sunday. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The same day of the month `months` later, or the last day of that month where there is none. */
export function addMonths(day: Day, months: number): Day {
  return parseDay(dateOf(day).add({ months }).toString());
}

/** Writes a day for a person: "Friday 27 November 2026". */
export function sayDay(day: Day): string {
  const { year, month, day: dayOfMonth } = dateOf(day);
  return `${weekdays[weekdayOf(day) - 1]} ${dayOfMonth} ${months[month - 1]} ${year}`;
}

function dateOf(day: Day): Temporal.PlainDate {
  return new Temporal.PlainDate(1970, 1, 1).add({ days: day });
}

const weekdays = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");
const months =
  "January February March April May June July August September October November December".split(
    " ",
  );
