import type { Policy } from "#domain/policy/policy.ts";
import { clockOf, firstMoment } from "./clock/hours.ts";
import { workingDaysOf } from "./clock/working-days.ts";
import { hourMs, openZone, parseMoment } from "./clock/zone.ts";
import type { PlanContext } from "./context.ts";
import type { Step } from "./types.ts";

/** A person who approves late in the day, or after the deadline, means now: so much time a message has at the least. */
const leastMs = 2 * hourMs;

/**
 * Up to when an approved message may go out by itself, if it was approved to go at `sendAt`: to the step's deadline, or where
 * that is past or there is none to the end of working hours of that day. What was missed needs a new approval.
 */
export function approvedUntil(
  step: Step,
  sendAt: Temporal.Instant,
  policy: Policy,
): Temporal.Instant {
  const at = sendAt.epochMilliseconds;
  const deadline = step.deadline === undefined ? -Infinity : parseMoment(step.deadline);
  const expires = step.expires === undefined ? Infinity : parseMoment(step.expires);
  const zone = openZone(Temporal.ZonedDateTime.from(step.sendAt).timeZoneId);
  const endOfDay = zone.at(zone.dayOf(at), clockOf(policy).workingUntil);
  const until = at < deadline ? deadline : Math.max(endOfDay, at + leastMs);
  return Temporal.Instant.fromEpochMilliseconds(Math.min(until, expires));
}

/** A message that goes a little after it was due is not late. */
const graceMs = hourMs / 4;

/**
 * When a message that was due at `dueAt` and was held up until `now`, by a machine that slept, may go after all: undefined where that is
 * now. What the person wanted to go at an odd hour goes then, but what was due by day does not go in the night.
 */
export function waitsUntil(
  step: Step,
  { dueAt, now }: { dueAt: Temporal.Instant; now: Temporal.Instant },
  context: Pick<PlanContext, "policy" | "calendar">,
): Temporal.Instant | undefined {
  const isLate = now.epochMilliseconds - dueAt.epochMilliseconds > graceMs;
  if (!isLate || isPutOff(step, dueAt, context)) return undefined;
  return isPutOff(step, now, context) ? nextTry(step, now, context) : undefined;
}

/** A clock may be finer than the milliseconds in which hours are counted. */
function isPutOff(
  step: Step,
  at: Temporal.Instant,
  context: Pick<PlanContext, "policy" | "calendar">,
): boolean {
  return nextTry(step, at, context).epochMilliseconds > at.epochMilliseconds;
}

/**
 * When a message that did not get through may be tried again, not before `from`: what has a deadline until late in the evening, all
 * else in working hours; the clock is that of whom it goes to.
 */
export function nextTry(
  { sendAt, deadline }: Step,
  from: Temporal.Instant,
  { policy, calendar }: Pick<PlanContext, "policy" | "calendar">,
): Temporal.Instant {
  const zone = openZone(Temporal.ZonedDateTime.from(sendAt).timeZoneId);
  const place = { zone, days: workingDaysOf(calendar), clock: clockOf(policy) };
  const slot = deadline === undefined ? "working" : "courtesy";
  return Temporal.Instant.fromEpochMilliseconds(firstMoment(from.epochMilliseconds, slot, place));
}
