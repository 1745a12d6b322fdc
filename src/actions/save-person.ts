import type { Application, Person } from "#domain/facts/schema.ts";
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

function withOne(people: Person[], person: Person): Person[] {
  const known = people.some(({ id }) => id === person.id);
  return known ? people.map((one) => (one.id === person.id ? person : one)) : [...people, person];
}
