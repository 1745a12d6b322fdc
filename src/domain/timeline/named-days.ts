import type { Period } from "./periods.ts";
import type { Reading } from "./spans.ts";
export const days = "monday|tuesday|wednesday|thursday|friday|saturday|sunday";
export const months =
  "january|february|march|april|may|june|july|august|september|october|november|december";

export function dateOf(
  year: number,
  monthOfYear: number,
  day: number,
): Temporal.PlainDate | undefined {
  try {
    return Temporal.PlainDate.from({ year, month: monthOfYear, day }, { overflow: "reject" });
  } catch {
    return undefined;
  }
}

export function monthNumber(word: string): number {
  return months.split("|").findIndex((name) => name.startsWith(word.slice(0, 3))) + 1;
}

export function nextDayOfMonth(day: number, today: Temporal.PlainDate): Temporal.PlainDate {
  const here = today.with({ day: Math.max(1, day) });
  return here.day === day && Temporal.PlainDate.compare(here, today) >= 0
    ? here
    : today.add({ months: 1 }).with({ day: Math.max(1, day) });
}

export function nextMonthNamed(word: string, today: Temporal.PlainDate): Temporal.PlainDate {
  const named = monthNumber(word);
  return today.with({ day: 1, month: named }).add({ years: named < today.month ? 1 : 0 });
}

export function weekdayNumber(word: string): number {
  return days.split("|").findIndex((name) => name.startsWith(word.slice(0, 3))) + 1;
}

export function nextWeekday(word: string, today: Temporal.PlainDate): Temporal.PlainDate {
  return today.add({ days: ((weekdayNumber(word) - today.dayOfWeek + 6) % 7) + 1 });
}

export function onDay(day: Temporal.PlainDate | undefined): Reading {
  return day && { first: day, last: day };
}

export function dated(
  monthOfYear: number,
  day: number,
  today: Temporal.PlainDate,
  year?: string,
): Reading {
  if (year) return onDay(dateOf(year.length === 2 ? 2000 + +year : +year, monthOfYear, day));
  const here = dateOf(today.year, monthOfYear, day);
  const past = here && Temporal.PlainDate.compare(here, today) < 0;
  return onDay(past ? dateOf(today.year + 1, monthOfYear, day) : here);
}

export function weekdayOf(word: string, week: Period): Temporal.PlainDate {
  return week.first.add({ days: (weekdayNumber(word) - week.first.dayOfWeek + 7) % 7 });
}
