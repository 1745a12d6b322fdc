import {
  addWorkingDays,
  workingDayFrom,
  type WorkingCalendar,
} from "#domain/plan/working-calendar.ts";
import { clausesOf, type Clause } from "./clauses.ts";
import { findSpans } from "./spans/find-spans.ts";
import type { Place, Span } from "./spans/span.ts";

/** What a clause says of a period. */
export interface Sense {
  span: Span;
  clause: Clause;
  /** The last day for an answer; undefined where the words only say what comes first. */
  by?: Temporal.PlainDate;
  /** The first day for an answer, where the words state it. */
  from?: Temporal.PlainDate;
  sure: Span["sure"];
}

interface Around {
  clause: Clause;
  plain: string;
  calendar: WorkingCalendar;
}

/** Every period that the plain words name, and what they say of it. */
export function sensesOf(plain: string, place: Place): Sense[] {
  const spans = findSpans(plain, place);
  const clauses = clausesOf(plain, spans);
  const clauseAt = (at: number) => clauses.findLast((clause) => clause.at <= at)!;
  const placed = spans.map((span) => ({ span, clause: clauseAt(span.at) }));
  const bases = new Set<Placed>();
  const senses = placed.map(({ span, clause }, n) => {
    const named = placed.slice(0, n).findLast((other) => other.clause.role !== "past");
    if (!named || !isCountedFrom(named, { span, clause }, plain))
      return senseOf(span, { clause, plain, calendar: place.calendar });
    if (named.clause !== clause && named.clause.role === "open") bases.add(named);
    const counted = { ...span, ...span.from?.(named.span.last) };
    return senseOf(counted, { clause, plain, calendar: place.calendar });
  });
  const answers = senses.flatMap((sense, n) => (sense && !bases.has(placed[n]!) ? sense : []));
  return [...answers, ...soonAfterwards(plain, { placed, clauseAt, calendar: place.calendar })];
}

interface Placed {
  span: Span;
  clause: Clause;
}

/** "Two days later" and "the following week" are counted from the day that was named before, and so is a Thursday behind an interview on Tuesday. */
function isCountedFrom(named: Placed, { span, clause }: Placed, plain: string): boolean {
  const own = plain.slice(span.at, span.to);
  if (!span.from) return false;
  if (/(?<![^ ])(?:following|after|next day|afterwards)(?![^ ])/.test(own)) return true;
  const around = plain.slice(clause.at, Math.min(clause.to, span.to + " afterwards".length));
  const isOnce = plain.slice(named.clause.at).startsWith("once") && clause !== named.clause;
  const isAfterwards = isOnce || /(?<![^ ])(?:afterwards|later)(?![^ ])/.test(around);
  if (!/day$/.test(own) || /(?<![^ ])(?:a|\d+) /.test(own)) return isAfterwards;
  const isEarlier = Temporal.PlainDate.compare(span.last, named.span.last) < 0;
  return isEarlier && (isAfterwards || comesFirst(named, { span, clause }, plain));
}

function comesFirst(named: Placed, { span, clause }: Placed, plain: string): boolean {
  if (clause === named.clause) return isRange(named, span, plain);
  return /interview|meeting|open|takes/.test(named.clause.role);
}

/** "Between Monday and Thursday", "Monday to Thursday". */
function isRange(named: Placed, span: Span, plain: string): boolean {
  const isBetween = /(?<![^ ])between $/.test(plain.slice(0, named.span.at));
  const joint = plain.slice(named.span.to, span.at);
  return joint === " and " ? isBetween : /^ (?:to|until|through|-) $/.test(joint);
}

/** "The team meets on Thursday and I will let you know right after." */
function soonAfterwards(
  plain: string,
  {
    placed,
    clauseAt,
    calendar,
  }: { placed: Placed[]; clauseAt: (at: number) => Clause; calendar: WorkingCalendar },
): Sense[] {
  const at = plain.search(/(?<![^ ])soonafter(?= ?[.,]|$)/);
  const named = placed.findLast(({ span }) => span.at < at);
  if (!named) return [];
  const by = addWorkingDays(named.span.last, 2, calendar);
  return [{ span: named.span, clause: clauseAt(at), by, sure: "low" }];
}

/** What the words around a period make of it; undefined where it is past, or only begins a range. */
function senseOf(span: Span, around: Around): Sense | undefined {
  const { clause, calendar } = around;
  const cue = cueOf(span, around);
  const [as, afterIt] = [{ span, clause }, workingDayFrom(span.last.add({ days: 1 }), calendar)];
  const promised = { ...as, by: span.last, sure: span.sure };
  const notBefore = (from: Temporal.PlainDate): Sense => ({ ...as, from, sure: "low" });
  switch (cue) {
    case "past":
      return undefined;
    case "soonafter":
      return { ...as, by: addWorkingDays(span.last, 2, calendar), from: afterIt, sure: "low" };
    case "atleast":
      return notBefore(span.from ? span.last : span.first);
    case "after":
      return notBefore(afterIt);
    case "not":
      return notBefore(span.from ? span.last : afterIt);
    case "not before":
      return notBefore(span.first);
    case "not until":
      if (!isPoint(span, around.plain)) return notBefore(span.first);
      return clause.role === "answer"
        ? { ...promised, from: span.last, sure: "medium" }
        : notBefore(span.last);
    case "until":
      return notBefore(span.last);
    case "through":
      return notBefore(span.last.add({ days: 1 }));
    case "from":
      return notBefore(span.first);
    case "before":
      return { ...promised, by: span.first.subtract({ days: 1 }) };
    default:
      return promised;
  }
}

/** A day, or the end of a longer period. */
function isPoint({ first, last, at }: Span, plain: string): boolean {
  return first.until(last).days < 2 || plain.startsWith("end ", at);
}

type Cue =
  | "past"
  | "soonafter"
  | "atleast"
  | "after"
  | "not"
  | "not before"
  | "not until"
  | "until"
  | "through"
  | "from"
  | "before"
  | "by";

function cueOf(span: Span, { clause, plain }: Around): Cue {
  const own = plain.slice(span.at, span.to);
  const between = own.startsWith("on ")
    ? /(?:(?<![^ ])(?:maybe|about) )+$/
    : /(?:(?<![^ ])(?:maybe|about|who|_) )+$/;
  const left = plain.slice(clause.at, span.at).replace(between, "");
  const right = plain.slice(span.to, clause.to);
  const ends = (words: string) => new RegExp(`(?<![^ ])(?:${words}) $`).test(left);
  const isNot = /(?<![^ ])not(?: [^,. ]+){0,7} $/.test(left);
  if (ends("last") || /^ (?:on )?ago(?![^ ])/.test(right)) return "past";
  if (ends("soonafter")) return "soonafter";
  if (ends("atleast until")) return "until";
  if (ends("atleast") || /^ atleast(?![^ ])/.test(right)) return isNot ? "by" : "atleast";
  if (ends("after") || /^ isover(?![^ ])/.test(right)) return "after";
  const near = (words: string) => new RegExp(`(?<![^ ])(?:${words}) (?:[^,. ]+ ){0,3}$`).test(left);
  const isNotBehind = /^(?: [^,. ]+){0,4} not(?![^ ])/.test(right);
  if ((isNot && near("before")) || (isNotBehind && ends("before"))) return "not before";
  if (isNot && near("until|from|by")) return "not until";
  if (isNot && !ends("to")) return "not";
  if (ends("before")) return /^(?:end|late)(?![^ ])/.test(own) ? "by" : "before";
  if (ends("until") && /(?<![^ ])delayed(?![^ ])/.test(left)) return "from";
  const goesOn = clause.role === "interview" || clause.role === "away";
  if (goesOn && ends("until")) return "until";
  if (goesOn && ends("through")) return "through";
  const isRange = / (?:to|and|-) /.test(own) || /^ (?:to|until|through|-)(?![^ ])/.test(right);
  return ends("from") && !isRange ? "from" : "by";
}
