import type { Application, Interview, Person } from "#domain/facts/schema.ts";
import type { SaidInterview } from "#domain/sentence/read-sentence.ts";
import type { World } from "#ports/world.ts";
import { changeFacts } from "./add-application.ts";
import { mergePeople, personOf } from "./invited-people.ts";
import { recordEvent } from "./record-event.ts";

/** What was said in words, with the day and the hour without which it is no round. */
export type SaidRound = SaidInterview & { on: string; from: string };

/** Adds the round to a known application, with the people who are new, and the day that was named for an answer. */
export async function addSaidRound(
  world: World,
  { id }: Pick<Application, "id">,
  { said, zone }: { said: SaidRound; zone: string },
): Promise<{ interview: string; added: number }> {
  let interview = "";
  let speaker: string | undefined;
  await changeFacts(world, id, (before) => {
    const found = peopleOf(said, before.people);
    speaker = found.speaker;
    interview = freeRound(before.interviews);
    const round = roundOf(said, { id: interview, zone, interviewers: found.interviewers });
    return { ...before, people: found.people, interviews: [...before.interviews, round] };
  });
  const stated = statedBy(said, speaker, world.store.now());
  for (const event of stated) await recordEvent(world, id, event);
  return { interview, added: stated.length };
}

/** "r3" of an application with two rounds, or the next that is free. */
export function freeRound(interviews: readonly Interview[]): string {
  const taken = new Set(interviews.map(({ id }) => id));
  let number = interviews.length + 1;
  while (taken.has(`r${number}`)) number += 1;
  return `r${number}`;
}

/** Those one spoke with, and who wrote or named a day; a first name is somebody on file where only one there has it. */
export function peopleOf(
  { people: named, answer, contact }: SaidInterview,
  before: Person[],
): { people: Person[]; interviewers: string[]; speaker: string | undefined } {
  const [by] = [contact, answer?.by ? { name: answer.by } : undefined].flatMap((one) =>
    one ? [personOf(one, "recruiter")] : [],
  );
  const said = named.map(({ name, part, title }) => ({
    ...personOf({ name }, part ?? "interviewer"),
    ...(title ? { title } : {}),
  }));
  const met = said.map(
    (one) => before.find((other) => isMeant(one, other)) ?? withAddress(one, by),
  );
  const people = mergePeople(before, met);
  const idOf = (one: Person) => people.find(({ name }) => name === one.name)!.id;
  if (!by) return { people, interviewers: met.map(idOf), speaker: undefined };
  const speaker = people.find((other) => isMeant(by, other));
  const all = speaker ? people : mergePeople(people, [by]);
  return { people: all, interviewers: met.map(idOf), speaker: (speaker ?? all.at(-1)!).id };
}

function withAddress(one: Person, by: Person | undefined): Person {
  return by?.email && isMeant(by, one) ? { ...one, email: by.email } : one;
}

/** "Dana" is Dana Whitfield, and "Ms Whitfield" too. */
function isMeant({ name, salutation }: Person, other: Person): boolean {
  if (name === other.name) return true;
  return !name.includes(" ") && other.name.split(" ").at(salutation ? -1 : 0) === name;
}

export function roundOf(
  { stage, on, from, until }: SaidRound,
  { id, zone, interviewers }: { id: string; zone: string; interviewers: string[] },
): Interview {
  const at = (clock: string) => Temporal.PlainDateTime.from(`${on}T${clock}`).toZonedDateTime(zone);
  const start = at(from);
  const end = until ? at(until) : start.add({ hours: 1 });
  return {
    id,
    stage: stage ?? "first-round",
    start: start.toString(),
    end: end.toString(),
    interviewers,
    cancelled: false,
  };
}

/** The day that somebody named for their answer, as an event without its id. */
export function statedBy({ answer }: SaidInterview, by: string | undefined, now: Temporal.Instant) {
  if (!answer?.answerBy) return [];
  const { words, answerBy } = answer;
  const at = now.toString();
  return [{ type: "timeline-stated" as const, at, words, answerBy, ...(by ? { by } : {}) }];
}
