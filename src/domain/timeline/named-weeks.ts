import { dated, monthNumber, nextMonthNamed, onDay, weekdayNumber } from "./named-days.ts";
import { monthOf, weekOf } from "./periods.ts";
import type { Match, Place, Reading } from "./spans.ts";

export function weekOfMonth(m: Match, { today }: Place): Reading {
  const start =
    m[2] === "month"
      ? today.with({ day: 1 })
      : m[2] === "next month"
        ? monthOf(today, 1).first
        : nextMonthNamed(m[2]!, today);
  const week = /last/.test(m[1]!)
    ? 4
    : /first|1st/.test(m[1]!)
      ? 0
      : /second|2nd/.test(m[1]!)
        ? 1
        : 2;
  const last =
    week === 4 ? monthOf(start).last : start.add({ days: 7 * week + (/or 2/.test(m[0]) ? 13 : 6) });
  return { first: last.subtract({ days: 6 }), last, sure: "medium" };
}

export function weekdayOfMonth(m: Match, { today }: Place): Reading {
  const first = m[3] === "next month" ? monthOf(today, 1).first : nextMonthNamed(m[3]!, today);
  const days = (weekdayNumber(m[2]!) - first.dayOfWeek + 7) % 7;
  const named = ["first", "second", "third", "fourth"].indexOf(m[1]!);
  const weeks = named < 0 ? parseInt(m[1]!, 10) - 1 : named;
  if (m[1] !== "last") return onDay(first.add({ days: days + 7 * weeks }));
  const fifth = first.add({ days: days + 28 });
  return onDay(fifth.month === first.month ? fifth : fifth.subtract({ weeks: 1 }));
}

export function weekOfDate(m: Match, { today, calendar }: Place): Reading {
  const named = dated(monthNumber(m[1] ?? m[4]!), +(m[2] ?? m[3]!), today);
  return named && weekOf(named.first, calendar);
}

/** Week numbers of ISO 8601: the first week is the one with 4 January in it. */
export function numberedWeek(m: Match, { today, calendar }: Place): Reading {
  const inYear = (year: number) =>
    weekOf(Temporal.PlainDate.from({ year, month: 1, day: 4 }), calendar, +m[1]! - 1);
  const here = inYear(today.year);
  if (+m[1]! < 1 || +m[1]! > 53) return undefined;
  return Temporal.PlainDate.compare(here.last, today) < 0 ? inYear(today.year + 1) : here;
}
