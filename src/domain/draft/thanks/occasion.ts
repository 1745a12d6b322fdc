import { phrase } from "../kinds/values.ts";
import type { Situation } from "../situation.ts";
import { sourced } from "../render.ts";
import type { Frame } from "./frame.ts";

/** Whether a frame suits the way the person is spoken to and the round. */
export function suitsManner(frame: Frame, situation: Situation): boolean {
  const { tags } = frame;
  const { manner, round } = situation;
  if (tags.has("informal") && manner.formal) return false;
  if (tags.has("formal") && !manner.formal) return false;
  if (tags.has("panel") && !((round?.interviewers.length ?? 0) > 1 && isPanel(round?.stage)))
    return false;
  if (tags.has("again") && !metBefore(situation)) return false;
  return true;
}

function isPanel(stage: string | undefined): boolean {
  return stage === "panel" || stage === "final";
}

/** Whether the person was met in an earlier round. */
export function metBefore(situation: Situation): boolean {
  return situation.app.interviews
    .slice(0, Math.max(0, situation.roundIndex))
    .some((round) => !round.cancelled && round.interviewers.includes(situation.person.id));
}

/** The day and the kind of conversation, in the words of the letter. */
export function occasionValues(situation: Situation): Record<string, unknown> {
  const { days, manner, roundIndex } = situation;
  const start = `interviews[${roundIndex}].start`;
  return {
    day: sourced(days?.day ?? "", start),
    dayPart: sourced(days?.part ?? "", start),
    dayOf: sourced(days?.of ?? "", start),
    date: sourced(days?.date ?? "", start),
    occasion: phrase(situation, "occasion"),
    ...manner,
  };
}
