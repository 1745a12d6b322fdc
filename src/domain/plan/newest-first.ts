import type { Moment } from "./clock/zone.ts";

/** Something with its time, in a list that is sorted by it, oldest first. */
export interface Dated {
  readonly at: Moment;
}

/**
 * Goes through several lists at once, from the newest on, and only as far as it is asked to: a long list costs no more than the
 * part that is looked at. What stands in several of the lists comes once.
 */
export function* newestFirst<T extends Dated>(lists: readonly (readonly T[])[]): Generator<T> {
  const left = lists.map((list) => ({ list, next: list.length - 1 }));
  const seen = new Set<T>();
  while (true) {
    const newest = left.reduce((a, b) => (timeAt(b) > timeAt(a) ? b : a), nothing);
    const one = newest.list[newest.next];
    if (one === undefined) return;
    newest.next -= 1;
    if (!seen.has(one)) yield one;
    seen.add(one);
  }
}

const nothing = { list: [], next: -1 };

function timeAt({ list, next }: { list: readonly Dated[]; next: number }): Moment {
  return list[next]?.at ?? -Infinity;
}
