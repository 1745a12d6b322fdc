import type { Person } from "#domain/facts/schema.ts";
import { sayDay, writeDay, type Day } from "#domain/plan/clock/days.ts";
import { letterTo, mainContactOf } from "#domain/plan/contacts.ts";
import type { Intent, Settled } from "#domain/plan/intent.ts";
import type { Happened } from "#domain/plan/past.ts";
import { settle } from "#domain/plan/settle.ts";
import { placeOf, roundAt, type Round, type Situation } from "#domain/plan/situation.ts";
import type { Reason } from "#domain/plan/types.ts";
import { countryNeeds, countryReasons } from "#domain/plan/unknown-country.ts";
import {
  afterStatedDate,
  placeAfterHolding,
  placeCheckIn,
  readChaseFacts,
  type ChaseFacts,
  type Placed,
} from "./chase-clock.ts";

/** The check-ins of the newest round and its quiet end; of older rounds only what was sent (CHECK-1 to CHECK-8). */
export function planCheckIns(situation: Situation): Settled[] {
  return situation.rounds.flatMap((round) => {
    const chase = readChase(round, situation);
    const settled = planChase(chase, situation);
    return round === situation.newest ? settled : settled.filter(({ status }) => status === "done");
  });
}

interface Chase extends ChaseFacts {
  readonly contact: Person | undefined;
  readonly first: Happened<"message-sent"> | undefined;
  readonly final: Happened<"message-sent"> | undefined;
  /** Why this round is not chased any more. */
  readonly over: Reason | undefined;
  /** Whether a clock that starts again could revive it. */
  readonly mayResume: boolean;
}

function readChase(round: Round, situation: Situation): Chase {
  const facts = readChaseFacts(round, situation);
  const answered = answeredReason(facts, situation);
  return {
    ...facts,
    ...readSent(round, situation),
    contact: mainContactOf(situation, round),
    over: situation.closed ?? answered,
    mayResume: situation.closed === undefined && answered !== undefined,
  };
}

/** The last answer decides: after "no news yet" the chase goes on, after any other it is over (CHECK-11). */
function answeredReason({ round, answers }: ChaseFacts, situation: Situation): Reason | undefined {
  const offer = situation.past.of("offer-received").some(({ at }) => at >= round.start);
  if (offer) return { rule: "CHECK-11", text: "they made an offer" };
  const last = answers.at(-1);
  if (last === undefined || last.event.class === "holding") return undefined;
  return {
    rule: "CHECK-11",
    text: `they answered (${told[last.event.class]}): no check-in follows`,
  };
}

const told = {
  acknowledgement: "thanks",
  scheduling: "a time to find",
  "next-round": "another round",
  "information-request": "something they need",
  rejection: "a rejection",
  offer: "an offer",
  other: "something else",
} as const;

/** Which messages were the round's check-ins: by the step they name, by their kind, or by their order. */
function readSent(round: Round, situation: Situation): Pick<Chase, "first" | "final"> {
  const messages = situation.past.delivered.filter(({ event, at }) => {
    if (event.step !== undefined)
      return (
        event.step === `check-in:${round.id}:1` || event.step === `final-check-in:${round.id}:1`
      );
    const isChase = event.kind === "check-in" || event.kind === "final-check-in";
    return isChase && (event.interview ?? roundAt(situation, at)?.id) === round.id;
  });
  const first = messages.find((message) => !isFinal(message));
  const final = messages.find(isFinal) ?? messages.filter((message) => message !== first)[0];
  return { first, final };
}

function isFinal({ event }: Happened<"message-sent">): boolean {
  return event.step === undefined
    ? event.kind === "final-check-in"
    : event.step.startsWith("final-");
}

function planChase(chase: Chase, situation: Situation): Settled[] {
  const { checkInsPerRound } = situation.policy.values["CHECK-6"];
  const hasFinal = situation.policy.values["CHECK-5"].on && checkInsPerRound > 1;
  if (checkInsPerRound < 1) return [];
  const first = planFirst(chase, situation);
  const final =
    hasFinal || chase.final !== undefined ? planFinal(chase, first, situation) : undefined;
  const close = planClose(chase, final ?? first, situation);
  return final ? [first, final, close] : [first, close];
}

function planFirst(chase: Chase, situation: Situation): Settled {
  const before = chase.first?.at ?? Infinity;
  const to = chase.contact?.id;
  const placed = notTheDayAfter(placeCheckIn(chase, { to, before }, situation), chase, situation);
  const intent = checkIn(chase, placed, { kind: "check-in", situation });
  const isPassedOver: Reason | undefined = chase.final && {
    rule: "CHECK-6",
    text: "the final check-in has gone",
  };
  return settle(
    {
      ...intent,
      moved: placed.moved,
      forecast: !chase.round.ended,
      doneAt: chase.first?.at,
      dropped: chase.over ?? isPassedOver,
    },
    situation,
  );
}

/** Never on the day after the interview, nor before it (CHECK-8). */
function notTheDayAfter(
  placed: Placed,
  { round, contact }: Chase,
  situation: Situation,
): Placed & { moved?: Reason } {
  const dayAfter = placeOf(situation, contact?.id).zone.dayOf(round.start) + 1;
  if (placed.day > dayAfter) return placed;
  const day = situation.days.from(dayAfter + 1);
  const moved: Reason = { rule: "CHECK-8", text: "never on the day after the interview" };
  return {
    day,
    moved,
    because: [...placed.because, moved],
    lines: [
      ...placed.lines,
      { what: "moved", text: `${moved.text}: ${sayDay(day)}`, on: writeDay(day), rule: "CHECK-8" },
    ],
  };
}

function planFinal(chase: Chase, first: Settled, situation: Situation): Settled {
  const placed = notTheDayAfter(placeFinal(chase, first, situation), chase, situation);
  const isFirstOpen = first.status !== "done" && first.status !== "dropped";
  return settle(
    {
      ...checkIn(chase, placed, { kind: "final-check-in", situation }),
      moved: placed.moved,
      forecast: !chase.round.ended || isFirstOpen,
      doneAt: chase.final?.at,
      dropped: chase.over,
    },
    situation,
  );
}

/** By the check-in rule after a clock that started again, else by the distance to the first and to the interview (CHECK-5). */
function placeFinal(chase: Chase, first: Settled, situation: Situation): Placed {
  const before = chase.final?.at ?? Infinity;
  const since = chase.first?.at ?? Infinity;
  const to = chase.contact?.id;
  const again = chase.answers.findLast(
    ({ event, at }) => event.class === "holding" && at > since && at < before,
  );
  const stated = chase.stated.findLast(({ at }) => at > since && at < before);
  const usual = again
    ? placeAfterHolding(again, to, situation)
    : afterFirst(chase, first, situation);
  if (!stated || stated.at < (again?.at ?? 0)) return usual;
  const later = afterStatedDate(stated, situation);
  return later.day > usual.day ? later : usual;
}

function afterFirst(chase: Chase, first: Settled, situation: Situation): Placed {
  const { daysAfterFirst, daysAfterInterview } = situation.policy.values["CHECK-5"];
  const { windowDays } = situation.policy.values["CHECK-6"];
  const { zone } = placeOf(situation, chase.contact?.id);
  const interviewOn = zone.dayOf(chase.round.start);
  // A first one that went early does not bring the final one before the first one's own day.
  const notBefore = Math.max(interviewOn + daysAfterInterview, zone.dayOf(first.sendAt));
  const { from, day } = countedFrom(first, situation, (firstOn) => {
    const later = Math.max(firstOn + daysAfterFirst, notBefore);
    // Where the first one comes so late that both would fall together, the ceiling's own window keeps them apart.
    return situation.days.from(later > firstOn ? later : firstOn + windowDays);
  });
  const text = `the later of ${daysAfterFirst} days after the first and ${daysAfterInterview} days after the interview`;
  return {
    day,
    because: [{ rule: "CHECK-5", text }],
    lines: !situation.trace
      ? []
      : [
          onDay("start", "the interview", interviewOn),
          onDay("start", "the first check-in", from),
          onDay("count", `${text}, on a working day`, day),
        ],
  };
}

/**
 * A day that is counted from another step's: from the day on which that went, or else from its planned day, or from today where
 * what follows an unsent one would lie in the past.
 */
function countedFrom(
  { intent, sendAt, status }: Settled,
  situation: Situation,
  count: (from: Day) => Day,
): { from: Day; day: Day } {
  const { zone, clock } = placeOf(situation, intent.to);
  const plannedOn = zone.dayOf(intent.doneAt ?? sendAt);
  const planned = count(plannedOn);
  const isOpen = status !== "done" && status !== "dropped";
  if (!isOpen || zone.at(planned, clock.checkInAt) > situation.now)
    return { from: plannedOn, day: planned };
  const today = zone.dayOf(situation.now);
  return { from: today, day: count(today) };
}

function onDay(what: "start" | "count", text: string, day: Day) {
  return { what, text: `${text}: ${sayDay(day)}`, on: writeDay(day) } as const;
}

function checkIn(
  chase: Chase,
  placed: Placed,
  { kind, situation }: { kind: "check-in" | "final-check-in"; situation: Situation },
): Intent {
  const { round, contact } = chase;
  const letter = letterTo(situation, contact);
  const id = `${kind}:${round.id}:1`;
  const sendAt = letter.zone.at(placed.day, situation.clock.checkInAt);
  for (const line of placed.lines) situation.trace?.(id, line);
  const isNext = chase.first === undefined ? kind === "check-in" : chase.final === undefined;
  return {
    id,
    kind,
    ...letter,
    interview: round.id,
    slot: "check-in-hour",
    sendAt,
    needs: [...letter.needs, ...countryNeeds(situation)],
    because: [
      ...placed.because,
      { rule: "CHECK-3", text: `one message to ${contact?.name ?? "the main contact"}` },
      { rule: "CHAN-1", text: `by ${letter.channel}` },
      ...countryReasons(situation),
    ],
    stopped: chase.mayResume && isNext ? chase.over : undefined,
  };
}

/** After the last check-in and a week of silence the round is closed and the door stays open (CHECK-7). */
function planClose(chase: Chase, last: Settled, situation: Situation): Settled {
  const { daysAfterFinal } = situation.policy.values["CHECK-7"];
  const { zone, clock } = placeOf(situation, chase.contact?.id);
  const isLastOpen = last.status !== "done" && last.status !== "dropped";
  const { day: usual } = countedFrom(last, situation, (lastOn) => lastOn + daysAfterFinal);
  const holding = chase.answers.findLast(({ event }) => event.class === "holding");
  const isNewsLater = holding !== undefined && holding.at > (last.intent.doneAt ?? Infinity);
  const patience = isNewsLater
    ? placeAfterHolding(holding, chase.contact?.id, situation).day
    : -Infinity;
  const day = Math.max(usual, patience);
  const intent = {
    id: `close-as-no-answer:${chase.round.id}`,
    kind: "close-as-no-answer",
    interview: chase.round.id,
    zone,
    slot: "check-in-hour-any-day",
    sendAt: zone.at(day, clock.checkInAt),
    forecast: isLastOpen,
    because: [
      { rule: "CHECK-7", text: `${daysAfterFinal} days after the last check-in: close the loop` },
      { rule: "WAIT-1", text: "keep applying elsewhere" },
    ],
    dropped: chase.over,
  } as const;
  return settle(intent, situation);
}
