import type { Application, Person } from "#domain/facts/schema.ts";
import { AppError } from "#ports/errors.ts";
import type { World } from "#ports/world.ts";
import { changeFacts } from "./add-application.ts";

export interface PersonChange {
  person: Person;
  /** They were, or will be, in this interview. */
  interview?: string;
  /** Check-ins go to them. */
  isMainContact?: boolean;
}

/** Adds a person to an application, or replaces the one of the same id. */
export async function savePerson(
  world: World,
  application: string,
  { person, interview, isMainContact }: PersonChange,
): Promise<Application> {
  return changeFacts(world, application, (facts) => ({
    ...facts,
    people: withOne(facts.people, person),
    interviews: facts.interviews.map((round) =>
      round.id === interview && !round.interviewers.includes(person.id)
        ? { ...round, interviewers: [...round.interviewers, person.id] }
        : round,
    ),
    ...(isMainContact ? { mainContact: person.id } : {}),
  }));
}

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

function withOne(people: Person[], person: Person): Person[] {
  const known = people.some(({ id }) => id === person.id);
  return known ? people.map((one) => (one.id === person.id ? person : one)) : [...people, person];
}
