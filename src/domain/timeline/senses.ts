import {
  addWorkingDays,
  workingDayFrom,
  type WorkingCalendar,
} from "#domain/plan/working-calendar.ts";
import { clausesOf, type Clause } from "./clauses.ts";
import { countedFromEvents, countedOn, type Placed } from "./counted-on.ts";
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
export function sensesOf(plain: string, { calendar, ...rest }: Place): Sense[] {
  const spans = countedFromEvents(findSpans(plain, { calendar, ...rest }), plain);
  const clauses = clausesOf(plain, spans);
  const clauseAt = (at: number) => clauses.findLast((clause) => clause.at <= at)!;
  const placed = countedOn(
    spans.map((span) => ({ span, clause: clauseAt(span.at) })),
    plain,
  );
  const senses = placed.flatMap(
    ({ span, clause }) => senseOf(span, { clause, plain, calendar }) ?? [],
  );
  return [...senses, ...soonAfterwards(plain, { placed, clauseAt, calendar })];
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
      return notBefore(around.plain.startsWith("end ", span.at) ? span.last : span.first);
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

/** "On Wednesday, no, make that Friday." */
function isCorrected({ to }: Span, plain: string): boolean {
  return /^(?: (?:[,.]|not|who|_)){0,4} correction (?:on |by )?(?:\d|[a-z]+day)/.test(
    plain.slice(to),
  );
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
  const near = (words: string) => new RegExp(`(?<![^ ])(?:${words}) (?:[^,. ]+ ){0,3}$`).test(left);
  const isNot = /(?<![^ ])not(?: [^,. ]+){0,7} $/.test(left);
  if (ends("ratherthan(?: on)?") || isCorrected(span, plain)) return "past";
  if (clause.role === "unheard") return "by";
  if (ends("last") || /^ (?:on )?ago(?![^ ])/.test(right)) return "past";
  if (ends("soonafter")) return "soonafter";
  if (ends("atleast until|until atleast")) return "until";
  if (ends("atleast(?: on)?") || /^ atleast(?![^ ])/.test(right)) return isNot ? "by" : "atleast";
  const isLate = isNot && ends("after") && !near("until|before");
  if (
    (ends("after(?: (?:_|interview|meeting))*(?: on)?") && !isLate) ||
    /^ isover(?![^ ])/.test(right)
  )
    return "after";
  const isNotBehind = /^(?: [^,. ]+){0,4} not(?![^ ])/.test(right);
  if ((isNot && near("before")) || (isNotBehind && ends("before"))) return "not before";
  if (isNot && near("until|from|by")) return "not until";
  if (isNot && !isLate && !ends("to")) return "not";
  if (ends("before(?: (?:_|interview|meeting))*"))
    return /^(?:end|late)(?![^ ])/.test(own) ? "by" : "before";
  if (ends("until") && /(?<![^ ])delayed(?![^ ])/.test(left)) return "from";
  const isState =
    clause.role === "open" && / _ $/.test(` ${left}`.replace(/(?:until|through) $/, ""));
  const goesOn = clause.role === "interview" || clause.role === "away" || isState;
  if (goesOn && ends("until")) return "until";
  if (goesOn && ends("through")) return "through";
  const isRange = / (?:to|and|-) /.test(own) || /^ (?:to|until|through|-)(?![^ ])/.test(right);
  return ends("from") && !isRange ? "from" : "by";
}
