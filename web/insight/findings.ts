import type { Insight } from "../api/types.ts";

export interface Finding {
  within: number;
  all: number;
  days: number;
}

/** The fewest days within which at least six in ten of the answers came; undefined where none came. */
export function findingOf(times: Insight["answerTimes"]): Finding | undefined {
  const days = times
    .flatMap(({ answers }) => answers.filter(({ isOut }) => !isOut).map((answer) => answer.days))
    .sort((a, b) => a - b);
  if (days.length === 0) return undefined;
  const limit = Math.max(1, Math.ceil(days[Math.ceil(days.length * 0.6) - 1]!));
  return { within: days.filter((one) => one <= limit).length, all: days.length, days: limit };
}

export interface Dot {
  days: number;
  /** How far it stands above the line of its row, or below it, where several are of one day. */
  lift: number;
  isOut: boolean;
  company: string;
}

const dotPx = 9;
/** How far a row reaches above its line and below it without touching the next. */
const reachPx = 8;

/** Answers of one row as dots; those of the same day stand on each other about the line, and overlap where the row is too low for them. */
export function dotsOf(answers: Insight["answerTimes"][number]["answers"]): Dot[] {
  const placed = answers
    .toSorted((a, b) => a.days - b.days)
    .map((answer) => ({ ...answer, days: Math.round(answer.days * 2) / 2 }));
  const piles = Object.values(Object.groupBy(placed, ({ days }) => days));
  return piles.flatMap((pile = []) =>
    pile.map(({ days, isOut, company }, at) => ({
      ...{ days, isOut, company },
      lift: liftOf(at, pile.length),
    })),
  );
}

function liftOf(at: number, count: number): number {
  const step = Math.min(dotPx, (2 * reachPx) / Math.max(1, count - 1));
  return ((count - 1) / 2 - at) * step;
}

/** What a letter of a name takes of a row at the desk, as a share of it, and what keeps the name from its ring. */
const letterShare = 5.7 / 418;
const gapShare = 10 / 418;

/** Whether the name of the last ring stands before it: where it would reach over the end behind it, or, late in the row, covers no dot. */
export function standsBefore(
  name: string,
  { dots, last, most }: { dots: readonly Dot[]; last: number; most: number },
): boolean {
  const takes = (gapShare + name.length * letterShare) * most;
  if (last + takes > most) return true;
  const isCovered = dots.some(({ days }) => days < last && days > last - takes);
  return last > most / 2 && !isCovered;
}

export interface Week {
  /** The Monday, `YYYY-MM-DD`. */
  from: string;
  days: (Insight["calendar"][number] | undefined)[];
}

const dayMs = 86_400_000;

/** Days in weeks from Monday, with every week between the first and the last. */
export function weeksOf(calendar: Insight["calendar"]): Week[] {
  if (calendar.length === 0) return [];
  const byDay = new Map(calendar.map((day) => [day.day, day]));
  const days = calendar.map(({ day }) => Date.parse(`${day}T00:00:00Z`)).sort((a, b) => a - b);
  const first = mondayOf(days[0]!);
  const weeks: Week[] = [];
  for (let at = first; at <= days.at(-1)!; at += 7 * dayMs)
    weeks.push({
      from: isoOf(at),
      days: Array.from({ length: 7 }, (_, day) => byDay.get(isoOf(at + day * dayMs))),
    });
  return weeks;
}

function mondayOf(at: number): number {
  const weekday = (Math.floor(at / dayMs) + 3) % 7;
  return at - weekday * dayMs;
}

function isoOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
