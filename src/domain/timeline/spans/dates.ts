import {
  dated,
  dateOf,
  monthNumber,
  nextDayOfMonth,
  nextMonthNamed,
  range,
  weekdayNumber,
} from "./named-days.ts";
import { monthOf, weekOf } from "./periods.ts";
import { onDay, words, type Form, type Groups, type Place, type Reading } from "./span.ts";

const joint = "(?:-|to|or|and|until|through|,|by|/)";
const other = "(?<other>\\d{1,2})(?:th)?(?: \\.)?";
const unit = "(?:- )?(?:hours?|days?|workdays?|weeks?|months?|years?)(?![^ ])";
const asksForDay =
  "(?<=(?<![^ ])(?:on|by|before|until|through|after|soonafter|from|atleast|between|not) )(?:on )?(?:day )?";
const named = "(?<weekof>weekof )?(?:{weekday} (?:, )?(?:on )?)?";

/** Written dates, and days of a named month. */
export const dateForms: readonly Form[] = [
  [words(`${named}(?<written>\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2})`), written],
  [
    words(
      `${named}(?<a>\\d{1,2})\\. ?(?<b>\\d{1,2})\\.?(?: ?(?<short>\\d{4}|\\d{2}))?(?! ${unit})`,
    ),
    dotted,
  ],
  [words(`${named}(?<a>\\d{1,2})[/-](?<b>\\d{1,2})(?:[/-](?<short>\\d{4}|\\d{2}))?`), slashed],
  [
    words(
      `(?<weekof>weekof )?(?:on )?(?:${other} ${joint} (?:on )?)?{day}(?: -)? (?:on )?{month}{year}`,
    ),
    dayOfMonth,
  ],
  [
    words(`(?<weekof>weekof )?{month} (?:on )?(?:${other} ${joint} )?{day}(?! ${unit}){year}`),
    dayOfMonth,
  ],
  [words("weekof (?:on )?{day}"), weekOfDay],
  [words("(?:on )?(?<day>\\d{1,2})th (?<which>this|next) month"), dayOfThisMonth],
  [
    words("(?:on )?(?:last|final) days? (?:(?:(?<which>this|next) )?month|{month}{year})(?! \\d)"),
    lastOfMonth,
  ],
];

/** Days of the month without a month. */
export const bareDayForms: readonly Form[] = [
  [
    words("{weekday} (?:, )?(?:on )?{day}(?= ?(?:$|[.,]|(?:by|before|or|and|who|answer)(?![^ ])))"),
    weekdayAndDay,
  ],
  [words(`${asksForDay}${other} (?:-|to|or|and) (?:on )?{day}(?! ${unit})`), bareDay],
  [words("(?<other>\\d{1,2})th (?:-|to|or|and) (?:on )?(?<day>\\d{1,2})th"), bareDay],
  [words(`${asksForDay}(?<day>\\d{1,2})th`), bareDay],
  [
    words(`${asksForDay}{day}(?! (?:(?:to|-|or) \\d+ )?(?:${unit}|(?:_|interview)(?![^ ])))`),
    bareDay,
  ],
  [words("(?<day>\\d{1,2})th(?! (?:_|interview|quarter|week)(?![^ ]))"), bareDay],
];

function written({ written: text, weekof }: Groups, place: Place): Reading | undefined {
  const [year, month, day] = text!.split(/[-/.]/).map(Number);
  return dayOrWeek(dateOf(year!, month!, day!), weekof, place);
}

function dotted({ a, b, short, weekof }: Groups, place: Place): Reading | undefined {
  return dayOrWeek(dated(place.today, Number(b), Number(a), short), weekof, place);
}

/** 03/04 is the third of April or the fourth of March. A weekday settles it; else it is not sure. */
function slashed(groups: Groups, place: Place): Reading | undefined {
  const { weekday, weekof, a, b, short } = groups;
  const { today } = place;
  const both = [
    dated(today, Number(a), Number(b), short),
    dated(today, Number(b), Number(a), short),
  ];
  const readings = both
    .filter((day) => day !== undefined)
    .filter((day) => !weekday || day.dayOfWeek === weekdayNumber(weekday))
    .sort((one, other) => Temporal.PlainDate.compare(one, other));
  const [near, far] = [readings[0], readings.at(-1)];
  if (!near || !far || near.equals(far)) return dayOrWeek(near, weekof, place);
  const { last } = dayOrWeek(isMuchLater(near, far, today) ? near : far, weekof, place)!;
  return { first: near, last, sure: "low" };
}

/** Nobody promises an answer for a day so far off when the other reading is at hand. */
function isMuchLater(
  near: Temporal.PlainDate,
  far: Temporal.PlainDate,
  today: Temporal.PlainDate,
): boolean {
  const past = Temporal.PlainDate.compare(near, today) < 0;
  return !past && today.until(near).days < 60 && today.until(far).days > 90;
}

function dayOfMonth(
  { weekof, other, day, month, year }: Groups,
  place: Place,
): Reading | undefined {
  const named = dated(place.today, monthNumber(month!), Number(day), year);
  if (weekof) return dayOrWeek(named, weekof, place);
  return range(other ? named && dateOf(named.year, named.month, Number(other)) : named, named);
}

function weekOfDay({ day }: Groups, place: Place): Reading | undefined {
  return dayOrWeek(nextDayOfMonth(Number(day), place.today), "week", place);
}

function dayOfThisMonth({ day, which }: Groups, { today }: Place): Reading | undefined {
  const { first } = monthOf(today, which === "next" ? 1 : 0);
  return onDay(dateOf(first.year, first.month, Number(day)));
}

function lastOfMonth({ which, month, year }: Groups, { today }: Place): Reading | undefined {
  if (!month) return onDay(monthOf(today, which === "next" ? 1 : 0).last);
  const first = year ? dateOf(Number(year), monthNumber(month), 1)! : nextMonthNamed(month, today);
  return onDay(monthOf(first).last);
}

/** A day, or the week that it is in. */
function dayOrWeek(
  day: Temporal.PlainDate | undefined,
  week: string | undefined,
  { calendar }: Place,
): Reading | undefined {
  return week ? day && { ...weekOf(day, calendar), sure: "high" } : onDay(day);
}

/** Of "Friday the 4th" the number is taken; it is sure where that is a Friday. */
function weekdayAndDay({ weekday, day }: Groups, { today }: Place): Reading | undefined {
  const named = nextDayOfMonth(Number(day), today);
  return onDay(named, named?.dayOfWeek === weekdayNumber(weekday!) ? "high" : "low");
}

function bareDay({ other, day }: Groups, { today }: Place): Reading | undefined {
  const named = nextDayOfMonth(Number(day), today);
  return other ? range(nextDayOfMonth(Number(other), today), named) : onDay(named);
}
