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

/** Tells which of many rows may occur in a sentence from the marks that its words carry, without looking at every row. */
export class Shortlist {
  /** Rows by the mark that they are listed under. */
  readonly #listed: (readonly number[] | undefined)[] = [];
  /** What must be there beside that mark. */
  readonly #rest: (readonly Group[] | undefined)[] = [];
  readonly #open = new Marks();
  #ready: ReadyRows | undefined;

  get size(): number {
    return this.#rest.length;
  }

  /** Begins with rows that need not be entered again. */
  take(ready: ReadyRows): void {
    this.#ready = ready;
    this.#rest.length = ready.size;
  }

  /** Enters a row, with the groups that it needs; the first should be the one that is met most rarely. */
  enter([first = [], ...rest]: readonly Group[]): void {
    const row = this.#rest.push(rest) - 1;
    for (const mark of first) this.#listed[mark] = [...this.#listedUnder(mark), row];
  }

  /** Rows of which each group has a mark in the sentence, in order. */
  open(marks: Marks): readonly number[] {
    const open = this.#open;
    open.begin(this.#rest.length);
    for (const mark of marks.list) {
      const listed = this.#listed[mark] ?? this.#listedUnder(mark);
      for (let at = 0; at < listed.length; at += 1) {
        const row = listed[at]!;
        if (marks.hasOfEach(this.#rest[row] ?? this.#restOf(row))) open.add(row);
      }
    }
    return open.list.length < 2 ? open.list : open.list.sort((a, b) => a - b);
  }

  #listedUnder(mark: number): readonly number[] {
    return (this.#listed[mark] ??= this.#ready?.listed(mark) ?? []);
  }

  #restOf(row: number): readonly Group[] {
    return (this.#rest[row] ??= this.#ready?.groups(row) ?? []);
  }
}
