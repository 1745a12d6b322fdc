import { mailAsWords } from "#domain/invitation/mail-as-words.ts";
import { readInvitingMail } from "#domain/invitation/read-inviting-mail.ts";
import { instantAt } from "#domain/facts/instants.ts";
import type { Event, Interview } from "#domain/facts/schema.ts";
import { AppError } from "#ports/errors.ts";
import type { ApplicationFacts, StoredIncoming } from "#ports/store.ts";
import type { World } from "#ports/world.ts";
import { addSaidRound, peopleOf, roundOf, type SaidRound } from "./said-round.ts";

/** A round that an answer names in its words, with day and hour, and that is not on file. */
export interface NamedRound extends Pick<Interview, "stage" | "start" | "end"> {
  /** The names of those who will be there, as far as they are said. */
  people: string[];
}

/** The answer, what was recorded of it, and the application that it belongs to. */
export interface Answered {
  mail: StoredIncoming;
  event?: Event | undefined;
  facts: ApplicationFacts;
}

/** The round that an answer invites to, as `addNamedRound` would add it; undefined where it names no day and hour, or none that is new. */
export function findNamedRound(world: World, answered: Answered): NamedRound | undefined {
  const found = readNamed(world, answered);
  if (!found) return undefined;
  const { people, interviewers } = peopleOf(found.said, answered.facts.people);
  const { stage, start, end } = roundOf(found.said, { id: "", zone: found.zone, interviewers });
  const names = interviewers.map((one) => people.find(({ id }) => id === one)!.name);
  return { stage, start, end, people: names };
}

/** Adds the round that an answer names, with those of its people who are new. Fails with `not-found` where it names none. */
export async function addNamedRound(
  world: World,
  messageId: string,
): Promise<{ application: string; interview: string }> {
  const answered = await loadAnswered(world, messageId);
  const found = readNamed(world, answered);
  if (!found) throw new AppError("not-found", "The mail names no round that is not on file.");
  const { interview } = await addSaidRound(world, answered.facts, found);
  return { application: answered.facts.id, interview };
}

async function loadAnswered(world: World, messageId: string): Promise<Answered> {
  return world.store.read(({ incoming, applications }) => {
    const mail = incoming.find(messageId);
    if (!mail?.application) throw new AppError("not-found", `No mail ${messageId} was taken in.`);
    const facts = applications.load(mail.application).application;
    return { mail, facts, event: facts.events.find(({ id }) => id === mail.event) };
  });
}

const invites = new Set(["next-round", "scheduling"]);

function readNamed(
  world: World,
  { mail, event, facts }: Answered,
): { said: SaidRound; zone: string } | undefined {
  const meaning = event && "class" in event ? event.class : mail.judgement["class"];
  if (!invites.has(meaning as string)) return undefined;
  const sender = facts.people.find(({ id }) => id === mail.person)?.name;
  const text = mailAsWords({
    ...mail,
    from: { address: mail.sender, ...(sender ? { name: sender } : {}) },
    date: mail.receivedAt.toString(),
  });
  const said = readInvitingMail(text, {
    from: mail.receivedAt.toZonedDateTimeISO(facts.timeZone),
    calendar: world.loadCalendar(facts.country, facts.region),
  });
  if (!said?.on || !said.from) return undefined;
  const round = { said: said as SaidRound, zone: said.zone ?? facts.timeZone };
  return isNew(round, mail, facts) ? round : undefined;
}

/** Still to come when it was written, and at no time at which a round is on file. */
function isNew(
  { said, zone }: { said: SaidRound; zone: string },
  { receivedAt }: StoredIncoming,
  { interviews }: ApplicationFacts,
): boolean {
  const start = instantAt(roundOf(said, { id: "", zone, interviewers: [] }).start);
  const isOnFile = interviews.some((one) => instantAt(one.start).equals(start));
  return Temporal.Instant.compare(receivedAt, start) < 0 && !isOnFile;
}
