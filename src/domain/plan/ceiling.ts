import { dayMs, type Moment } from "./clock/zone.ts";
import { isChase } from "#domain/facts/step-kinds.ts";
import { isCounted } from "./counted.ts";
import { nowhere, type Sent } from "./elsewhere.ts";
import { employerKeysOf, personKeysOf } from "./employer.ts";
import type { Intent } from "./intent.ts";
import { newestFirst, type Dated } from "./newest-first.ts";
import type { Situation } from "./situation.ts";
import type { Reason } from "./types.ts";

/** From when on a message would not be one too many, and why not before. */
export interface Full {
  readonly until: Moment;
  readonly reason: Reason;
}

/**
 * What the ceiling has against a message at a time (CHECK-6), else undefined. Only what was sent counts, over rounds,
 * people, channels and applications; a message that came back does not. The answer is one of the past alone: it does not
 * change while time goes by and nothing is sent, so what it moves stays where it was moved to.
 */
export function ceilingOn(intent: Intent, at: Moment, situation: Situation): Full | undefined {
  const person = personCeiling(intent, at, situation);
  const employer = employerCeiling(intent, at, situation);
  if (!person || !employer) return person ?? employer;
  return employer.until > person.until ? employer : person;
}

function personCeiling({ kind, to }: Intent, from: Moment, situation: Situation): Full | undefined {
  if (to === undefined || !isCounted(kind)) return undefined;
  const { messagesPerPerson, windowDays } = situation.policy.values["CHECK-6"];
  const until = fullUntil(messagesTo(to, situation), {
    most: messagesPerPerson,
    window: windowDays * dayMs,
    from,
  });
  const text = `it would be message ${messagesPerPerson + 1} to one person within ${windowDays} days`;
  return until === undefined ? undefined : { until, reason: { rule: "CHECK-6", text } };
}

function employerCeiling({ kind }: Intent, from: Moment, situation: Situation): Full | undefined {
  if (!isChase(kind)) return undefined;
  const { chasesPerEmployer, windowDays } = situation.policy.values["CHECK-6"];
  const until = fullUntil(chasesAt(situation), {
    most: chasesPerEmployer,
    window: windowDays * dayMs,
    from,
  });
  const text = `it would be check-in ${chasesPerEmployer + 1} at one employer within ${windowDays} days`;
  return until === undefined ? undefined : { until, reason: { rule: "CHECK-6", text } };
}

function messagesTo(id: string, { application, past, elsewhere }: Situation): Iterable<Moment> {
  const own = past.delivered.filter(({ event }) => event.to === id && isCounted(event.kind));
  if (elsewhere === nowhere) return momentsOf(own);
  const keys = application.people
    .filter((person) => person.id === id)
    .flatMap((person) => personKeysOf(person, employerKeysOf(application)));
  return momentsOf(own, elsewhere.sentTo(keys), application.id);
}

function chasesAt({ application, past, elsewhere }: Situation): Iterable<Moment> {
  const own = past.delivered.filter(({ event }) => isChase(event.kind));
  if (elsewhere === nowhere) return momentsOf(own);
  return momentsOf(own, elsewhere.chased(employerKeysOf(application)), application.id);
}

/** From the newest on. The application is itself among the others, and is counted by its own facts. */
function* momentsOf(
  own: readonly Dated[],
  others: readonly (readonly Sent[])[] = [],
  except?: string,
): Generator<Moment> {
  for (const one of newestFirst<Dated | Sent>([own, ...others]))
    if (!("application" in one && one.application === except)) yield one.at;
}

interface Limit {
  readonly most: number;
  readonly window: number;
  readonly from: Moment;
}

/** The end of the last stretch in which a window holds as many as may be, where that lies after `from`; nothing older is looked at. */
function fullUntil(sent: Iterable<Moment>, { most, window, from }: Limit): Moment | undefined {
  const stretch: Moment[] = [];
  for (const oldest of sent) {
    if (oldest + window <= from) return undefined;
    stretch.push(oldest);
    const newest = stretch.at(-most);
    if (newest !== undefined && newest - oldest < window) return oldest + window;
  }
  return undefined;
}
