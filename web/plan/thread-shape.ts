import type { Point } from "./thread-points.ts";

/** The drawing is 1088 wide, and now stands in its middle: the past has one scale, the future another. */
export const width = 1088;
export const middle = 551.6;
export const heights = { you: 102, both: 150, they: 198 } as const;
const dayMs = 86_400_000;
/** Points nearer than this cannot be told apart by the eye. */
const leastApart = 13;

export interface Scale {
  from: number;
  now: number;
  until: number;
  /** How many days the future shows. */
  days: number;
  x(at: number): number;
}

/** From a few days before the first point to a few days after the last, at least two weeks to each side. */
export function scaleOf(points: readonly Point[], now: number): Scale {
  const earliest = Math.min(now - 12 * dayMs, ...points.map(({ at }) => at));
  // Room for the word that says whose side is above.
  const first = earliest - (now - earliest) / 10;
  const last = Math.max(now + 20 * dayMs, ...points.map(({ at }) => at + 3 * dayMs));
  const days = Math.ceil((last - now) / dayMs);
  const until = now + days * dayMs;
  return {
    from: first,
    now,
    until,
    days,
    x: (at) =>
      at <= now
        ? (middle * (at - first)) / (now - first)
        : middle + ((width - middle) * (at - now)) / (until - now),
  };
}

export interface Placed extends Point {
  x: number;
  y: number;
  text?: {
    x: number;
    y: number;
    anchor: "start" | "middle" | "end";
    sub?: { text: string; y: number };
  };
}

/** Every point with its place; points of one day are moved apart so far that each can be seen and touched. */
export function place(points: readonly Point[], scale: Scale): Placed[] {
  const xs = points.map(({ at }) => scale.x(at));
  const last = points.findLastIndex(({ state }) => state === "was");
  for (let index = 1; index < xs.length; index++)
    xs[index] = Math.max(xs[index]!, xs[index - 1]! + leastApart);
  const end = last >= 0 && last < points.length - 1 ? middle - leastApart : width;
  if (last >= 0) xs[last] = Math.min(xs[last]!, end);
  for (let index = last - 1; index >= 0; index--)
    xs[index] = Math.min(xs[index]!, xs[index + 1]! - leastApart);
  return points.map((point, index) => ({
    ...point,
    x: round(point.state === "ready" ? middle : xs[index]!),
    y: heights[point.side],
  }));
}

/** A line through points that leaves and reaches each of them level. */
export function curve(points: readonly { x: number; y: number }[]): string {
  return points
    .map(({ x, y }, index) => {
      const before = points[index - 1];
      if (!before) return `M ${x} ${y}`;
      const pull = Math.min(80, (x - before.x) / 2);
      return `C ${round(before.x + pull)} ${before.y} ${round(x - pull)} ${y} ${x} ${y}`;
    })
    .join(" ");
}

/** Mondays, as many as have room, each with whether its month must be said. */
export function ticks(scale: Scale, spaced = 92): { at: number; x: number }[] {
  const found: { at: number; x: number }[] = [];
  for (let at = mondayFrom(scale.from); at < scale.until; at += 7 * dayMs) {
    const x = round(scale.x(at));
    if (x < 0 || x > width - 30) continue;
    const before = found.at(-1);
    if (!before || x - before.x >= spaced) found.push({ at, x });
  }
  return found;
}

function mondayFrom(at: number): number {
  const day = Math.floor(at / dayMs);
  // 1970-01-05 was a Monday.
  const sinceMonday = (day - 4 + 7_000_000) % 7;
  return (day + ((7 - sinceMonday) % 7)) * dayMs + dayMs / 2;
}

export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
