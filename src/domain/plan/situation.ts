import type {
  Application,
  ApplicationFile,
  Debrief,
  Interview,
  Person,
} from "#domain/facts/schema.ts";
import type { Policy } from "#domain/policy/policy.ts";
import { clockOf, type Clock, type Place } from "./clock/hours.ts";
import { workingDaysOf, type WorkingDays } from "./clock/working-days.ts";
import { openZone, parseMoment, type Moment, type Zone } from "./clock/zone.ts";
import type { PlanContext } from "./context.ts";
import { acceptanceOf, closingOf, type Acceptance } from "./closing.ts";
import type { DerivationLine } from "./derivation.ts";
import { nowhere, type Elsewhere } from "./elsewhere.ts";
import { compareText, readPast, type Past } from "./past.ts";
import type { Reason } from "./types.ts";

/** One interview that was not cancelled, with its times read. */
export interface Round {
  readonly id: string;
  readonly interview: Interview;
  readonly start: Moment;
  readonly end: Moment;
  readonly ended: boolean;
  /** What was written down by now. */
  readonly debrief: Debrief | undefined;
}

/** All facts up to now, read once, with the values that hold. */
export interface Situation {
  readonly application: Application;
  readonly elsewhere: Elsewhere;
  readonly policy: Policy;
  readonly now: Moment;
  readonly past: Past;
  readonly people: ReadonlyMap<string, Person>;
  /** Of several with the same part the first by id, so that the order in which people were added does not matter. */
  readonly firstByPart: ReadonlyMap<Person["part"], Person>;
  /** Oldest first. */
  readonly rounds: readonly Round[];
  readonly newest: Round | undefined;
  /** Why the application has come to an end. */
  readonly ended: Reason | undefined;
  /** The other offer that the person took. */
  readonly tookOther: Acceptance | undefined;
  /** Why nothing more is wanted of it: it has ended, or will with the withdrawal. */
  readonly closed: Reason | undefined;
  /** The employer's. */
  readonly zone: Zone;
  readonly days: WorkingDays;
  /** Whether the holidays of the application's country are known. */
  readonly isCountryKnown: boolean;
  readonly clock: Clock;
  /** Takes the lines of a date's derivation where somebody asks for them. */
  readonly trace: ((step: string, line: DerivationLine) => void) | undefined;
}

/** Reads a file and its context into a situation. */
export function readSituation(
  file: ApplicationFile,
  context: PlanContext,
  trace?: Situation["trace"],
): Situation {
  const { application } = file;
  const now = context.now.epochMilliseconds;
  const past = readPast(application.events, now);
  const rounds = readRounds(application, now);
  const ended = closingOf(past);
  const { elsewhere = nowhere } = context;
  const tookOther = acceptanceOf(past, elsewhere.acceptance(application.id));
  return {
    application,
    elsewhere,
    policy: context.policy,
    now,
    past,
    people: new Map(application.people.map((person) => [person.id, person])),
    firstByPart: readFirstByPart(application),
    rounds,
    newest: rounds.at(-1),
    ended,
    tookOther,
    closed: ended ?? (tookOther && { rule: "OFFER-3", text: "you took another offer" }),
    zone: openZone(application.timeZone),
    days: workingDaysOf(context.calendar),
    isCountryKnown: context.calendar.country !== undefined,
    clock: clockOf(context.policy),
    trace,
  };
}

/** The round that was under way or just over at a moment: the newest that had begun. */
export function roundAt(situation: Situation, at: Moment): Round | undefined {
  return situation.rounds.findLast((round) => round.start <= at);
}

/** Where and when a person is written to: in the person's own zone, or else the employer's. */
export function placeOf(situation: Situation, person: string | undefined): Place {
  const own = person === undefined ? undefined : situation.people.get(person)?.timeZone;
  return {
    zone: own === undefined ? situation.zone : openZone(own),
    days: situation.days,
    clock: situation.clock,
  };
}

function readFirstByPart({ people }: Application): Map<Person["part"], Person> {
  const first = new Map<Person["part"], Person>();
  for (const person of people) {
    const known = first.get(person.part);
    if (!known || compareText(person.id, known.id) < 0) first.set(person.part, person);
  }
  return first;
}

function readRounds(application: Application, now: Moment): Round[] {
  return application.interviews
    .filter((interview) => !interview.cancelled)
    .map((interview) => readRound(interview, now))
    .toSorted((a, b) => a.start - b.start || compareText(a.id, b.id));
}

function readRound(interview: Interview, now: Moment): Round {
  const end = parseMoment(interview.end);
  const { debrief } = interview;
  const writtenAt = debrief?.writtenAt === undefined ? end : parseMoment(debrief.writtenAt);
  return {
    id: interview.id,
    interview,
    start: parseMoment(interview.start),
    end,
    ended: now >= end,
    debrief: writtenAt <= now ? debrief : undefined,
  };
}
