import { parseDay, sayDay, writeDay, type Day } from "#domain/plan/clock/days.ts";
import type { Moment } from "#domain/plan/clock/zone.ts";
import type { DerivationLine } from "#domain/plan/derivation.ts";
import type { Intent } from "#domain/plan/intent.ts";
import type { Happened } from "#domain/plan/past.ts";
import { placeOf, roundAt, type Round, type Situation } from "#domain/plan/situation.ts";
import type { Reason } from "#domain/plan/types.ts";

/** A date on which they said they would answer. */
interface Statement {
  readonly at: Moment;
  readonly answerBy: string;
  readonly words: string;
}

/** The facts that place a check-in: what was said about a date, and the last answer, in one round. */
export interface ChaseFacts {
  readonly round: Round;
  /** Statements of a date, oldest first. */
  readonly stated: readonly Statement[];
  /** Human answers that are more than a politeness, oldest first. */
  readonly answers: readonly Happened<"reply-received">[];
}

/** A day for a check-in with its reasons and the way to it. */
export interface Placed {
  readonly day: Day;
  readonly because: Intent["because"];
  readonly lines: readonly DerivationLine[];
}

/** Collects what places the check-ins of a round. */
export function readChaseFacts(round: Round, situation: Situation): ChaseFacts {
  const { past, people } = situation;
  return {
    round,
    stated: past
      .of("timeline-stated")
      .flatMap(statementOf)
      .filter((statement) => isAbout(round, statement, situation)),
    answers: past.of("reply-received").filter(({ event, at }) => {
      const isPolite = event.class === "acknowledgement";
      const isReference = event.from !== undefined && people.get(event.from)?.part === "reference";
      return (
        !isPolite && !isReference && (event.interview ?? roundAt(situation, at)?.id) === round.id
      );
    }),
  };
}

/**
 * A date belongs to the round in which it was stated. One that was stated before a round began counts for it where it lies
 * after the interview and nothing had been going on but the arranging of that round.
 */
function isAbout(round: Round, { answerBy, at }: Statement, situation: Situation): boolean {
  const during = roundAt(situation, at);
  if (during?.id === round.id) return true;
  if (at >= round.start || answerBy < interviewDate(round, situation)) return false;
  if (during === undefined) return situation.rounds[0]?.id === round.id;
  const arranged = situation.past
    .of("reply-received")
    .find(
      (reply) =>
        reply.at >= during.end &&
        (reply.event.class === "next-round" || reply.event.class === "scheduling"),
    );
  const next = situation.rounds[situation.rounds.indexOf(during) + 1];
  return arranged !== undefined && at >= arranged.at && next?.id === round.id;
}

/** Words without a date place nothing. */
function statementOf({ event, at }: Happened<"timeline-stated">): Statement[] {
  const { answerBy, words } = event;
  if (answerBy === undefined) return [];
  return [{ at, answerBy, words: words === undefined ? `an answer by ${answerBy}` : `"${words}"` }];
}

function interviewDate(round: Round, { zone }: Situation): string {
  return writeDay(zone.dayOf(round.start));
}

/** The day of a check-in by what is known before a moment: a date that was stated, or else the time since the clock began. */
export function placeCheckIn(
  { round, stated, answers }: ChaseFacts,
  { to, before }: { to: string | undefined; before: Moment },
  situation: Situation,
): Placed {
  const holding = answers.findLast(({ event, at }) => event.class === "holding" && at < before);
  const date = stated.findLast(({ at }) => at < before && at > (holding?.at ?? -Infinity));
  const { zone } = placeOf(situation, to);
  if (date) return afterStatedDate(date, situation);
  if (holding) return placeAfterHolding(holding, to, situation);
  return afterSilence(zone.dayOf(round.start), "the interview", situation);
}

/** The clock starts again with an answer that holds the decision open (CHECK-10). */
export function placeAfterHolding(
  { event, at }: Happened<"reply-received">,
  to: string | undefined,
  situation: Situation,
): Placed {
  const placed =
    event.answerBy === undefined
      ? afterSilence(placeOf(situation, to).zone.dayOf(at), "their last answer", situation)
      : afterStatedDate({ answerBy: event.answerBy, words: "their last answer" }, situation);
  const reason: Reason = {
    rule: "CHECK-10",
    text: "their answer without a decision starts the clock again",
  };
  return { ...placed, because: [...placed.because, reason] };
}

export function afterStatedDate(
  { answerBy, words }: Pick<Statement, "answerBy" | "words">,
  situation: Situation,
): Placed {
  const { graceWorkingDays } = situation.policy.values["CHECK-1"];
  const { days } = situation;
  const answerOn = parseDay(answerBy);
  const day = days.from(days.add(answerOn, graceWorkingDays));
  const text = `${graceWorkingDays} working days after ${answerBy}, the date that was stated`;
  return {
    day,
    because: [{ rule: "CHECK-1", text }],
    lines: !situation.trace
      ? []
      : [
          { what: "words", text: `stated: ${words}`, rule: "CHECK-1" },
          line("start", `the last day of their answer: ${sayDay(answerOn)}`, answerOn),
          ...skippedBetween(answerOn, day, situation),
          line("count", `${graceWorkingDays} working days later: ${sayDay(day)}`, day),
        ],
  };
}

function afterSilence(from: Day, since: string, situation: Situation): Placed {
  const { calendarDays, workingDays } = situation.policy.values["CHECK-2"];
  const { days } = situation;
  const day = days.from(Math.max(from + calendarDays, days.add(from, workingDays)));
  const text = `no date was stated: ${calendarDays} calendar days and at least ${workingDays} working days after ${since}`;
  return {
    day,
    because: [{ rule: "CHECK-2", text }],
    lines: !situation.trace
      ? []
      : [
          line("start", `${since}: ${sayDay(from)}`, from),
          line(
            "count",
            `${calendarDays} calendar days later: ${sayDay(from + calendarDays)}`,
            from + calendarDays,
          ),
          ...skippedBetween(from, day, situation),
          line("count", `at least ${workingDays} working days later: ${sayDay(day)}`, day),
        ],
  };
}

/** The days on which nobody works between two days, by name. */
export function skippedBetween(from: Day, until: Day, { days }: Situation): DerivationLine[] {
  const lines: DerivationLine[] = [];
  for (let day = from + 1; day < until; day++) {
    const why = days.whyFree(day);
    if (why !== undefined)
      lines.push(line("skipped", `${sayDay(day)} does not count: ${why}`, day));
  }
  return lines;
}

function line(what: DerivationLine["what"], text: string, day: Day): DerivationLine {
  return { what, text, on: writeDay(day) };
}
