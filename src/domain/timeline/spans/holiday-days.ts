import { easterOf } from "./periods.ts";

/** First and last day of a holiday in a year. */
type DaysOf = (year: number) => readonly [Temporal.PlainDate, Temporal.PlainDate];

/** Holidays that people name whether or not a calendar has them, by their plain word. */
export const holidayDays: Readonly<Record<string, DaysOf>> = {
  holidays: (year) => [day(year, 12, 24), day(year + 1, 1, 1)],
  christmas: (year) => [day(year, 12, 25), day(year, 12, 26)],
  christmaseve: (year) => one(day(year, 12, 24)),
  newyear: (year) => one(day(year, 1, 1)),
  newyearseve: (year) => one(day(year, 12, 31)),
  easter: (year) => [afterEaster(year, -2), afterEaster(year, 1)],
  maundythursday: (year) => one(afterEaster(year, -3)),
  goodfriday: (year) => one(afterEaster(year, -2)),
  eastermonday: (year) => one(afterEaster(year, 1)),
  pentecost: (year) => [afterEaster(year, 49), afterEaster(year, 50)],
  thanksgiving: (year) => [nth(year, 11, [4, 4]), nth(year, 11, [4, 4]).add({ days: 1 })],
  laborday: (year) => one(nth(year, 9, [1, 1])),
  memorialday: (year) => one(nth(year, 6, [1, 1]).subtract({ weeks: 1 })),
  mlkday: (year) => one(nth(year, 1, [1, 3])),
  presidentsday: (year) => one(nth(year, 2, [1, 3])),
  stpatrick: (year) => one(day(year, 3, 17)),
  july4: (year) => one(day(year, 7, 4)),
  allsaints: (year) => one(day(year, 11, 1)),
  halloween: (year) => one(day(year, 10, 31)),
  valentine: (year) => one(day(year, 2, 14)),
};

function one(date: Temporal.PlainDate): [Temporal.PlainDate, Temporal.PlainDate] {
  return [date, date];
}

function day(year: number, month: number, date: number): Temporal.PlainDate {
  return Temporal.PlainDate.from({ year, month, day: date });
}

function afterEaster(year: number, days: number): Temporal.PlainDate {
  return easterOf(year).add({ days });
}

/** The `count`th such weekday of a month. */
function nth(year: number, month: number, [weekday, count]: [number, number]): Temporal.PlainDate {
  const first = day(year, month, 1);
  return first.add({ days: ((weekday - first.dayOfWeek + 7) % 7) + 7 * (count - 1) });
}
