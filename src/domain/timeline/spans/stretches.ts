import { dateOf, monthNumber, nextMonthNamed } from "./named-days.ts";
import { monthOf, partOf, quarterOf, seasonOf, weekOf, yearOf } from "./periods.ts";
import {
  seasons,
  words,
  type Form,
  type Groups,
  type Period,
  type Place,
  type Reading,
} from "./span.ts";

const part = "(?:(?:(?:early|mid|late|end) (?:to|or|-) )?{part} )?";
const unit = "(?<unit>week|month|quarter|year)";
const month = "(?:{month}{year}|(?<month>newyear))";
const order = "(?<nth>first|second|third|fourth|final|[1-5]th)";

/** Weeks that are named by their number or by their place in a month. */
export const placedWeekForms: readonly Form[] = [
  [
    words(
      "weekno (?<week>\\d{1,2})|(?<week>\\d{1,2})(?:th)?(?: \\.)? weekno|week (?<week>\\d{2})(?! (?:days?|weeks?))",
    ),
    numberedWeek,
  ],
  [
    words(
      `${part}${order} (?:or (?:second|2) )?(?:weeks?|weekof)(?<two> or (?:2|second))? (?:on )?(?:(?:this )?month|(?<next>next) month|${month})`,
    ),
    weekOfMonth,
  ],
  [words(`${order} {month} week`), weekOfMonth],
  [words("{part} (?<month>newyear)"), partOfMonth],
];

/** Weeks, months, quarters, years and their parts. */
export const stretchForms: readonly Form[] = [
  [words("(?<half>first|second|half) {month}(?: half)?"), partOfMonth],
  [words(`${part}(?:month )?{month}{year}`), partOfMonth],
  [
    words(`${part}(?:(?<which>this|next|coming) )?(?<season>${seasons})(?: (?<year>20\\d\\d))?`),
    season,
  ],
  [words(`${part}week after next`), weekAfterNext],
  [
    words(
      `${part}(?:(?:following|next) week after|following week|week (?:after|(?<before>before)))(?= ?(?:$|[.,]|(?:and|or|but)(?![^ ])))`,
    ),
    followingWeek,
  ],
  [words(`${part}(?<same>same) week`), followingWeek],
  [words(`${part}(?<which>this|next|coming|following) ${unit}(?: next)?`), stretch],
  [words(`${part}${unit} (?<which>next|following)`), stretch],
  [words(`{part} ${unit}`), stretch],
  [words("{part} (?<which>next|following)"), stretch],
  [words("(?<=(?:,|but|or|and) )(?<which>next)(?= ?(?:$|[.,]))"), stretch],
  [words("{part} (?<year>20\\d\\d)"), partOfYear],
  [
    words(
      `${part}(?:q (?<quarter>[1-4])|(?<nth>first|second|third|fourth|[1-4]th) quarter|(?<quarter>[1-4])(?: \\.)? quarter){year}`,
    ),
    quarter,
  ],
];

const counts = ["first", "second", "third", "fourth"];

function numberOf(nth: string): number {
  return counts.indexOf(nth) + 1 || parseInt(nth, 10);
}

/** Week numbers of ISO 8601: the first week is the one with 4 January in it. */
function numberedWeek({ week }: Groups, { today, calendar }: Place): Reading | undefined {
  const count = Number(week);
  if (count < 1 || count > 53) return undefined;
  const inYear = (year: number) =>
    weekOf(Temporal.PlainDate.from({ year, month: 1, day: 4 }), calendar, count - 1);
  const here = inYear(today.year);
  const past = Temporal.PlainDate.compare(here.last, today) < 0;
  return { ...(past ? inYear(today.year + 1) : here), sure: "high" };
}

/** The first week of a month ends with its seventh day, for some mean its first days and some its first whole week. */
function weekOfMonth(groups: Groups, { today }: Place): Reading | undefined {
  const { nth, two, next, month: name } = groups;
  const start = name ? firstOf(groups, today) : monthOf(today, next ? 1 : 0).first;
  const last = start.add({ days: 7 * numberOf(nth === "final" ? "4th" : nth!) - 1 });
  if (nth === "final")
    return { first: last.subtract({ days: 6 }), last: monthOf(start).last, sure: "medium" };
  return {
    first: last.subtract({ days: 6 }),
    last: last.add({ days: two ? 7 : 0 }),
    sure: "medium",
  };
}

function weekAfterNext({ part: name }: Groups, { today, calendar }: Place): Reading | undefined {
  return parted(weekOf(today, calendar, 2), name, "high");
}

function followingWeek(groups: Groups, { today, calendar }: Place): Reading | undefined {
  const ahead = groups.same ? 0 : groups.before ? -1 : 1;
  const after = (day: Temporal.PlainDate, sure: Reading["sure"]) =>
    parted(weekOf(day, calendar, ahead), groups.part, sure);
  return { ...after(today, "low"), from: (named) => after(named, "high") };
}

function stretch(
  { part: name, which, unit: kind = "week" }: Groups,
  place: Place,
): Reading | undefined {
  const { today, calendar } = place;
  const whole = (ahead: number): Period =>
    kind === "week"
      ? weekOf(today, calendar, ahead)
      : { month: monthOf, quarter: quarterOf, year: yearOf }[kind]!(today, ahead);
  const ahead = which && which !== "this" ? 1 : 0;
  const read = parted(whole(ahead), name, sureOf(kind, name, place));
  if (Temporal.PlainDate.compare(read.last, today) >= 0) return read;
  return parted(whole(ahead + 1), name, "low");
}

/** Said on a weekend, nobody knows which week is "this" and which is "next". */
function sureOf(
  kind: string,
  part: string | undefined,
  { today, calendar }: Place,
): Reading["sure"] {
  if (kind === "week" && calendar.weekend.includes(today.dayOfWeek)) return "low";
  if (part === "end") return "high";
  return kind === "week" ? "medium" : "low";
}

function quarter(groups: Groups, { today }: Place): Reading | undefined {
  const { part: name, quarter: digit, nth, year } = groups;
  const count = Number(digit ?? numberOf(nth!));
  const here = quarterOf(dateOf(Number(year ?? today.year), count * 3, 1)!);
  const past = !year && Temporal.PlainDate.compare(here.last, today) < 0;
  return parted(past ? quarterOf(here.first.add({ years: 1 })) : here, name, "medium");
}

function partOfMonth(groups: Groups, { today }: Place): Reading | undefined {
  const name = groups.half
    ? { first: "half1", second: "half2", half: "mid" }[groups.half]
    : groups.part;
  return parted(monthOf(firstOf(groups, today)), name, name === "end" ? "high" : "low");
}

/** Nobody knows whether a season ends with its months or with the sun. */
function season({ part: name, season: named, year, which }: Groups, { today }: Place): Reading {
  const here = seasonOf(named!, today);
  const isOn = Temporal.PlainDate.compare(here.first, today) <= 0;
  const ahead = year ? Number(year) - here.first.year : which === "next" && isOn ? 1 : 0;
  return parted(seasonOf(named!, today, ahead), name, "low");
}

function partOfYear({ part: name, year }: Groups): Reading | undefined {
  return parted(yearOf(dateOf(Number(year), 1, 1)!), name, name === "end" ? "high" : "low");
}

function firstOf({ month: name, year }: Groups, today: Temporal.PlainDate): Temporal.PlainDate {
  return year ? dateOf(Number(year), monthNumber(name!), 1)! : nextMonthNamed(name!, today);
}

function parted(whole: Period, part: string | undefined, sure: Reading["sure"]): Reading {
  return { ...(part ? partOf(whole, part) : whole), sure };
}
