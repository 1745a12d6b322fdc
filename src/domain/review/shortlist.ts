import { Marks } from "./marks.ts";

/** Of each group one must be there; of several ways one must be open. */
export type Way = readonly (readonly number[])[];

interface Entered {
  row: number;
  /** What must be there beside the mark that the row is listed under. */
  rest: Way;
}

/** Tells which of many rows may occur in a sentence from the marks that its words carry, without looking at every row. */
export class Shortlist {
  readonly #listed: Entered[][] = [];
  readonly #always: number[] = [];
  readonly #open = new Marks();
  #rows = 0;

  get size(): number {
    return this.#rows;
  }

  /** Enters a row at load; the first group of each way should be the one that is met most rarely. Its number is given back. */
  enter(ways: readonly Way[]): number {
    const row = this.#rows;
    this.#rows += 1;
    for (const [first, ...rest] of ways)
      if (!first) this.#always.push(row);
      else for (const mark of new Set(first)) (this.#listed[mark] ??= []).push({ row, rest });
    return row;
  }

  /** Rows of which one way is open with the marks of a sentence, in order. */
  open(marks: Marks): readonly number[] {
    const open = this.#open;
    open.begin(this.#rows);
    for (const row of this.#always) open.add(row);
    for (const mark of marks.list)
      for (const { row, rest } of this.#listed[mark] ?? none)
        if (marks.hasOfEach(rest)) open.add(row);
    return open.list.sort((a, b) => a - b);
  }
}

const none: readonly Entered[] = [];
