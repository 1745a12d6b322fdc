import { once } from "../remember.ts";
import type { Meaning, Rows } from "./meanings.ts";

/** Text that was kept outside the program, from a place to another. */
export type Kept = (from: number, to: number) => string;

let kept: Kept | undefined;

/** Tells where the rows are kept; to be called before the first letter is read. */
export function takeKept(text: Kept): void {
  kept = text;
}

/** The rows of a table of meanings, one JSON line each, read when one of them is met: the joined check has these instead of lists, since a letter meets ten of two thousand. */
export function keptRows(from: number, to: number, length: number): Rows {
  const lines = once(() => kept!(from, to).split("\n"));
  return { length, at: (row) => JSON.parse(lines().at(row)!) as string | Meaning };
}
