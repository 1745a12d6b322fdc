import {
  addWorkingDays,
  workingDayFrom,
  type WorkingCalendar,
} from "#domain/plan/working-calendar.ts";
import { clausesOf, type Clause } from "./clauses.ts";
import { cueOf } from "./cues.ts";
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
  const at = plain.search(/(?<![^ ])soonafter(?= ?(?:[.,]|answer|who)|$)/);
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
  const isCount = /^(?:within )?\d+ [a-z]/.test(plain.slice(at));
  return isCount || first.until(last).days < 2 || plain.startsWith("end ", at);
}
