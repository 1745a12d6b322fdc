import type { WorkingCalendar } from "#domain/plan/working-calendar.ts";
import { easterOf } from "./periods.ts";
import type { Span } from "./spans.ts";

type DaysOf = (year: number) => readonly [Temporal.PlainDate, Temporal.PlainDate];

/** Holidays that people name, whether or not the calendar has them: first and last day. */
const named: readonly (readonly [RegExp, DaysOf])[] = [
  [
    /\b(?:the )?(?:christmas|xmas|holiday) (?:break|holidays|season)\b|\bthe holidays\b|\bholiday season\b/,
    (year) => [day(year, 12, 24), day(year + 1, 1, 1)],
  ],
  [/\b(?:christmas|xmas)\b/, (year) => [day(year, 12, 25), day(year, 12, 26)]],
  [/\b(?:the )?new year(?:'s)?(?: day)?\b/, (year) => [day(year, 1, 1), day(year, 1, 1)]],
  [/\beaster\b/, (year) => [easterOf(year).subtract({ days: 2 }), easterOf(year).add({ days: 1 })]],
  [/\bpentecost\b/, (year) => [easterOf(year).add({ days: 49 }), easterOf(year).add({ days: 50 })]],
  [/\bthanksgiving\b/, (year) => [nth(year, 11, 4, 4), nth(year, 11, 4, 4).add({ days: 1 })]],
  [/\blabou?r day\b/, (year) => [nth(year, 9, 1, 1), nth(year, 9, 1, 1)]],
  [/\bmemorial day\b/, (year) => [lastMonday(year), lastMonday(year)]],
  [
    /\b(?:the )?(?:fourth|4th) of july\b|\bindependence day\b/,
    (year) => [day(year, 7, 4), day(year, 7, 4)],
  ],
  [/\b(?:the )?weekend\b/, () => [day(1, 1, 1), day(1, 1, 1)]],
];

/** The next holiday that the words name, by the calendar's own names last. */
export function findHoliday(
  plain: string,
  today: Temporal.PlainDate,
  calendar: WorkingCalendar,
): Span | undefined {
  for (const [words, daysOf] of named) {
    const match = words.exec(plain);
    if (!match) continue;
    if (/weekend/.test(match[0])) return span(match.index, match[0], weekend(today));
    const here = daysOf(today.year);
    const past = Temporal.PlainDate.compare(here[1], today) < 0;
    return span(match.index, match[0], past ? daysOf(today.year + 1) : here);
  }
  for (const [date, name] of calendar.holidays) {
    const at = plain.indexOf(name.toLowerCase());
    if (at >= 0 && date > today.toString())
      return span(at, name, [Temporal.PlainDate.from(date), Temporal.PlainDate.from(date)]);
  }
  return undefined;
}

function span(
  at: number,
  text: string,
  [first, last]: readonly [Temporal.PlainDate, Temporal.PlainDate],
): Span {
  return { at, text, first, last, counted: "", sure: "low" };
}

function weekend(today: Temporal.PlainDate): [Temporal.PlainDate, Temporal.PlainDate] {
  const sunday = today.add({ days: 7 - today.dayOfWeek });
  return [sunday.subtract({ days: 1 }), sunday];
}

function day(year: number, month: number, date: number): Temporal.PlainDate {
  return Temporal.PlainDate.from({ year, month, day: date });
}

function nth(year: number, month: number, weekday: number, count: number): Temporal.PlainDate {
  const first = day(year, month, 1);
  return first.add({ days: ((weekday - first.dayOfWeek + 7) % 7) + 7 * (count - 1) });
}

function lastMonday(year: number): Temporal.PlainDate {
  const last = day(year, 5, 31);
  return last.subtract({ days: last.dayOfWeek - 1 });
}
