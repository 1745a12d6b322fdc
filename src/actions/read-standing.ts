import type { Application, Stage } from "#domain/facts/schema.ts";
import { endingOf, type Ending } from "#domain/plan/closing.ts";
import { readPast, type Past } from "#domain/plan/past.ts";

/** How far an application came, and how it ended where it has. */
export interface Standing {
  furthest: Furthest;
  ended?: Ending | "no-answer";
}

/** From the first to the last. */
export const ladder = [
  "applied",
  "phone-screen",
  "first-round",
  "technical",
  "panel",
  "final",
  "offer",
] as const;
export type Furthest = (typeof ladder)[number];

export function readStanding(application: Application, now: Temporal.Instant): Standing {
  const past = readPast(application.events, now.epochMilliseconds);
  const ended = endOf(past);
  return { furthest: furthestOf(application, past), ...(ended ? { ended } : {}) };
}

function furthestOf({ interviews }: Application, past: Past): Furthest {
  const hasOffer =
    past.of("offer-received").length > 0 ||
    past.of("reply-received").some(({ event }) => event.class === "offer");
  if (hasOffer) return "offer";
  const stages: Stage[] = interviews
    .filter(({ cancelled }) => !cancelled)
    .map(({ stage }) => stage);
  return ladder.findLast((rung) => stages.some((stage) => stage === rung)) ?? "applied";
}

function endOf(past: Past): Standing["ended"] {
  const rests = past
    .of("step-done")
    .some(({ event }) => event.step.startsWith("close-as-no-answer"));
  return endingOf(past) ?? (rests ? "no-answer" : undefined);
}
