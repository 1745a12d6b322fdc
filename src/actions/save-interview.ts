import type { Application, Interview } from "#domain/facts/schema.ts";
import type { World } from "#ports/world.ts";
import { changeFacts } from "./add-application.ts";

/** Adds a round to an application, or replaces the one of the same id; a debrief that is on file stays where none is given. */
export async function saveInterview(
  world: World,
  application: string,
  interview: Interview,
): Promise<Application> {
  return changeFacts(world, application, (facts) => {
    const before = facts.interviews.find(({ id }) => id === interview.id);
    const round = before?.debrief ? { debrief: before.debrief, ...interview } : interview;
    return {
      ...facts,
      interviews: before
        ? facts.interviews.map((one) => (one.id === round.id ? round : one))
        : [...facts.interviews, round],
    };
  });
}
