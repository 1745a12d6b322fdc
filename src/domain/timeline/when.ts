import {
  addWorkingDays,
  workingDayFrom,
  type WorkingCalendar,
} from "#domain/plan/working-calendar.ts";
import { candidateDeadline, notATimeline, notBefore, vague } from "./phrases/kinds.ts";
import { findSpans, type Span } from "./spans.ts";
import { plainWords } from "./words.ts";

export interface Timeline {
  /** The last day that the words can mean to a patient reader, YYYY-MM-DD. */
  answerBy: string | null;
  earliest: string | null;
  confidence: "high" | "medium" | "low";
  explanation: string;
  words: string;
  kind: "deadline" | "not-before" | "none" | "candidate-deadline" | "vague";
}

export interface SpokenIn {
  from: Temporal.ZonedDateTime;
  calendar: WorkingCalendar;
  language?: string;
}

/** Nobody says when in more characters; the rest of a pasted letter is not read. */
const longestRead = 2000;

/** What an employer's words about "when" mean, said at `from` in the employer's zone. */
export function when(words: string, context: SpokenIn): Timeline {
  const plain = plainWords(words.slice(0, longestRead), context.language);
  const spans = findSpans(plain, context.from, context.calendar);
  const said = { plain, words, context };
  if (notATimeline.test(plain)) return none(said, spans);
  const span = latest(spans);
  if (!span) return unstated(said);
  if (isAfter(plain, span) || notBefore.test(plain)) return afterwards(span, said);
  return deadline(span, said);
}

interface Said {
  plain: string;
  words: string;
  context: SpokenIn;
}

function latest(spans: Span[]): Span | undefined {
  return spans.toSorted((a, b) => Temporal.PlainDate.compare(a.last, b.last)).at(-1);
}

/** Words about another matter: an absence or an interview's own date. Its day may still be the earliest for an answer. */
function none({ words, plain }: Said, spans: Span[]): Timeline {
  const back = /out of|leave|holiday|vacation/.test(plain)
    ? (latest(spans)?.last.toString() ?? null)
    : null;
  const explanation = `“${words}” does not say when an answer comes.`;
  return { answerBy: null, earliest: back, confidence: "high", explanation, words, kind: "none" };
}

function unstated({ words, plain }: Said): Timeline {
  const isVague = vague.test(plain);
  const explanation = isVague
    ? `“${words}” promises an answer and names no day.`
    : `“${words}” states no day.`;
  return {
    answerBy: null,
    earliest: null,
    confidence: isVague ? "low" : "medium",
    explanation,
    words,
    kind: isVague ? "vague" : "none",
  };
}

function isAfter(plain: string, span: Span): boolean {
  return /(?:\bafter|\bna|\bonce .*)(?: the| het)? ?$/.test(plain.slice(0, span.at));
}

/** "Right after" promises a day soon after; anything else only says what comes first. */
function afterwards(span: Span, { plain, words, context: { calendar } }: Said): Timeline {
  const least = /at least|not before|no earlier|earliest|mindestens|au moins|al menos/.test(plain);
  const until = /\buntil (?:the )?$/.test(plain.slice(0, span.at));
  const long = span.first.until(span.last).days > 7 && !/\b(?:day|week|month)s?\b/.test(span.text);
  const begins = long && !isAfter(plain, span);
  const earliest = begins
    ? span.first
    : least || until
      ? span.last
      : workingDayFrom(span.last.add({ days: 1 }), calendar);
  const soon = /\b(?:right|just|shortly|soon|immediately|straight|directly) after\b/.test(plain);
  const answerBy = soon ? addWorkingDays(span.last, 2, calendar) : undefined;
  const explanation = `“${span.text}” ends on ${shown(span.last)}; an answer comes not before ${shown(earliest)}${answerBy ? `, and soon after means by ${shown(answerBy)}` : ""}.`;
  return {
    answerBy: answerBy?.toString() ?? null,
    earliest: earliest.toString(),
    confidence: "low",
    explanation,
    words,
    kind: soon ? "deadline" : "not-before",
  };
}

function deadline(span: Span, { plain, words, context }: Said): Timeline {
  const today = context.from.toPlainDate();
  const last = isBefore(plain, span) ? span.first.subtract({ days: 1 }) : span.last;
  const answerBy = Temporal.PlainDate.compare(last, today) < 0 ? today : last;
  const unsure =
    /\b(?:maybe|perhaps|hope|hopefully|probably|might|around|about|approximately|roughly|or so|should)\b/.test(
      plain,
    );
  const confidence = span.sure === "high" && unsure ? "medium" : span.sure;
  const starts =
    span.first.equals(span.last) || Temporal.PlainDate.compare(span.first, today) <= 0
      ? null
      : span.first.toString();
  const skipped = span.counted ? holidaysBetween(today, answerBy, context.calendar) : "";
  const counted = span.counted ? ` ${span.counted}` : "";
  const explanation = `“${span.text}”, said on ${shown(today)},${counted}${skipped} means ${shown(answerBy)} at the latest.`;
  const kind = candidateDeadline.test(plain) ? "candidate-deadline" : "deadline";
  return { answerBy: answerBy.toString(), earliest: starts, confidence, explanation, words, kind };
}

/** "Before Friday" leaves Thursday; "before the end of the month" still allows its last day. */
function isBefore(plain: string, span: Span): boolean {
  return (
    !/^end/.test(span.text) &&
    /\b(?:before|prior to|ahead of)(?: the)? ?$/.test(plain.slice(0, span.at))
  );
}

function holidaysBetween(
  from: Temporal.PlainDate,
  to: Temporal.PlainDate,
  { holidays }: WorkingCalendar,
): string {
  const skipped: string[] = [];
  for (
    let day = from.add({ days: 1 });
    Temporal.PlainDate.compare(day, to) <= 0;
    day = day.add({ days: 1 })
  ) {
    const name = holidays.get(day.toString());
    if (name) skipped.push(name);
  }
  return skipped.length > 0 ? ` without ${skipped.join(" and ")}` : "";
}

function shown(day: Temporal.PlainDate): string {
  const weekday = day.toLocaleString("en-GB", { weekday: "long" });
  return `${weekday}, ${day.day} ${day.toLocaleString("en-GB", { month: "long" })} ${day.year}`;
}
