/** A calendar day as the count of days since 1970-01-01: comparing and adding are plain arithmetic. */
export type Day = number;

const dayMs = 86_400_000;

/** Reads `YYYY-MM-DD` at the beginning of a text, which has been validated, as a day. */
export function parseDay(text: string): Day {
  return Date.UTC(digits(text, 0, 4), digits(text, 5, 7) - 1, digits(text, 8, 10)) / dayMs;
}

/** The number that the digits of a text make from one place up to another. */
export function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at++) value = value * 10 + text.charCodeAt(at) - 48;
  return value;
}

/** Writes a day as `YYYY-MM-DD`. */
export function writeDay(day: Day): string {
  const { year, month, dayOfMonth } = dateOf(day);
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(dayOfMonth)}`;
}

/** ISO weekday, 1 Monday … 7 Sunday. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The same day of the month `months` later, or the last day of that month where there is none. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, dayOfMonth } = dateOf(day);
  return parseDay(new Temporal.PlainDate(year, month, dayOfMonth).add({ months }).toString());
}

/** Writes a day for a person: "Friday 27 November 2026". */
export function sayDay(day: Day): string {
  const { year, month, dayOfMonth } = dateOf(day);
  return `${weekdays[weekdayOf(day) - 1]} ${dayOfMonth} ${months[month - 1]} ${year}`;
}

/** Writes a number below a hundred with two digits. */
export function two(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

/** Civil date from days, after Howard Hinnant's "chrono-Compatible Low-Level Date Algorithms"; years begin in March. */
function dateOf(day: Day): { year: number; month: number; dayOfMonth: number } {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const leaps =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leaps) / 365);
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    dayOfMonth: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

const weekdays = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");
const months =
  "January February March April May June July August September October November December".split(
    " ",
  );
