import type { Person } from "#domain/facts/schema.ts";
import { firstMoment } from "#domain/plan/clock/hours.ts";
import { hourMs, type Moment } from "#domain/plan/clock/zone.ts";
import { placeOf, type Round, type Situation } from "#domain/plan/situation.ts";

/** When something that goes with the thanks for a round may be sent, in the hours of the person who gets it (THANK-1, THANK-2). */
export function thankTimes(round: Round, person: Person | undefined, situation: Situation) {
  const { withinHours } = situation.policy.values["THANK-1"];
  const { afterMinutes } = situation.policy.values["THANK-2"];
  const place = placeOf(situation, person?.id);
  const notBefore: Moment = round.end + afterMinutes * 60_000;
  return {
    slot: "courtesy" as const,
    notBefore,
    sendAt: firstMoment(notBefore, "courtesy", place),
    deadline: round.end + withinHours * hourMs,
    expires: thanksExpireAt(round, situation),
  };
}

/** Up to when a late note can still go; after that it is a check-in's place to write. */
export function thanksExpireAt(round: Round, { policy }: Situation): Moment {
  return round.end + policy.values["THANK-1"].lateUntilHours * hourMs;
}
