import { writeDay } from "./clock/days.ts";
import type { Slot } from "./clock/hours.ts";
import type { Moment } from "./clock/zone.ts";
import type { DerivationLine } from "./derivation.ts";
import type { Intent, Move, Settled } from "./intent.ts";
import type { Situation } from "./situation.ts";

/** Tells how a step came from its own rule to its final moment: bounds, hours, what moved it, the result. */
export function traceSettled(
  { intent, sendAt, deadline }: Pick<Settled, "intent" | "sendAt" | "deadline">,
  moves: readonly Move[],
  trace: NonNullable<Situation["trace"]>,
): void {
  const write = (line: Omit<DerivationLine, "at" | "on">, at: Moment): void =>
    trace(intent.id, { ...line, ...writtenAt(at, intent) });
  for (const { text, rule } of intent.because.slice(0, 2))
    trace(intent.id, { what: "words", text, rule });
  if (intent.notBefore !== undefined)
    write({ what: "start", text: "not before this moment" }, intent.notBefore);
  write({ what: "hours", text: slots[intent.slot] }, intent.sendAt);
  for (const { sendAt: at, reason } of moves)
    write({ what: "moved", text: reason.text, rule: reason.rule }, at);
  write({ what: "result", text: "the step is due" }, sendAt);
  if (deadline !== undefined) write({ what: "result", text: "it should be done by" }, deadline);
  if (intent.expires !== undefined)
    write({ what: "result", text: "after this it is dropped" }, intent.expires);
}

const slots: Readonly<Record<Slot, string>> = {
  courtesy: "in courtesy hours of any day",
  working: "in working hours of a working day",
  "check-in-hour": "at the hour of check-ins on a working day",
  "check-in-hour-any-day": "at the hour of check-ins",
};

function writtenAt(moment: Moment, { zone }: Intent): { on: string; at: string } {
  return { on: writeDay(zone.dayOf(moment)), at: zone.write(moment) };
}
