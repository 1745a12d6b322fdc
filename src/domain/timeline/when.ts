import type { WorkingCalendar } from "#domain/plan/working-calendar.ts";
import { choose, outerDays, type Choice } from "./choose.ts";
import { explain } from "./explain.ts";
import { plainWords } from "./plain/plain-words.ts";
import { sensesOf, type Sense } from "./senses.ts";
import { holidayNames } from "./spans/holidays.ts";
import type { Place } from "./spans/span.ts";

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
export function when(words: string, { from, calendar, language }: SpokenIn): Timeline {
  const place: Place = { today: from.toPlainDate(), at: from, calendar };
  const plain = plainWords(words.slice(0, longestRead), holidayNames(calendar), language);
  const choice = choose(sensesOf(plain.text, place), plain.text);
  const days = outerDays(choice, place.today);
  return {
    answerBy: days.by?.toString() ?? null,
    earliest: days.from?.toString() ?? null,
    confidence: confidenceIn(choice, plain.text),
    explanation: explain(words, { choice, days, plain, place }),
    words,
    kind: choice.kind,
  };
}

function confidenceIn({ kind, last, senses }: Choice, plain: string): Timeline["confidence"] {
  if (kind === "none") return senses.length > 0 ? "high" : "medium";
  if (!last || kind === "not-before") return "low";
  if (mayBeAnother(last, plain)) return "low";
  const { at, to } = last.clause;
  const isUnsure = /(?<![^ ])(?:maybe|about)(?![^ ])/.test(plain.slice(at, to));
  return last.sure === "high" && isUnsure ? "medium" : last.sure;
}

/** "The shop moves on Monday": unknown words, and nothing that says that it is a limit. */
function mayBeAnother({ clause, span }: Sense, plain: string): boolean {
  const left = plain.slice(clause.at, span.at);
  return clause.role === "open" && / _ (?:on |from |in )*$/.test(` ${left}`);
}
