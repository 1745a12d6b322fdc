import { firstMoment } from "./clock/hours.ts";
import { parseDay } from "./clock/days.ts";
import { parseMoment, type Moment } from "./clock/zone.ts";
import { ceilingOn } from "./ceiling.ts";
import type { Intent, Move, Settled } from "./intent.ts";
import { placeOf, type Situation } from "./situation.ts";
import { traceSettled } from "./trace.ts";
import type { Reason, StepStatus } from "./types.ts";

/**
 * Gives an intent its final moment and status: done and dropped things stay where they were; the rest waits for people who
 * are away, for the person's own wish and for the ceiling, in this order.
 */
export function settle(intent: Intent, situation: Situation): Settled {
  const doneAt = intent.doneAt ?? doneByHand(intent, situation);
  const dropped = intent.dropped ?? skipped(intent, situation) ?? expired(intent, situation);
  const moves = doneAt === undefined && !dropped ? movesOf(intent, situation) : [];
  const sendAt = moves.at(-1)?.sendAt ?? intent.sendAt;
  // A deadline that the moves have overtaken can no longer be kept, and is no longer shown.
  const deadline =
    intent.deadline !== undefined && sendAt > intent.deadline ? undefined : intent.deadline;
  const closed = doneAt !== undefined ? "done" : dropped && "dropped";
  const status = closed ?? openStatus(intent.forecast, { sendAt, deadline, now: situation.now });
  const settled = { intent, sendAt, deadline, status };
  if (situation.trace) traceSettled(settled, moves, situation.trace);
  return {
    intent,
    sendAt,
    deadline,
    status,
    dropped,
    because: becauseOf(intent, moves, dropped),
    heldBecause: heldBecause(settled, moves, situation.now),
    heldUntil: intent.stopped ? undefined : releasedAt(sendAt, moves, situation.now),
  };
}

/** When the hold itself ends, or else the step's own hour after it. */
function releasedAt(sendAt: Moment, moves: readonly Move[], now: Moment): Moment {
  const until = moves.at(-1)?.until ?? sendAt;
  return until > now ? until : sendAt;
}

/** When a step counts as gone: one that is still open goes now at the earliest, any other keeps its own moment. */
export function foreseenAt({ sendAt, status }: Settled, { now }: Situation): Moment {
  return status === "done" || status === "dropped" ? sendAt : Math.max(sendAt, now);
}

function movesOf(intent: Intent, situation: Situation): Move[] {
  const found: Move[] = [];
  for (const move of [awayUntil, snoozedUntil, ceilingUntil]) {
    const next = move(intent, found.at(-1)?.sendAt ?? intent.sendAt, situation);
    if (next) found.push(next);
  }
  return found;
}

/** Waits for the first working day after an absence, unless that would miss the step's deadline. */
function awayUntil(intent: Intent, at: Moment, situation: Situation): Move | undefined {
  const away = intent.to === undefined ? undefined : situation.past.newestAbsence(intent.to);
  if (away?.event.until === undefined) return undefined;
  const place = placeOf(situation, intent.to);
  const back = situation.days.from(parseDay(away.event.until) + 1);
  if (place.zone.dayOf(at) >= back) return undefined;
  const sendAt = firstMoment(place.zone.at(back, 0), intent.slot, place);
  if (intent.deadline !== undefined && sendAt > intent.deadline) return undefined;
  const text = `they are out of office until ${away.event.until}`;
  return { sendAt, reason: { rule: "CHECK-3", text } };
}

function snoozedUntil(intent: Intent, at: Moment, situation: Situation): Move | undefined {
  const snooze = situation.past.newestAbout("step-snoozed", intent.id)?.event.until;
  if (snooze === undefined) return undefined;
  const place = placeOf(situation, intent.to);
  const from = snooze.includes("T") ? parseMoment(snooze) : place.zone.at(parseDay(snooze), 0);
  const sendAt = firstMoment(from, intent.slot, place);
  if (sendAt <= at) return undefined;
  return { sendAt, reason: { rule: "AI-5", text: `you put it off until ${snooze}` } };
}

function ceilingUntil(intent: Intent, at: Moment, situation: Situation): Move | undefined {
  const full = ceilingOn(intent, at, situation);
  if (!full) return undefined;
  return {
    ...full,
    sendAt: firstMoment(full.until, intent.slot, placeOf(situation, intent.to)),
  };
}

function skipped(intent: Intent, situation: Situation): Reason | undefined {
  const skip = situation.past.newestAbout("step-skipped", intent.id);
  if (!skip) return undefined;
  return {
    rule: "AI-5",
    text: skip.event.why ? `you skipped it: ${skip.event.why}` : "you skipped it",
  };
}

/** What was not sent in its time is not sent any more; windows are half-open, so that its last moment is the one before `expires`. */
function expired({ expires, because }: Intent, { now }: Situation): Reason | undefined {
  if (expires === undefined || now < expires) return undefined;
  return { rule: because[0].rule, text: "its time is over" };
}

function doneByHand(intent: Intent, situation: Situation): Moment | undefined {
  return situation.past.newestAbout("step-done", intent.id)?.at;
}

interface Window {
  readonly sendAt: Moment;
  readonly deadline: Moment | undefined;
  readonly now: Moment;
}

function openStatus(forecast: boolean | undefined, { sendAt, deadline, now }: Window): StepStatus {
  if (forecast || now < sendAt) return "waiting";
  return deadline !== undefined && now > deadline ? "overdue" : "ready";
}

function becauseOf(
  { because }: Intent,
  moves: readonly Move[],
  dropped: Reason | undefined,
): readonly Reason[] {
  const moved = moves.length === 0 ? because : [...because, ...moves.map(({ reason }) => reason)];
  return dropped ? [...moved, dropped] : moved;
}

function heldBecause(
  { intent, sendAt, status }: Pick<Settled, "intent" | "sendAt" | "status">,
  moves: readonly Move[],
  now: Moment,
): Reason[] {
  if (status === "done") return [];
  if (intent.stopped) return [intent.stopped];
  if (status === "dropped" || now >= sendAt) return [];
  return [...(intent.moved ? [intent.moved] : []), ...moves.map(({ reason }) => reason)];
}
