import type { Hours, Policy } from "#domain/policy/policy.ts";
import type { WorkingDays } from "./working-days.ts";
import { hourMs, type Moment, type Zone } from "./zone.ts";

/**
 * When in a day something may happen: in courtesy hours on any day, in working hours on a working day, or at the hour of
 * check-ins on a working day or on any day.
 */
export type Slot = "courtesy" | "working" | "check-in-hour" | "check-in-hour-any-day";

/** The hours of a policy as milliseconds since local midnight. */
export type Clock = { readonly [K in keyof Hours]: number };

const clocks = new WeakMap<Hours, Clock>();

export function clockOf(policy: Policy): Clock {
  const found = clocks.get(policy.hours);
  if (found) return found;
  const { courtesyFrom, courtesyUntil, workingFrom, workingUntil, checkInAt } = policy.hours;
  const clock: Clock = {
    courtesyFrom: parseClock(courtesyFrom),
    courtesyUntil: parseClock(courtesyUntil),
    workingFrom: parseClock(workingFrom),
    workingUntil: parseClock(workingUntil),
    checkInAt: parseClock(checkInAt),
  };
  clocks.set(policy.hours, clock);
  return clock;
}

export interface Place {
  readonly zone: Zone;
  readonly days: WorkingDays;
  readonly clock: Clock;
}

/** The first moment of a slot that is not before a given moment. */
export function firstMoment(from: Moment, slot: Slot, place: Place): Moment {
  switch (slot) {
    case "courtesy":
      return firstCourtesyMoment(from, place);
    case "working":
      return firstWorkingMoment(from, place);
    case "check-in-hour":
      return firstCheckInHour(from, place, (day) => place.days.from(day));
    case "check-in-hour-any-day":
      return firstCheckInHour(from, place, (day) => day);
  }
}

/** "No later than 21:00": the closing hour itself is still in time. */
function firstCourtesyMoment(from: Moment, { zone, clock }: Place): Moment {
  const day = zone.dayOf(from);
  const time = zone.clockOf(from);
  if (time < clock.courtesyFrom) return zone.at(day, clock.courtesyFrom);
  return time <= clock.courtesyUntil ? from : zone.at(day + 1, clock.courtesyFrom);
}

function firstWorkingMoment(from: Moment, { zone, days, clock }: Place): Moment {
  const day = zone.dayOf(from);
  const time = zone.clockOf(from);
  if (!days.isWorking(day) || time >= clock.workingUntil)
    return zone.at(days.from(day + 1), clock.workingFrom);
  return time < clock.workingFrom ? zone.at(day, clock.workingFrom) : from;
}

function firstCheckInHour(
  from: Moment,
  { zone, clock }: Place,
  open: (day: number) => number,
): Moment {
  const today = zone.dayOf(from);
  const moment = zone.at(open(today), clock.checkInAt);
  return moment >= from ? moment : zone.at(open(today + 1), clock.checkInAt);
}

function parseClock(text: string): number {
  return Number(text.slice(0, 2)) * hourMs + Number(text.slice(3)) * 60_000;
}
