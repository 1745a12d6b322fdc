import { Marks } from "./marks.ts";

/** Marks of which one must be there. */
export type Group = readonly number[];

/** Rows in one piece, since most of the time goes into fetching them; another process may take them over. */
export interface ReadyRows {
  count: number;
  /** Of each row its number, how many groups there are beside the one that it is listed under, and each of these with its length before it. */
  needs: Uint16Array;
  /** Where the rows of each mark stand in `listed`, and after the last where they end. */
  listedFrom: Uint32Array;
  /** Where in `needs` a row begins. */
  listed: Uint16Array;
}

/** Tells which of many rows may occur in a sentence from the marks that its words carry, without looking at every row. */
export class Shortlist {
  #rows: ReadyRows = {
    count: 0,
    needs: new Uint16Array(0),
    listedFrom: new Uint32Array(1),
    listed: new Uint16Array(0),
  };
  /** Rows that are not yet among them. */
  #entered: (readonly Group[])[] = [];
  readonly #open = new Marks();

  get size(): number {
    return this.#rows.count + this.#entered.length;
  }

  /** Begins with rows that need not be entered again. */
  take(rows: ReadyRows): void {
    this.#rows = rows;
  }

  ready(): ReadyRows {
    if (this.#entered.length > 0) this.#rows = withMore(this.#rows, this.#entered);
    this.#entered = [];
    return this.#rows;
  }

  /** Enters a row, with the groups that it needs; the first should be the one that is met most rarely. */
  enter(groups: readonly Group[]): void {
    this.#entered.push(groups);
  }

  /** Rows of which each group has a mark in the sentence, in order. */
  open(marks: Marks): readonly number[] {
    const rows = this.ready();
    const { count, needs, listed, listedFrom } = rows;
    const open = this.#open;
    open.begin(count);
    const last = listedFrom.length - 1;
    for (let one = 0; one < marks.count; one += 1) {
      const mark = marks.list[one]!;
      const end = mark < last ? listedFrom[mark + 1]! : 0;
      for (let at = mark < last ? listedFrom[mark]! : 0; at < end; at += 1)
        if (hasOfEach(needs, listed[at]!, marks)) open.add(needs[listed[at]!]!);
    }
    return open.count === 0 ? none : Array.from(open.list.subarray(0, open.count).sort());
  }
}

const none: readonly number[] = [];

function hasOfEach(needs: Uint16Array, row: number, { metIn, sentence }: Marks): boolean {
  let at = row + 2;
  for (let left = needs[row + 1]!; left > 0; left -= 1) {
    const end = at + 1 + needs[at]!;
    let met = false;
    for (let one = at + 1; one < end && !met; one += 1) met = metIn[needs[one]!] === sentence;
    if (!met) return false;
    at = end;
  }
  return true;
}

/** So many places 16 bits tell apart. */
const mostNeeds = 0xffff;

function withMore(rows: ReadyRows, entered: readonly (readonly Group[])[]): ReadyRows {
  const needs = [...rows.needs];
  let { count } = rows;
  const listed: number[][] = [...rows.listedFrom.subarray(1)].map((end, mark) => [
    ...rows.listed.subarray(rows.listedFrom[mark], end),
  ]);
  for (const [first = [], ...rest] of entered) {
    for (const mark of first) (listed[mark] ??= []).push(needs.length);
    needs.push(count, rest.length);
    for (const group of rest) needs.push(group.length, ...group);
    count += 1;
  }
  if (needs.length > mostNeeds) throw new Error("there are more needs than a short number counts");
  return { count, needs: Uint16Array.from(needs), ...inOnePiece(listed) };
}

function inOnePiece(
  lists: readonly (number[] | undefined)[],
): Pick<ReadyRows, "listed" | "listedFrom"> {
  const listedFrom = new Uint32Array(lists.length + 1);
  for (let at = 0; at < lists.length; at += 1)
    listedFrom[at + 1] = listedFrom[at]! + (lists[at]?.length ?? 0);
  return { listedFrom, listed: Uint16Array.from(lists.flatMap((list) => list ?? [])) };
}
