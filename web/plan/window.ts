import type { Line, Today } from "../api/types.ts";
import { momentOf } from "../words/dates.ts";

/** The window of one thing on a line from 0 to 1: when it opened, which hours are night, where now and the close are. */
export interface Window {
  from: number;
  until: number;
  /** Where one may begin; absent at the very start. */
  opens?: number;
  now: number;
  closes: number;
  nights: { from: number; until: number }[];
  left: number;
  isOverdue: boolean;
}

/** Undefined where a thing closes at no certain time, or opened just as long ago as it closes. */
export function windowOf(
  lines: readonly Line[],
  nights: Today["nights"],
  now: number,
): Window | undefined {
  const closes = earliest(lines.map(({ deadline }) => deadline));
  const opens = earliest(lines.map(({ notBefore, sendAt }) => notBefore ?? sendAt));
  if (closes === undefined || opens === undefined) return undefined;
  const from =
    earliest(
      lines.map(({ round }) => (round && momentOf(round.end) < opens ? round.end : undefined)),
    ) ?? opens;
  const until = Math.max(closes, now);
  if (until <= from || now < from) return undefined;
  const place = (at: number) => Math.min(1, Math.max(0, (at - from) / (until - from)));
  return {
    from,
    until,
    ...(opens > from ? { opens: place(opens) } : {}),
    now: place(now),
    closes: place(closes),
    nights: nights
      .map((night) => ({ from: place(momentOf(night.from)), until: place(momentOf(night.until)) }))
      .filter((night) => night.until > night.from && night.from < place(now)),
    left: closes - now,
    isOverdue: closes < now,
  };
}

function earliest(texts: (string | undefined)[]): number | undefined {
  const moments = texts.flatMap((text) => (text === undefined ? [] : [momentOf(text)]));
  return moments.length > 0 ? Math.min(...moments) : undefined;
}
