import type { ApplicationFile, Debrief } from "#domain/facts/schema.ts";
import { AppError } from "#ports/errors.ts";
import type { World } from "#ports/world.ts";
import { changeFacts } from "./add-application.ts";
import { writeNow } from "./record-event.ts";

export interface DebriefOf {
  application: string;
  interview: string;
}

/** Keeps what the person wrote down after an interview. Saving again replaces it, so that a debrief can be resumed. */
export async function saveDebrief(
  world: World,
  { application, interview }: DebriefOf,
  debrief: Debrief,
): Promise<ApplicationFile["application"]> {
  return changeFacts(world, application, (facts) => {
    if (!facts.interviews.some(({ id }) => id === interview))
      throw new AppError(
        "not-found",
        `There is no interview "${interview}"; known are ${facts.interviews.map(({ id }) => id).join(", ")}.`,
      );
    const writtenAt = debrief.writtenAt ?? writeNow(world, facts.timeZone);
    return {
      ...facts,
      interviews: facts.interviews.map((round) =>
        round.id === interview ? { ...round, debrief: { ...debrief, writtenAt } } : round,
      ),
    };
  });
}
