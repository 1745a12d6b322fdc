import type { WorkingCalendar } from "#domain/plan/working-calendar.ts";
import { seasons, type Period } from "./span.ts";

/** The working week that holds a day, `ahead` weeks later; it begins after the country's weekend. */
export function weekOf(day: Temporal.PlainDate, calendar: WorkingCalendar, ahead = 0): Period {
  const begins = (Math.max(...calendar.weekend) % 7) + 1;
  const first = day.subtract({ days: (day.dayOfWeek - begins + 7) % 7 }).add({ weeks: ahead });
  let last = first.add({ days: 6 });
  while (calendar.weekend.includes(last.dayOfWeek)) last = last.subtract({ days: 1 });
  return { first, last };
}

export function monthOf(day: Temporal.PlainDate, ahead = 0): Period {
  const first = day.with({ day: 1 }).add({ months: ahead });
  return { first, last: first.with({ day: first.daysInMonth }) };
}

export function quarterOf(day: Temporal.PlainDate, ahead = 0): Period {
  const begins = day
    .with({ month: day.month - ((day.month - 1) % 3), day: 1 })
    .add({ months: 3 * ahead });
  return { first: begins, last: monthOf(begins, 2).last };
}

/** The season of three whole months that is not over yet, `ahead` years later; winter begins in December. */
export function seasonOf(name: string, day: Temporal.PlainDate, ahead = 0): Period {
  const begins = 3 * (seasons.split("|").indexOf(name) + 1);
  const inYear = (year: number): Period => {
    const first = Temporal.PlainDate.from({ year, month: begins, day: 1 });
    return { first, last: monthOf(first, 2).last };
  };
  const years = [-1, 0, 1].map((away) => inYear(day.year + away + ahead));
  return years.find(
    ({ last }) => Temporal.PlainDate.compare(last, day.add({ years: ahead })) >= 0,
  )!;
}

export function yearOf(day: Temporal.PlainDate, ahead = 0): Period {
  const first = day.with({ month: 1, day: 1 }).add({ years: ahead });
  return { first, last: first.with({ month: 12, day: 31 }) };
}

/** How much of a period its parts are: first and last day as a share of a week, a month, and anything longer. */
const shares: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
  early: [
    [0, 2 / 7],
    [0, 1 / 3],
    [0, 0.24],
  ],
  mid: [
    [1 / 7, 3 / 7],
    [1 / 3, 1 / 1.9],
    [1 / 3, 0.6],
  ],
  half1: [
    [0, 3 / 7],
    [0, 1 / 2],
    [0, 1 / 2],
  ],
  half2: [
    [2 / 7, 1],
    [1 / 2, 1],
    [1 / 2, 1],
  ],
  late: [
    [3 / 7, 1],
    [2 / 3, 1],
    [2 / 3, 1],
  ],
};

/** The early, middle or late part of a period, as generously as people mean it. */
export function partOf({ first, last }: Period, part: string): Period {
  const days = first.until(last).days + 1;
  const [from, to] = (shares[part] ?? shares["late"]!)[days <= 7 ? 0 : days <= 31 ? 1 : 2]!;
  const length = days <= 7 ? 7 : days;
  const ends = first.add({ days: Math.round(length * to) - 1 });
  return {
    first: first.add({ days: Math.round(length * from) }),
    last: Temporal.PlainDate.compare(ends, last) < 0 ? ends : last,
  };
}

/** Easter Sunday in the western churches (Meeus, Jones, Butcher). */
export function easterOf(year: number): Temporal.PlainDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d =
    (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = Math.floor((a + 11 * d + 22 * e) / 451);
  const n = d + e - 7 * f + 114;
  return Temporal.PlainDate.from({ year, month: Math.floor(n / 31), day: (n % 31) + 1 });
}
