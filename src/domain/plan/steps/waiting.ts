import type { Debrief } from "#domain/facts/schema.ts";
import { firstMoment } from "#domain/plan/clock/hours.ts";
import type { Intent, Settled } from "#domain/plan/intent.ts";
import type { Happened } from "#domain/plan/past.ts";
import { settle } from "#domain/plan/settle.ts";
import { placeOf, type Round, type Situation } from "#domain/plan/situation.ts";

/** What one does for oneself meanwhile: think the interview over, mend the CV, prepare the next round. */
export function planWaiting(situation: Situation): Settled[] {
  return [
    ...situation.rounds.flatMap((round) => planAfterRound(round, situation)),
    ...situation.past
      .of("reply-received")
      .filter(({ event }) => event.class === "next-round")
      .map((reply) => planNextRound(reply, situation)),
  ].map((intent) => settle(intent, situation));
}

function planAfterRound(round: Round, situation: Situation): Intent[] {
  const { zone, clock } = situation;
  const task = {
    interview: round.id,
    zone,
    slot: "check-in-hour-any-day" as const,
    sendAt: zone.at(zone.dayOf(round.end) + 1, clock.checkInAt),
    forecast: !round.ended,
    optional: true,
    dropped: round.ended ? undefined : situation.closed,
  };
  const reflect: Intent = {
    ...task,
    id: `reflect:${round.id}`,
    kind: "reflect",
    because: [{ rule: "WAIT-2", text: "think the questions and your answers over" }],
  };
  const updateCv: Intent = {
    ...task,
    id: `update-cv:${round.id}`,
    kind: "update-cv",
    because: [{ rule: "WAIT-4", text: "the interview showed a gap" }],
  };
  return round.debrief && showsGap(round.debrief) ? [reflect, updateCv] : [reflect];
}

function showsGap(debrief: Debrief): boolean {
  return (
    debrief.correction !== undefined || debrief.questions.some(({ answer }) => !answer?.trim())
  );
}

/** Another round is likely: it is prepared with the notes of the earlier ones, until it begins (WAIT-3). */
function planNextRound({ event, at }: Happened<"reply-received">, situation: Situation): Intent {
  const next = situation.rounds.find((round) => round.start > at);
  const isOver = next !== undefined && situation.now >= next.start;
  return {
    id: `prepare-next-round:${event.id}`,
    kind: "prepare-next-round",
    interview: next?.id,
    zone: situation.zone,
    slot: "courtesy",
    sendAt: firstMoment(at, "courtesy", placeOf(situation, undefined)),
    expires: next?.start,
    optional: true,
    because: [
      { rule: "WAIT-3", text: "another round is likely: prepare it with your earlier notes" },
      { rule: "DEBRIEF-2", text: "the questions of the earlier rounds help" },
    ],
    dropped:
      situation.closed ?? (isOver ? { rule: "WAIT-3", text: "that round has begun" } : undefined),
  };
}
