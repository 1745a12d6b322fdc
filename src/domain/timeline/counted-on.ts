import type { Clause } from "./clauses.ts";
import type { Span } from "./spans/span.ts";

/** A period in its clause. */
export interface Placed {
  span: Span;
  clause: Clause;
}

/** What is counted from a day that was named before is read anew; a clause that only names that day promises nothing. */
export function countedOn(placed: readonly Placed[], plain: string): Placed[] {
  const bases = new Set<Placed>();
  const read = placed.map((each, n) => {
    const named = placed.slice(0, n).findLast(({ clause }) => clause.role !== "past");
    if (!named || !isCountedFrom(named, each, plain)) return each;
    const isThat = plain.slice(each.span.at, each.span.to) === "afterwards";
    if ((isThat || named.clause !== each.clause) && named.clause.role === "open") bases.add(named);
    return { ...each, span: { ...each.span, ...each.span.from?.(named.span.last) } };
  });
  return read.filter((_, n) => !bases.has(placed[n]!));
}

/** "Within two days of the panel on the 12th" is counted from the 12th, and the panel is none of its own. */
export function countedFromEvents(spans: readonly Span[], plain: string): Span[] {
  return spans.flatMap((span, n) => {
    const event = spans[n + 1];
    const base = spans[n - 1];
    if (event && isEventOf(span, event, plain))
      return { ...span, ...span.from!(event.last), to: event.to };
    return base && isEventOf(base, span, plain) ? [] : span;
  });
}

function isEventOf(count: Span, event: Span, plain: string): boolean {
  const own = plain.slice(count.at, count.to);
  const isCount = /(?:hours?|days?|weeks?|months?)(?: orso)?$|^day after$/.test(own);
  const joint = own.endsWith("after")
    ? /^ (?:[^,. ]+ ){0,4}$/
    : /^ (?:[^,. ]+ ){0,4}(?:interview|meeting|after|from) (?:(?:_|terms) )?(?:, (?:but )?)?(?:on )?$/;
  const between =
    plain.slice(count.to, event.at) + (plain.startsWith("on ", event.at) ? "on " : "");
  return isCount && count.from !== undefined && joint.test(between);
}

/** "Two days later" and "the following week" are counted from the day that was named before, and so is a Thursday behind an interview on Tuesday. */
function isCountedFrom(named: Placed, { span, clause }: Placed, plain: string): boolean {
  const own = plain.slice(span.at, span.to);
  if (!span.from) return false;
  if (/(?<![^ ])(?:following|same|after|before|next day|afterwards|sameday)(?![^ ])/.test(own))
    return true;
  const around = plain.slice(clause.at, Math.min(clause.to, span.to + " afterwards".length));
  const isOnce = plain.slice(named.clause.at).startsWith("once") && clause !== named.clause;
  const isBehind = isBase(named, plain) && clause === named.clause;
  const isAfterwards = isOnce || isBehind || /(?<![^ ])(?:afterwards|later)(?![^ ])/.test(around);
  if (!/day$/.test(own) || /(?<![^ ])(?:a|\d+) /.test(own))
    return isAfterwards || isOwed(named, { span, clause }, plain);
  const ahead = span.last.until(named.span.last).days;
  const isEarlier = ahead > 0 && ahead < 60;
  return isEarlier && (isAfterwards || comesFirst(named, { span, clause }, plain));
}

/** "After the panel on Thursday we need a day or two." */
function isBase({ span, clause }: Placed, plain: string): boolean {
  return /^ ?(?:[.,] )?(?:after|soonafter) (?:[^,. ]+ ){0,4}$/.test(
    plain.slice(clause.at, span.at),
  );
}

/** "Your visit is on Tuesday, and we need two days", "she is back on Thursday; give her a day". */
function isOwed(named: Placed, { span, clause }: Placed, plain: string): boolean {
  const isOneSentence = !plain.slice(named.span.to, span.at).includes(" . ");
  if (clause === named.clause) return false;
  return named.clause.role === "away" || (isOneSentence && named.clause.role === "meeting");
}

function comesFirst(named: Placed, { span, clause }: Placed, plain: string): boolean {
  if (clause === named.clause) return isRange(named, span, plain);
  const isOther = / but /.test(plain.slice(named.span.to, span.at));
  return (
    /interview|meeting|open|takes/.test(named.clause.role) ||
    (!isOther && named.clause.role === "away")
  );
}

/** "Between Monday and Thursday", "Monday to Thursday". */
function isRange(named: Placed, span: Span, plain: string): boolean {
  const isBetween = /(?<![^ ])between $/.test(plain.slice(0, named.span.at));
  const joint = plain.slice(named.span.to, span.at);
  return joint === " and " ? isBetween : /^ (?:to|until|through|-) $/.test(joint);
}
