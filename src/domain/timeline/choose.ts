import type { Role } from "./clauses.ts";
import type { Sense } from "./senses.ts";
import type { Timeline } from "./when.ts";

/** What the words come to, and the senses that it rests on. */
export interface Choice {
  kind: Timeline["kind"];
  senses: Sense[];
  /** The sense with the latest day for an answer. */
  last?: Sense;
}

/** The days that a choice comes to. */
export interface OuterDays {
  by?: Temporal.PlainDate;
  from?: Temporal.PlainDate;
}

/** Whose dates count, the most telling first; after them only what is no answer at all is left. */
const roles: readonly (readonly [readonly Role[], Timeline["kind"]])[] = [
  [["unheard", "answer"], "deadline"],
  [["own"], "candidate-deadline"],
  [["open", "takes"], "deadline"],
  [["interview"], "not-before"],
  [["away"], "none"],
  [["start", "meeting", "past", "terms", "lapsed"], "none"],
];

/** Which of the periods is the one for an answer. */
export function choose(all: Sense[], plain: string): Choice {
  for (const [these, kind] of roles) {
    const senses = all.filter(({ clause }) => these.includes(clause.role));
    if (senses.length > 0) return judged(kind, senses);
  }
  return { kind: /(?<![^ ])soon(?![^ ])/.test(plain) ? "vague" : "none", senses: [] };
}

function judged(kind: Timeline["kind"], senses: Sense[]): Choice {
  const promised = senses.filter(({ by }) => by);
  const last = promised
    .filter((one) => !isNarrowed(one, promised))
    .reduce<Sense | undefined>(laterOf, undefined);
  const isPromise = kind === "deadline" || kind === "candidate-deadline";
  return isPromise && !last
    ? { kind: "not-before", senses }
    : { kind, senses, ...(last && { last }) };
}

/** "In the first week of April, by Friday the 3rd": who names a day within the days before means that one. */
function isNarrowed({ clause, span }: Sense, promised: readonly Sense[]): boolean {
  return promised.some(
    (other) =>
      !span.from &&
      other.clause === clause &&
      other.span.at > span.at &&
      isWithin(other.span, span) &&
      Temporal.PlainDate.compare(other.span.last, span.last) < 0,
  );
}

function isWithin(inner: Sense["span"], outer: Sense["span"]): boolean {
  const begins = Temporal.PlainDate.compare(inner.first, outer.first) >= 0;
  return begins && Temporal.PlainDate.compare(inner.last, outer.last) <= 0;
}

function laterOf(one: Sense | undefined, other: Sense): Sense {
  return one && Temporal.PlainDate.compare(one.by!, other.by!) > 0 ? one : other;
}

/** The last day for an answer and the first one, where the words state them. */
export function outerDays({ kind, senses, last }: Choice, today: Temporal.PlainDate): OuterDays {
  if (kind === "none" || kind === "not-before") return { ...latest(senses.flatMap(firstDay)) };
  if (!last) return {};
  const by = Temporal.PlainDate.compare(last.by!, today) < 0 ? today : last.by!;
  const { first } = last.span;
  const stated = senses.flatMap(({ from }) => from ?? []);
  const begins = first.equals(by) || Temporal.PlainDate.compare(first, today) <= 0 ? [] : [first];
  const from = latest([...begins, ...stated]).from;
  return from && Temporal.PlainDate.compare(from, by) <= 0 ? { by, from } : { by };
}

/** Of an interview or an absence: no answer comes before its end. Other matters say nothing about an answer. */
function firstDay({ clause: { role }, from, span }: Sense): Temporal.PlainDate[] {
  return role === "away" || role === "interview" || from ? [from ?? span.last] : [];
}

function latest(days: Temporal.PlainDate[]): OuterDays {
  const from = days.toSorted((one, other) => Temporal.PlainDate.compare(one, other)).at(-1);
  return from ? { from } : {};
}
