import { middle, width, type Placed } from "./thread-shape.ts";

/** About how wide a letter of a label is, in the drawing's own units. */
const letter = { sans: 6.7, serif: 8.2 } as const;
const gap = 10;

interface Box {
  from: number;
  until: number;
  row: number;
}

/** What stands there already: the word at the line of now, and the two sides. */
const sides: readonly Box[] = [
  { from: middle, until: middle + 34, row: 31 },
  { from: 0, until: 26, row: 76 },
  { from: 0, until: 30, row: 232 },
];

/**
 * Gives labels to as many points as have room: what is ready and what is to come first, then the newest of what was. The others
 * are said when they are read, and stand in the list.
 */
export function label(points: readonly Placed[], subOf: (point: Placed) => string): Placed[] {
  const taken: Box[] = [...sides];
  const texts = new Map<string, Placed["text"]>();
  for (const point of points.toSorted((a, b) => rank(b) - rank(a) || b.at - a.at)) {
    const text = point.label ? roomFor(point, subOf(point), taken) : undefined;
    if (text) texts.set(point.id, text);
  }
  return points.map((point) => {
    const text = texts.get(point.id);
    return text ? { ...point, text } : point;
  });
}

function rank({ state, side }: Placed): number {
  if (state === "ready") return 3;
  if (side === "both") return 2;
  return state === "forecast" ? 1 : 0;
}

function roomFor(point: Placed, sub: string, taken: Box[]): Placed["text"] {
  const size = sizeOf(point, sub);
  for (const y of rowsOf(point, sub))
    for (const anchor of anchorsOf(point)) {
      const x = anchor === "start" ? point.x - 4 : anchor === "end" ? point.x + 4 : point.x;
      const from = anchor === "start" ? x : anchor === "end" ? x - size : x - size / 2;
      const box = { from, until: from + size, row: y };
      const isOut = from < 0 || box.until > width;
      if (isOut || crossesNow(point, box) || taken.some((other) => isOver(box, other))) continue;
      taken.push(box);
      return { x, y, anchor, ...(sub ? { sub: { text: sub, y: y + 17 } } : {}) };
    }
  return undefined;
}

function sizeOf({ side, label }: Placed, sub: string): number {
  const own = label.length * (side === "both" ? letter.serif : letter.sans);
  return Math.max(own, sub.length * letter.sans);
}

/** Where a label may stand, best first: yours above its point, theirs below, a round at the head of its stem. */
function rowsOf({ side, state, y }: Placed, sub: string): number[] {
  if (side === "they") return [y + 26, y + 43];
  if (side === "both" && state === "was") return [31];
  const above = y - (sub ? 36 : 18);
  return [above, above - 20];
}

function anchorsOf({ state, x }: Placed): ("start" | "middle" | "end")[] {
  if (state === "ready") return ["start"];
  return x < middle ? ["middle", "end", "start"] : ["middle", "start", "end"];
}

/** The line of now goes through no word. */
function crossesNow({ state }: Placed, { from, until }: Box): boolean {
  return state !== "ready" && from < middle + 4 && until > middle - 4;
}

function isOver(a: Box, b: Box): boolean {
  return Math.abs(a.row - b.row) < 17 && a.from < b.until + gap && b.from < a.until + gap;
}
