import type { StepKind } from "#domain/facts/step-kinds.ts";
import type { Moment } from "./clock/zone.ts";
import type { Happened } from "./past.ts";
import { roundAt, type Situation } from "./situation.ts";

/** Which message would do a step: by the step's id where the message names one, else by kind, recipient and round or time. */
export interface Wanted {
  readonly id: string;
  readonly kinds: readonly StepKind[];
  readonly to?: string | undefined;
  readonly interview?: string;
  readonly since?: Moment;
}

/** When a step was done by a message, or undefined. */
export function sentAt(situation: Situation, wanted: Wanted): Moment | undefined {
  return sentFor(situation, wanted)[0]?.at;
}

/** All messages that do a step, oldest first. */
export function sentFor(situation: Situation, wanted: Wanted): readonly Happened<"message-sent">[] {
  const { past } = situation;
  const named = past.namingStep(wanted.id);
  const found = [...named];
  for (const kind of wanted.kinds)
    for (const message of past.ofKind(kind))
      if (isWanted(message, wanted, situation)) found.push(message);
  return found.length === named.length ? named : found.toSorted((a, b) => a.at - b.at);
}

function isWanted(
  { event, at }: Happened<"message-sent">,
  wanted: Wanted,
  situation: Situation,
): boolean {
  if (event.to !== undefined && wanted.to !== undefined && event.to !== wanted.to) return false;
  if (wanted.since !== undefined && at < wanted.since) return false;
  if (wanted.interview === undefined) return true;
  return (event.interview ?? roundAt(situation, at)?.id) === wanted.interview;
}
