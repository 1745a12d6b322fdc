import { addWorkingDays } from "#domain/plan/working-calendar.ts";
import {
  dateOf,
  monthNumber,
  nextMonthNamed,
  nextWeekday,
  weekdayIn,
  weekdayNumber,
} from "./named-days.ts";
import { monthOf, weekOf } from "./periods.ts";
import { onDay, words, type Form, type Groups, type Place, type Reading } from "./span.ts";

const nth = "(?<nth>first|second|third|fourth|final|last|[1-5]th)";
const which = "(?<which>next|this|coming|following|last)";

/** Weekdays of a named week or month, or counted from another day. */
export const placedWeekdayForms: readonly Form[] = [
  [
    words(
      `${nth} {weekday} (?:on )?(?:(?<next>next )?(?:this )?month|{month}{year}|(?<month>newyear))`,
    ),
    weekdayOfMonth,
  ],
  [
    words(
      `${nth} workdays? (?:on )?(?:(?<next>next )?(?:this )?month|{month}{year}|(?<month>newyear))`,
    ),
    workdayOfMonth,
  ],
  [words("(?:on )?{weekday}(?: on)? week after next"), weekdayAfterNextWeek],
  [words("(?:on )?week after next (?:on )?{weekday}"), weekdayAfterNextWeek],
  [words("(?:on )?(?:next )?{weekday} after next"), afterNext],
  [words(`(?:on )?{weekday}(?: on)? ${which} week`), ofWeek],
  [words("(?:on )?{weekday}(?: on)? week (?<which>next|following)"), ofWeek],
  [words(`${which} week ,? ?(?:on )?{weekday}`), ofWeek],
  [
    words(
      "(?<count>\\d+|a|couple) weeks? (?:(?:on|from|after) )?(?:(?:this|coming|next|(?<past>last)) )?{weekday}",
    ),
    weeksFrom,
  ],
  [words("(?:on )?{weekday} (?:on |within )?(?:(?<count>\\d+|a) )?weeks?(?: on)?"), weeksFrom],
  [words("(?:on )?{weekday} (?:within )?(?<days>8|14|15) days"), weeksFrom],
  [words("(?<nth>\\d+) {weekday} ahead"), weekdaysAhead],
  [
    words("(?<count>\\d+|a|couple) weeks? (?:(?:on|from|after) )?(?<start>today|tomorrow)"),
    weeksFrom,
  ],
  [words("(?<start>today|tomorrow) (?:(?<count>\\d+|a) )?weeks?"), weeksFrom],
];

/** Weekdays and days that are counted from today. */
export const weekdayForms: readonly Form[] = [
  [
    words(`(?:${which} )?(?:on )?{weekday}(?: (?<after>next|following|after(?= ?(?:$|[.,])))?)?`),
    weekday,
  ],
  [words("(?:next|following) day|day (?:after|following|afterwards)"), followingDay],
  [words("1 (?:after|following)(?= ?(?:$|[.,]))"), theOneAfter],
  [words("(?<=(?:before|by|until) )afterwards|sameday"), thatDay],
  [words("next workday"), (_, { today, calendar }) => onDay(addWorkingDays(today, 1, calendar))],
  [words("(?:later )?tomorrow"), (_, { today }) => onDay(today.add({ days: 1 }))],
  [words("overmorrow"), (_, { today }) => onDay(today.add({ days: 2 }))],
  [words("(?:later |late |early |end )?today"), (_, { today }) => onDay(today)],
];

const counts = ["first", "second", "third", "fourth"];

function numberOf(nth: string): number {
  return counts.indexOf(nth) + 1 || parseInt(nth, 10);
}

function monthMeant({ next, month, year }: Groups, today: Temporal.PlainDate): Temporal.PlainDate {
  if (!month) return monthOf(today, next ? 1 : 0).first;
  return (year && dateOf(Number(year), monthNumber(month), 1)) || nextMonthNamed(month, today);
}

function weekdayOfMonth(groups: Groups, { today }: Place): Reading | undefined {
  const first = monthMeant(groups, today);
  const days = (weekdayNumber(groups.weekday!) - first.dayOfWeek + 7) % 7;
  const isLast = groups.nth === "last" || groups.nth === "final";
  const day = first.add({ days: days + 7 * (isLast ? 4 : numberOf(groups.nth!) - 1) });
  if (day.month === first.month) return onDay(day);
  return isLast ? onDay(day.subtract({ weeks: 1 })) : undefined;
}

function workdayOfMonth(groups: Groups, place: Place): Reading | undefined {
  const first = monthMeant(groups, place.today);
  const isLast = groups.nth === "last" || groups.nth === "final";
  if (isLast) return onDay(monthOf(first).last);
  return onDay(addWorkingDays(first.subtract({ days: 1 }), numberOf(groups.nth!), place.calendar));
}

function weekdayAfterNextWeek({ weekday: name }: Groups, place: Place): Reading | undefined {
  return onDay(weekdayIn(name!, weekOf(place.today, place.calendar, 2)));
}

function afterNext({ weekday: name }: Groups, { today }: Place): Reading | undefined {
  return onDay(nextWeekday(name!, today).add({ weeks: 1 }), "low");
}

function ofWeek({ weekday: name, which }: Groups, { today, calendar }: Place): Reading | undefined {
  if (which === "last") return undefined;
  return onDay(weekdayIn(name!, weekOf(today, calendar, which === "this" ? 0 : 1)));
}

function weeksFrom(groups: Groups, { today }: Place): Reading | undefined {
  const { weekday: name, start, count, past, days } = groups;
  const from = past ? today.subtract({ weeks: 1 }) : today;
  const base = name ? nextWeekday(name, from) : today.add({ days: start === "tomorrow" ? 1 : 0 });
  return onDay(
    base.add({
      weeks: count === "couple" ? 2 : Number(count) || Math.floor(Number(days ?? 7) / 7),
    }),
  );
}

function followingDay(_: Groups, { today }: Place): Reading | undefined {
  const from = (named: Temporal.PlainDate) => onDay(named.add({ days: 1 }));
  return { ...from(today)!, sure: "low", from };
}

/** "Not this Friday but the one after." */
function theOneAfter(_: Groups, { today }: Place): Reading | undefined {
  const from = (named: Temporal.PlainDate) => onDay(named.add({ weeks: 1 }));
  return { ...from(today)!, sure: "low", from };
}

/** "Two Fridays from now." */
function weekdaysAhead(
  { nth: count, weekday: name }: Groups,
  { today }: Place,
): Reading | undefined {
  return onDay(nextWeekday(name!, today).add({ weeks: Number(count) - 1 }), "medium");
}

/** "Before then" is nothing without a day that was named before. */
function thatDay(_: Groups, { today }: Place): Reading | undefined {
  return { first: today, last: today, sure: "low", from: (named) => onDay(named) };
}

/** "Next Friday" said on a Wednesday is this week's or next week's: the later one, without confidence. */
function weekday(groups: Groups, place: Place): Reading | undefined {
  const { weekday: name, which, after } = groups;
  const from = (today: Temporal.PlainDate) => weekday(groups, { ...place, today });
  const nearest = nextWeekday(name!, place.today);
  if (which === "last" || (which === "this" && nearest.equals(place.today))) return undefined;
  if (which !== "next" && after !== "next")
    return {
      ...onDay(nearest, weekdayNumber(name!) === place.today.dayOfWeek ? "medium" : "high")!,
      from,
    };
  const last = weekdayIn(name!, weekOf(place.today, place.calendar, 1));
  return { first: nearest, last, sure: nearest.equals(last) ? "high" : "low" };
}
