import type { ApplicationRow } from "../api/types.ts";

/** When a row's next thing closes, or comes where its day has not come yet; undefined where nothing is due. */
export function dueOf({ next }: Pick<ApplicationRow, "next">): string | undefined {
  return next && (next.status === "waiting" ? next.sendAt : (next.deadline ?? next.sendAt));
}

/** What closes first at the top, as on Today; those that ask for nothing last. */
export function inOrderOfDue<Row extends Pick<ApplicationRow, "next">>(
  rows: readonly Row[],
): Row[] {
  const moment = (row: Row) => {
    const due = dueOf(row);
    return due ? momentOf(due) : Infinity;
  };
  return rows.toSorted((a, b) => Math.sign(moment(a) - moment(b)) || 0);
}

/** Those over, the newest first. */
export function newestFirst<Row extends Pick<ApplicationRow, "last">>(rows: readonly Row[]): Row[] {
  const moment = ({ last }: Row) => (last ? momentOf(last.at) : 0);
  return rows.toSorted((a, b) => moment(b) - moment(a));
}

function momentOf(text: string): number {
  return Date.parse(text.replace(/\[.*/, ""));
}
