import { Marks } from "./marks.ts";

/** Marks of which one must be there. */
export type Group = readonly number[];

/** Rows that were entered in an earlier process, each read when it is asked for. */
export interface ReadyRows {
  size: number;
  /** Those that are listed under a mark. */
  listed(mark: number): readonly number[];
  /** All groups that a row needs. */
  groups(row: number): readonly Group[];
}

const unread = -1;

/** Tells which of many rows may occur in a sentence from the marks that its words carry, without looking at every row. */
export class Shortlist {
  /** Rows by the mark that they are listed under. */
  readonly #listed: (readonly number[] | undefined)[] = [];
  /** Where in `#groups` stands what must be there beside that mark. */
  readonly #from: number[] = [];
  /** How many groups there are, then each with its length before it: all rows in one piece, since most of the time goes into fetching them. */
  #groups = new Int32Array(1024);
  #filled = 0;
  readonly #open = new Marks();
  #ready: ReadyRows | undefined;

  get size(): number {
    return this.#from.length;
  }

  /** Begins with rows that need not be entered again. */
  take(ready: ReadyRows): void {
    this.#ready = ready;
    for (let row = 0; row < ready.size; row += 1) this.#from.push(unread);
  }

  /** Enters a row, with the groups that it needs; the first should be the one that is met most rarely. */
  enter([first = [], ...rest]: readonly Group[]): void {
    const row = this.#from.push(this.#write(rest)) - 1;
    for (const mark of first) this.#listed[mark] = [...this.#listedUnder(mark), row];
  }

  /** Rows of which each group has a mark in the sentence, in order. */
  open(marks: Marks): readonly number[] {
    const open = this.#open;
    open.begin(this.#from.length);
    for (const mark of marks.list) {
      const listed = this.#listed[mark] ?? this.#listedUnder(mark);
      for (let at = 0; at < listed.length; at += 1) {
        const row = listed[at]!;
        if (this.#from[row] === unread) this.#from[row] = this.#write(this.#ready!.groups(row));
        if (this.#hasOfEach(this.#from[row]!, marks)) open.add(row);
      }
    }
    return open.list.length < 2 ? open.list : open.list.sort((a, b) => a - b);
  }

  #hasOfEach(from: number, { metIn, sentence }: Marks): boolean {
    const groups = this.#groups;
    let at = from + 1;
    for (let left = groups[from]!; left > 0; left -= 1) {
      const end = at + 1 + groups[at]!;
      let met = false;
      for (let one = at + 1; one < end && !met; one += 1) met = metIn[groups[one]!] === sentence;
      if (!met) return false;
      at = end;
    }
    return true;
  }

  #listedUnder(mark: number): readonly number[] {
    return (this.#listed[mark] ??= this.#ready?.listed(mark) ?? []);
  }

  #write(rest: readonly Group[]): number {
    const from = this.#filled;
    const needed = 1 + rest.reduce((sum, group) => sum + 1 + group.length, 0);
    if (from + needed > this.#groups.length) this.#grow(from + needed);
    this.#groups[this.#filled++] = rest.length;
    for (const group of rest) {
      this.#groups[this.#filled++] = group.length;
      for (const mark of group) this.#groups[this.#filled++] = mark;
    }
    return from;
  }

  #grow(least: number): void {
    const larger = new Int32Array(Math.max(least, 2 * this.#groups.length));
    larger.set(this.#groups);
    this.#groups = larger;
  }
}
