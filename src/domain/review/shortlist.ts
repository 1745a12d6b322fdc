import { Marks } from "./marks.ts";

/** Marks of which one must be there. */
export type Group = readonly number[];

interface Entered {
  row: number;
  /** What must be there beside the mark that the row is listed under. */
  rest: readonly Group[];
}

/** Tells which of many rows may occur in a sentence from the marks that its words carry, without looking at every row. */
export class Shortlist {
  readonly #listed: (Entered[] | undefined)[] = [];
  readonly #open = new Marks();
  #rows = 0;

  get size(): number {
    return this.#rows;
  }

  /** Enters a row at load, with the groups that it needs; the first should be the one that is met most rarely. */
  enter([first = [], ...rest]: readonly Group[]): void {
    const entered = { row: this.#rows, rest };
    this.#rows += 1;
    for (const mark of first) {
      const listed = this.#listed[mark];
      if (listed) listed.push(entered);
      else this.#listed[mark] = [entered];
    }
  }

  /** Rows of which each group has a mark in the sentence, in order. */
  open(marks: Marks): readonly number[] {
    const open = this.#open;
    open.begin(this.#rows);
    for (const mark of marks.list)
      for (const { row, rest } of this.#listed[mark] ?? none)
        if (marks.hasOfEach(rest)) open.add(row);
    return open.list.sort((a, b) => a - b);
  }
}

const none: readonly Entered[] = [];
