import type { Application } from "#domain/facts/schema.ts";
import { AppError } from "#ports/errors.ts";
import type { World } from "#ports/world.ts";
import { changeFacts } from "./add-application.ts";

/** Takes a person out of an application and its rounds. Somebody of whom an event speaks stays: what happened is not rewritten. */
export async function removePerson(
  world: World,
  application: string,
  id: string,
): Promise<Application> {
  return changeFacts(world, application, ({ mainContact, ...facts }) => {
    if (!facts.people.some((person) => person.id === id))
      throw new AppError("not-found", `${application} has no person "${id}".`);
    return {
      ...facts,
      people: facts.people.filter((person) => person.id !== id),
      interviews: facts.interviews.map((round) => ({
        ...round,
        interviewers: round.interviewers.filter((interviewer) => interviewer !== id),
      })),
      ...(mainContact && mainContact !== id ? { mainContact } : {}),
    };
  });
}
