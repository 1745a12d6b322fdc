import type { WorkingCalendar } from "#domain/plan/working-calendar.ts";

/** The first and the last day that some words can mean. */
export interface Period {
  first: Temporal.PlainDate;
  last: Temporal.PlainDate;
}

export interface Reading extends Period {
  sure: "high" | "medium" | "low";
  /** What was counted, as the end of a sentence. */
  counted?: string;
  /** The same words counted from a day that was named before: "two days later", "the following week". */
  from?: (named: Temporal.PlainDate) => Reading | undefined;
}

/** A reading and where its words stand among the plain words. */
export interface Span extends Reading {
  at: number;
  to: number;
}

export interface Place {
  today: Temporal.PlainDate;
  at: Temporal.ZonedDateTime;
  calendar: WorkingCalendar;
}

/** Words that name a period, and how they are read; `undefined` where they only look as if they did. */
export type Form = readonly [RegExp, (groups: Groups, place: Place) => Reading | undefined];

export type Groups = Readonly<Record<string, string | undefined>>;

export const weekdays = "monday|tuesday|wednesday|thursday|friday|saturday|sunday";
export const months =
  "january|february|march|april|may|june|july|august|september|october|november|december";
export const seasons = "spring|summer|autumn|winter";
export const parts = "early|mid|late|later|end|half1|half2";

const named: Readonly<Record<string, string>> = {
  weekday: `(?<weekday>${weekdays})`,
  month: `(?<month>${months})`,
  part: `(?<part>${parts})`,
  day: "(?<day>\\d{1,2})(?:th)?(?: \\.)?",
  year: "(?:(?: ,)? (?<year>20\\d\\d))?",
};

/** A form of whole words, in which `{weekday}`, `{month}`, `{part}`, `{day}` and `{year}` stand for what they say. */
export function words(pattern: string): RegExp {
  const source = pattern.replace(/\{(\w+)\}/g, (all, name: string) => named[name] ?? all);
  return new RegExp(`(?<![^ ])(?:${source})(?![^ ])`);
}

export function onDay(
  day: Temporal.PlainDate | undefined,
  sure: Reading["sure"] = "high",
): Reading | undefined {
  return day && { first: day, last: day, sure };
}
