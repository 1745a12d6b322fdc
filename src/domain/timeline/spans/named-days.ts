import { months, onDay, weekdays, type Reading } from "./span.ts";
import type { Period } from "./span.ts";

export function dateOf(year: number, month: number, day: number): Temporal.PlainDate | undefined {
  if (month < 1 || month > 12 || day < 1) return undefined;
  const first = Temporal.PlainDate.from({ year, month, day: 1 });
  return day <= first.daysInMonth ? first.with({ day }) : undefined;
}

/** A day and month without a year are the next ones that come. */
export function dated(
  today: Temporal.PlainDate,
  month: number,
  day: number,
  year?: string,
): Temporal.PlainDate | undefined {
  if (year) return dateOf(year.length === 2 ? 2000 + Number(year) : Number(year), month, day);
  const here = dateOf(today.year, month, day);
  const past = here && Temporal.PlainDate.compare(here, today) < 0;
  return past ? dateOf(today.year + 1, month, day) : here;
}

/** The new year begins in January. */
export function monthNumber(word: string): number {
  if (word === "newyear") return 1;
  return months.split("|").indexOf(word) + 1;
}

/** The first day of the next month of that name; this month counts. */
export function nextMonthNamed(word: string, today: Temporal.PlainDate): Temporal.PlainDate {
  const named = monthNumber(word);
  return today.with({ day: 1, month: named }).add({ years: named < today.month ? 1 : 0 });
}

/** The next day with that number, today included; undefined where no month has it. */
export function nextDayOfMonth(
  day: number,
  today: Temporal.PlainDate,
): Temporal.PlainDate | undefined {
  if (day < 1 || day > 31) return undefined;
  let month = today.with({ day: 1 });
  if (day < today.day) month = month.add({ months: 1 });
  while (month.daysInMonth < day) month = month.add({ months: 1 });
  return month.with({ day });
}

export function weekdayNumber(word: string): number {
  return weekdays.split("|").indexOf(word) + 1;
}

/** The next such weekday; today is not one. */
export function nextWeekday(word: string, today: Temporal.PlainDate): Temporal.PlainDate {
  return today.add({ days: ((weekdayNumber(word) - today.dayOfWeek + 6) % 7) + 1 });
}

export function weekdayIn(word: string, week: Period): Temporal.PlainDate {
  return week.first.add({ days: (weekdayNumber(word) - week.first.dayOfWeek + 7) % 7 });
}

export function range(
  first: Temporal.PlainDate | undefined,
  last: Temporal.PlainDate | undefined,
): Reading | undefined {
  return first && last && Temporal.PlainDate.compare(first, last) <= 0
    ? { first, last, sure: "high" }
    : onDay(last);
}
