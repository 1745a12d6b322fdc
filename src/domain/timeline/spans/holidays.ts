import type { WorkingCalendar } from "#domain/plan/working-calendar.ts";
import type { Lexicon } from "../plain/lexicon.ts";
import { bareLetters, tokensOf } from "../plain/tokens.ts";
import { holidayDays } from "./holiday-days.ts";
import { nextWeekday } from "./named-days.ts";
import { weekOf } from "./periods.ts";
import {
  onDay,
  words,
  type Form,
  type Groups,
  type Period,
  type Place,
  type Reading,
} from "./span.ts";

const holiday = `(?<holiday>weekend|@\\d+|${Object.keys(holidayDays).join("|")})`;

/** Holidays and weekends, and the days and weeks around them. */
export const holidayForms: readonly Form[] = [
  [words(`(?<count>\\d+|a) (?<unit>day|week)s? (?<way>after|before) ${holiday}`), awayFrom],
  [words(`(?:{weekday}|week|(?<single>day)) (?<way>after|before) ${holiday}`), around],
  [words(`(?:week (?:on )?)${holiday}|${holiday} week`), itsWeek],
  [words(`${holiday} weekend`), itsWeekend],
  [words(`(?<which>next )${holiday}`), named],
  [words(`(?:(?<=(?<by>by|until) )|this |coming |)(?:days? )?${holiday}`), named],
];

/** The calendar's own holidays as words: each name becomes `@` and its place among the names. */
export function holidayNames(calendar: WorkingCalendar): Lexicon {
  const known = lexicons.get(calendar);
  if (known) return known;
  const lexicon = Object.fromEntries(
    namesOf(calendar).map((name, at) => [`@${at}`, plainName(name)]),
  );
  lexicons.set(calendar, lexicon);
  return lexicon;
}

const lexicons = new WeakMap<WorkingCalendar, Lexicon>();

function namesOf({ holidays }: WorkingCalendar): string[] {
  return [...new Set(holidays.values())];
}

function plainName(name: string): string {
  const tokens = tokensOf(bareLetters(name.replace(/[()|]/g, " ")));
  return tokens.map(({ text }) => text).join(" ");
}

function named({ holiday: word, by, which }: Groups, place: Place): Reading | undefined {
  const found = next(word!, place, which ? 1 : 0);
  return found && { first: found.first, last: by ? found.first : found.last, sure: "low" };
}

/** The week after a holiday is the one after the week that it is in. */
function around(
  { weekday, single, way, holiday: word }: Groups,
  place: Place,
): Reading | undefined {
  const found = next(word!, place);
  if (!found) return undefined;
  const later = way === "after";
  if (single) return onDay(later ? dayAfter(found) : found.first.subtract({ days: 1 }));
  if (!weekday) return { ...weekOf(found.first, place.calendar, later ? 1 : -1), sure: "medium" };
  const after = nextWeekday(weekday, found.first);
  const isSame = after.subtract({ weeks: 1 }).equals(found.first);
  const day = later ? after : after.subtract({ weeks: isSame ? 2 : 1 });
  return { first: day, last: day, sure: "medium" };
}

/** The day after Thanksgiving is the Friday, although most have that off as well. */
function dayAfter({ first, last }: Period): Temporal.PlainDate {
  return first.until(last).days === 1 ? last : last.add({ days: 1 });
}

/** "A week before Thanksgiving", "two days after Easter". */
function awayFrom({ count, unit, way, holiday: word }: Groups, place: Place): Reading | undefined {
  const found = next(word!, place);
  const length = { [`${unit!}s`]: count === "a" ? 1 : Number(count) };
  if (!found) return undefined;
  return onDay(way === "after" ? found.last.add(length) : found.first.subtract(length));
}

function itsWeek({ holiday: word }: Groups, place: Place): Reading | undefined {
  const found = next(word!, place);
  return found && { ...weekOf(found.first, place.calendar), sure: "low" };
}

/** The days off around a holiday, up to a Monday or the next Sunday. */
function itsWeekend({ holiday: word }: Groups, place: Place): Reading | undefined {
  const found = next(word!, place);
  if (!found) return undefined;
  const { first, last } = found;
  return {
    first,
    last: last.dayOfWeek === 1 ? last : last.add({ days: 7 - last.dayOfWeek }),
    sure: "medium",
  };
}

/** The holiday that comes next; one that is not over yet counts. */
function next(word: string, { today, calendar }: Place, ahead = 0): Period | undefined {
  if (word === "weekend") {
    const last = today.add({ days: 7 - today.dayOfWeek + 7 * ahead });
    return { first: last.subtract({ days: 1 }), last };
  }
  if (word.startsWith("@"))
    return nextOf(namesOf(calendar)[Number(word.slice(1))]!, today, calendar);
  const [first, last] = holidayDays[word]!(today.year);
  if (Temporal.PlainDate.compare(last, today) >= 0) return { first, last };
  const [nextFirst, nextLast] = holidayDays[word]!(today.year + 1);
  return { first: nextFirst, last: nextLast };
}

function nextOf(
  name: string,
  today: Temporal.PlainDate,
  { holidays }: WorkingCalendar,
): Period | undefined {
  const dates = [...holidays].filter(([date, own]) => own === name && date >= today.toString());
  const date = dates.map(([each]) => each).sort()[0];
  return date === undefined
    ? undefined
    : { first: Temporal.PlainDate.from(date), last: Temporal.PlainDate.from(date) };
}
