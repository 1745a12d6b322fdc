import {
  addWorkingDays,
  workingDayFrom,
  type WorkingCalendar,
} from "#domain/plan/working-calendar.ts";
import { aroundHoliday } from "./around-holiday.ts";
import { findHoliday } from "./holiday-names.ts";
import {
  dated,
  dateOf,
  days,
  monthNumber,
  months,
  nextDayOfMonth,
  nextMonthNamed,
  nextWeekday,
  onDay,
  weekdayOf,
  weekdayNumber,
} from "./named-days.ts";
import { numberedWeek, weekdayOfMonth, weekOfDate, weekOfMonth } from "./named-weeks.ts";
import { monthOf, partOf, quarterOf, weekOf, yearOf, type Period } from "./periods.ts";

export interface Span extends Period {
  at: number;
  text: string;
  /** What was counted, as the end of a sentence. */
  counted: string;
  sure: "high" | "medium" | "low";
}

export interface Place {
  today: Temporal.PlainDate;
  calendar: WorkingCalendar;
  at: Temporal.ZonedDateTime;
}

export type Match = RegExpExecArray;
export type Reading = (Omit<Span, "at" | "text" | "counted" | "sure"> & Partial<Span>) | undefined;

const monthWord = `(${months}|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)`;
const dayWord = `(${days}|mon|tues?|wed|thurs?|thu|fri)`;
const part = "(?:(early|mid|late|end)(?: of)?(?: the| in)? )?";

/** From the most telling form to the least; what one has read the next does not see. */
const forms: readonly (readonly [RegExp, (match: Match, place: Place) => Reading])[] = [
  [
    new RegExp(
      `\\b(first|1st|second|2nd|third|3rd|last) week(?: or 2)?(?: of| in)? (?:the )?(next month|month|${months})`,
    ),
    weekOfMonth,
  ],
  [
    new RegExp(
      `\\b(first|1st|second|2nd|third|3rd|fourth|4th|last) (${days})(?: of| in)? (next month|${months})\\b`,
    ),
    weekdayOfMonth,
  ],
  [
    new RegExp(
      `\\bweek (?:of|commencing|beginning|starting) (?:the )?(?:${monthWord} (\\d{1,2})|(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${monthWord})\\b`,
    ),
    weekOfDate,
  ],
  [/\b(?:kw|kalenderwoche) ?(\d{1,2})\b/, numberedWeek],
  [
    new RegExp(`\\b${dayWord} (\\d{1,2})(?:st|nd|rd|th)?$`),
    (m, { today }) => (+m[2]! > 31 ? undefined : onDay(nextDayOfMonth(+m[2]!, today))),
  ],
  [/\b(\d{4})-(\d{2})-(\d{2})\b/, (m) => onDay(dateOf(+m[1]!, +m[2]!, +m[3]!))],
  [
    /\b(\d{1,2})\. ?(\d{1,2})\.(?: ?(\d{4}|\d{2}))?/,
    (m, { today }) => dated(+m[2]!, +m[1]!, today, m[3]),
  ],
  [/\b(\d{1,2})\/(\d{1,2})(?:\/(\d{4}|\d{2}))?\b/, slashed],
  [
    new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th|\\.)?(?: of)? ${monthWord}\\b(?: (\\d{4}))?`),
    (m, { today }) => dated(monthNumber(m[2]!), +m[1]!, today, m[3]),
  ],
  [
    new RegExp(`\\b${monthWord}\\.? (?:the )?(\\d{1,2})(?:st|nd|rd|th)?\\b(?: (\\d{4}))?`),
    (m, { today }) => dated(monthNumber(m[1]!), +m[2]!, today, m[3]),
  ],
  [
    /\bweek (?:of|commencing|beginning|starting) (?:the )?(\d{1,2})(?:st|nd|rd|th)?\b/,
    (m, place) => weekOf(nextDayOfMonth(+m[1]!, place.today), place.calendar),
  ],
  [
    new RegExp(
      `\\b(\\d+) weeks? (?:from|on|after) (?:this |next )?(${days}|today|tomorrow|now)\\b`,
    ),
    weeksFrom,
  ],
  [
    new RegExp(`\\b(${days})(?: of)? week\\b`),
    (m, { today }) => onDay(nextWeekday(m[1]!, today).add({ weeks: 1 })),
  ],
  [
    new RegExp(
      `\\b(?:${dayWord}(?: of| in)? (?:the )?(next|following) week|(next|following) week(?: on)? ${dayWord})\\b`,
    ),
    (m, place) => onDay(weekdayOf(m[1] ?? m[4]!, weekOf(place.today, place.calendar, 1))),
  ],
  [
    /\b(?:(vague) )?(?:(\d+)(?: (?:hour|day|week|month)s?)? ?(?:-|to|or|maybe|perhaps|bis|a|o|ou) )?(vague )?(\d+)(?:-(\d+))?(?: or so)? (?:full )?(business |working |week ?)?(hour|day|week|month)s?\b( or (?:so|2)| maybe \d+)?/,
    counted,
  ],
  [/\b(?:overmorrow)\b/, (_, { today }) => onDay(today.add({ days: 2 }))],
  [/\btomorrow\b/, (_, { today }) => onDay(today.add({ days: 1 }))],
  [
    /\b(?:today|end of (?:the )?day(?! (?:on |of )?(?:the )?(?:next|mon|tue|wed|thu|fri|\d)))\b/,
    (_, { today }) => onDay(today),
  ],
  [new RegExp(`\\b(this |next |coming |following )?(?:coming )?${dayWord}\\b`), weekday],
  [
    new RegExp(`\\b${part}(?:the )?week after next\\b`),
    (m, { today, calendar }) => parted(weekOf(today, calendar, 2), m[1], "high"),
  ],
  [
    new RegExp(
      `\\b${part}(?:the )?(this|next|current|coming)? ?(?<!following |week )(week|month|quarter|year)\\b`,
    ),
    period,
  ],
  [
    new RegExp(`\\b${part}(?:the )?(?:q([1-4])|(\\d)(?:st|nd|rd|th)? quarter)(?: (\\d{4}))?`),
    quarter,
  ],
  [
    new RegExp(
      `\\b(?:(early|mid|late|end)(?: of)?(?: in)? |(?:by|in|until|before|for|next|sometime in) )${monthWord}\\b`,
    ),
    month,
  ],
  [
    /\b(?:the |by |on )(\d{1,2})(?:st|nd|rd|th)\b|\bthe (\d{1,2})\b/,
    (m, { today }) =>
      +(m[1] ?? m[2]!) > 31 ? undefined : onDay(nextDayOfMonth(+(m[1] ?? m[2]!), today)),
  ],
];

/** Every span of days that the words name, in their order. */
export function findSpans(
  plain: string,
  at: Temporal.ZonedDateTime,
  calendar: WorkingCalendar,
): Span[] {
  const place = { today: at.toPlainDate(), calendar, at };
  const found: Span[] = [];
  let left = plain;
  const holiday = findHoliday(left, place.today, calendar);
  if (holiday) {
    found.push(aroundHoliday(left, holiday, calendar));
    left = blank(left, holiday);
  }
  for (const [words, read] of forms)
    for (let match = words.exec(left); match; match = words.exec(left)) {
      const reading = read(match, place);
      const span = { at: match.index, text: match[0].trim() };
      left = blank(left, { at: match.index, text: match[0] });
      const past = /^ (?:ago|earlier)\b/.test(left.slice(match.index + match[0].length));
      if (reading && !past) found.push({ counted: "", sure: "high", ...reading, ...span });
    }
  return [...found, ...followingWeek(left, found, calendar)].sort((a, b) => a.at - b.at);
}

function blank(text: string, { at, text: taken }: { at: number; text: string }): string {
  return text.slice(0, at) + "#".repeat(taken.length) + text.slice(at + taken.length);
}

function followingWeek(left: string, found: Span[], calendar: WorkingCalendar): Span[] {
  const match = /\b(?:the )?following week\b|\bthe week after\b/.exec(left);
  const before = found.at(-1);
  if (!match || !before) return [];
  return [
    {
      ...weekOf(before.last, calendar, 1),
      at: match.index,
      text: match[0],
      counted: "",
      sure: "high",
    },
  ];
}

/** 03/04 is the third of April or the fourth of March: the later one, without confidence. */
function slashed(m: Match, { today }: Place): Reading {
  const [a, b] = [+m[1]!, +m[2]!];
  const readings = [dated(a, b, today, m[3]), dated(b, a, today, m[3])].filter(
    (each) => each !== undefined,
  );
  const last = readings.sort((x, y) => Temporal.PlainDate.compare(x.last, y.last)).at(-1);
  return last && { ...last, sure: readings.length > 1 && a !== b ? "low" : "high" };
}

function weeksFrom(m: Match, { today }: Place): Reading {
  const base =
    m[2] === "tomorrow"
      ? today.add({ days: 1 })
      : m[2] === "today" || m[2] === "now"
        ? today
        : nextWeekday(m[2]!, today);
  return onDay(base.add({ weeks: +m[1]! }));
}

function weekday(m: Match, { today, calendar }: Place): Reading {
  const nearest = nextWeekday(m[2]!, today);
  if (m[1] !== "next ")
    return {
      ...onDay(nearest)!,
      sure: weekdayNumber(m[2]!) === today.dayOfWeek ? "medium" : "high",
    };
  const last = weekdayOf(m[2]!, weekOf(today, calendar, 1));
  return { first: nearest, last, sure: nearest.equals(last) ? "high" : "low" };
}

function counted(m: Match, { today, calendar, at }: Place): Reading {
  const tail = /maybe (\d+)/.exec(m[8] ?? "")?.[1] ?? /or (2)/.exec(m[8] ?? "")?.[1];
  const count = Math.max(+(m[2] ?? 0), +m[4]!, +(m[5] ?? 0), +(tail ?? 0));
  if (count > 1000) return undefined;
  const loose = Boolean(m[1] ?? m[3] ?? m[8]);
  const sure =
    m[1] || m[3] || /or so/.test(m[0]) ? "low" : m[2] || m[5] || loose ? "medium" : "high";
  if (m[6] || (m[7] === "day" && (m[1] || m[3])))
    return {
      first: today,
      last: addWorkingDays(today, count, calendar),
      counted: `counting ${count} working days`,
      sure,
    };
  if (m[7] === "hour") return { first: today, last: at.add({ hours: count }).toPlainDate(), sure };
  const last = today.add(
    m[7] === "day" ? { days: count } : m[7] === "week" ? { weeks: count } : { months: count },
  );
  return {
    first: today,
    last: m[7] === "day" && m[2] ? workingDayFrom(last, calendar) : last,
    sure,
  };
}

function parted(whole: Period, word: string | undefined, sure: Span["sure"]): Reading {
  return { ...(word ? partOf(whole, word) : whole), sure };
}

function period(m: Match, { today, calendar }: Place): Reading {
  if (!m[1] && !m[2]) return undefined;
  const ahead = m[2] === "next" || m[2] === "coming" ? 1 : 0;
  const of =
    m[3] === "week"
      ? weekOf(today, calendar, ahead)
      : { month: monthOf, quarter: quarterOf, year: yearOf }[m[3]!]!(today, ahead);
  let read = parted(of, m[1], m[1] === "end" ? "high" : m[3] === "week" ? "medium" : "low")!;
  if (Temporal.PlainDate.compare(read.last, today) < 0)
    read = parted(m[3] === "week" ? weekOf(today, calendar, 1) : monthOf(today, 1), m[1], "low")!;
  return read;
}

function quarter(m: Match, { today }: Place): Reading {
  const named = +(m[2] ?? m[3]!);
  const here = quarterOf(today.with({ year: +(m[4] ?? today.year), month: named * 3, day: 1 }));
  const past = !m[4] && Temporal.PlainDate.compare(here.last, today) < 0;
  return parted(past ? quarterOf(here.first.add({ years: 1 })) : here, m[1], "medium");
}

function month(m: Match, { today }: Place): Reading {
  return parted(monthOf(nextMonthNamed(m[2]!, today)), m[1], m[1] === "end" ? "high" : "low");
}
