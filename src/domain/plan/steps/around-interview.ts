import { hourMs } from "#domain/plan/clock/zone.ts";
import type { Settled } from "#domain/plan/intent.ts";
import { settle } from "#domain/plan/settle.ts";
import type { Round, Situation } from "#domain/plan/situation.ts";

/** Before each interview the preparation card, right after it the debrief (PREP-1, DEBRIEF-1). */
export function planAroundInterviews(situation: Situation): Settled[] {
  return situation.rounds.flatMap((round) => [
    planPreparation(round, situation),
    planDebrief(round, situation),
  ]);
}

function planPreparation(round: Round, situation: Situation): Settled {
  const { hoursBefore } = situation.policy.values["PREP-1"];
  const isOver = situation.now >= round.start;
  const intent = {
    id: `prepare:${round.id}`,
    kind: "prepare",
    interview: round.id,
    zone: situation.zone,
    slot: "courtesy",
    sendAt: round.start - hoursBefore * hourMs,
    deadline: round.start,
    because: [
      { rule: "PREP-1", text: `${hoursBefore} hours before: what to ask before you leave` },
      { rule: "PREP-2", text: "leave with everyone's name, title and address" },
    ],
    dropped:
      situation.closed ??
      (isOver ? { rule: "PREP-1", text: "the interview has begun" } : undefined),
  } as const;
  return settle(intent, situation);
}

function planDebrief(round: Round, situation: Situation): Settled {
  const { least, most, withinHours } = situation.policy.values["DEBRIEF-1"];
  const intent = {
    id: `debrief:${round.id}`,
    kind: "debrief",
    interview: round.id,
    zone: situation.zone,
    slot: "courtesy",
    sendAt: round.end,
    deadline: round.end + withinHours * hourMs,
    forecast: !round.ended,
    because: [
      { rule: "DEBRIEF-1", text: `${least} to ${most} specific things from each interviewer` },
      { rule: "DEBRIEF-2", text: "the questions and your answers while they are fresh" },
      { rule: "DEBRIEF-3", text: "how people introduced themselves" },
      { rule: "DEBRIEF-4", text: "what you promised, the timeline, the channel in use" },
    ],
    doneAt: round.debrief ? round.end : undefined,
    dropped: round.ended ? undefined : situation.closed,
  } as const;
  return settle(intent, situation);
}
