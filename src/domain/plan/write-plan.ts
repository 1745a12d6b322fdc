import type { Moment } from "./clock/zone.ts";
import type { Settled } from "./intent.ts";
import { compareText } from "./past.ts";
import type { Situation } from "./situation.ts";
import type { Held, Plan, Step } from "./types.ts";

/** Writes settled intents as the plan that people and scripts read: by time, then by id. */
export function writePlan(settled: readonly Settled[], situation: Situation): Plan {
  const inOrder = settled.toSorted(
    (a, b) => a.sendAt - b.sendAt || compareText(a.intent.id, b.intent.id),
  );
  return {
    now: situation.zone.write(situation.now),
    profile: situation.policy.profile,
    steps: inOrder.map(writeStep),
    held: inOrder.filter(({ heldBecause }) => heldBecause.length > 0).map(writeHeld),
  };
}

/** Writes one settled intent as a step; instants are in the zone of its recipient. */
export function writeStep({ intent, sendAt, deadline, status, because }: Settled): Step {
  const { id, kind, to, interview, channel, zone } = intent;
  const write = (moment: Moment): string => zone.write(moment);
  const step: Step = {
    id,
    kind,
    sendAt: write(sendAt),
    status,
    forecast: status === "waiting" && (intent.forecast ?? false),
    optional: intent.optional ?? false,
    needs: status === "done" ? [] : [...(intent.needs ?? [])],
    because: [...because],
  };
  if (to !== undefined) step.to = to;
  if (interview !== undefined) step.interview = interview;
  if (channel !== undefined) step.channel = channel;
  if (intent.notBefore !== undefined) step.notBefore = write(intent.notBefore);
  if (deadline !== undefined) step.deadline = write(deadline);
  if (intent.expires !== undefined) step.expires = write(intent.expires);
  return step;
}

function writeHeld({ intent, heldUntil, heldBecause }: Settled): Held {
  const held: Held = { step: intent.id, because: [...heldBecause] };
  if (heldUntil !== undefined) held.until = intent.zone.write(heldUntil);
  return held;
}
