import type { DayWords } from "../days.ts";
import type { Manner } from "../manner.ts";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** Computes the words from the start of the talk and the moment of sending, both in the reader's zone. */
export function dayWords(
  start: Temporal.ZonedDateTime,
  now: Temporal.ZonedDateTime,
  manner: Manner,
): DayWords {
  const from = start.toPlainDate();
  const days = from.until(now.toPlainDate()).days;
  const date = writeDate(from, manner);
  if (days <= 0) {
    const part =
      start.hour < 12 ? "this morning" : start.hour < 17 ? "this afternoon" : "this evening";
    return { day: "today", part, of: `${part}'s`, date };
  }
  if (days === 1) return { day: "yesterday", part: "yesterday", of: "yesterday's", date };
  const weekday = weekdays[from.dayOfWeek - 1] ?? "";
  if (days < 7) return { day: `on ${weekday}`, part: `on ${weekday}`, of: `${weekday}'s`, date };
  return { day: `on ${date}`, part: `on ${date}`, of: "", date };
}

/** 3 May, or May 3 where that is the habit. */
export function writeDate(date: Temporal.PlainDate, manner: Manner): string {
  const month = months[date.month - 1] ?? "";
  return manner.monthFirst ? `${month} ${date.day}` : `${date.day} ${month}`;
}

/** A day that lies near: Friday, 12 February, or Friday, February 12. */
export function writeDay(date: Temporal.PlainDate, manner: Manner): string {
  return `${weekdays[date.dayOfWeek - 1] ?? ""}, ${writeDate(date, manner)}`;
}

/** The named day in the same month as today ("Friday the 18th"), else with its month. */
export function writeNearDay(
  date: Temporal.PlainDate,
  today: Temporal.PlainDate,
  manner: Manner,
): string {
  const isNear = date.month === today.month && date.year === today.year && !manner.formal;
  if (!isNear) return writeDay(date, manner);
  return `${weekdays[date.dayOfWeek - 1] ?? ""} the ${date.day}${ordinal(date.day)}`;
}

function ordinal(day: number): string {
  if (day > 10 && day < 14) return "th";
  return { 1: "st", 2: "nd", 3: "rd" }[day % 10] ?? "th";
}
