import { Marks } from "./marks.ts";

/** Marks of which one must be there. */
export type Group = readonly number[];

/** Rows that were entered in an earlier process. */
export interface ReadyRows {
  /** Where the needs of each row stand in `groups`. */
  from: Uint32Array;
  groups: Uint16Array;
  /** Where the rows of each mark stand in `listed`, and after the last where they end. */
  listedFrom: Uint32Array;
  listed: Uint16Array;
}

/** Tells which of many rows may occur in a sentence from the marks that its words carry, without looking at every row. */
export class Shortlist {
  /** Rows by the mark that they are listed under. */
  readonly #listed: (readonly number[] | undefined)[] = [];
  /** Where in `#groups` stands what must be there beside that mark. */
  #from: number[] = [];
  /** How many groups there are, then each with its length before it: all rows in one piece, since most of the time goes into fetching them. */
  #groups: Uint16Array = new Uint16Array(1024);
  #filled = 0;
  readonly #open = new Marks();
  #ready: ReadyRows | undefined;

  get size(): number {
    return this.#from.length;
  }

  /** Begins with rows that need not be entered again. */
  take(ready: ReadyRows): void {
    this.#ready = ready;
    this.#from = Array.from(ready.from);
    this.#groups = ready.groups;
    this.#filled = ready.groups.length;
  }

  /** What another process may take; there are so many marks. */
  ready(marks: number): ReadyRows {
    const listed = Array.from({ length: marks }, (_, mark) => this.#listedUnder(mark));
    const listedFrom = new Uint32Array(marks + 1);
    for (const [mark, rows] of listed.entries())
      listedFrom[mark + 1] = listedFrom[mark]! + rows.length;
    return {
      from: Uint32Array.from(this.#from),
      groups: this.#groups.slice(0, this.#filled),
      listedFrom,
      listed: Uint16Array.from(listed.flat()),
    };
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
    return (this.#listed[mark] ??= this.#readyUnder(mark));
  }

  #readyUnder(mark: number): readonly number[] {
    if (!this.#ready || mark + 1 >= this.#ready.listedFrom.length) return [];
    const { listed, listedFrom } = this.#ready;
    return Array.from(listed.subarray(listedFrom[mark], listedFrom[mark + 1]));
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
    const larger = new Uint16Array(Math.max(least, 2 * this.#groups.length));
    larger.set(this.#groups);
    this.#groups = larger;
  }
}
