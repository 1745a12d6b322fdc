import type { Application, Person } from "#domain/facts/schema.ts";

interface PersonFacts {
  person: Person;
  /** The round that they were or will be in; empty where none is named. */
  interview: string;
  isMain: boolean;
}

/** The facts with somebody new in them, or somebody known who is another now. */
export function withPerson(
  facts: Application,
  { person, interview, isMain }: PersonFacts,
): Application {
  const isKnown = facts.people.some(({ id }) => id === person.id);
  return {
    ...facts,
    people: isKnown
      ? facts.people.map((one) => (one.id === person.id ? person : one))
      : [...facts.people, person],
    interviews: facts.interviews.map((round) =>
      round.id === interview && !round.interviewers.includes(person.id)
        ? { ...round, interviewers: [...round.interviewers, person.id] }
        : round,
    ),
    ...(isMain ? { mainContact: person.id } : {}),
  };
}

/** The facts without somebody. */
export function withoutPerson({ mainContact, ...facts }: Application, id: string): Application {
  return {
    ...facts,
    people: facts.people.filter((person) => person.id !== id),
    interviews: facts.interviews.map((round) => ({
      ...round,
      interviewers: round.interviewers.filter((one) => one !== id),
    })),
    ...(mainContact && mainContact !== id ? { mainContact } : {}),
  };
}

/** Whether something that happened or was written down speaks of them, so that they cannot go. */
export function isSpokenOf(id: string, { events, interviews }: Application): boolean {
  const inEvents = events.some((event) => {
    const { by, to, from, people = [] } = event as Record<string, unknown> & { people?: string[] };
    return [by, to, from, ...people].includes(id);
  });
  return inEvents || interviews.some(({ debrief }) => isIn(id, debrief));
}

function isIn(id: string, debrief: Application["interviews"][number]["debrief"]): boolean {
  const { notes = [], correction, promised = [] } = debrief ?? {};
  return (
    notes.some(({ person }) => person === id) ||
    correction?.person === id ||
    promised.some(({ to }) => to === id)
  );
}
