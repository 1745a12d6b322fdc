import type { Application, Interview, Person } from "#domain/facts/schema.ts";
import type { Problem } from "#domain/problem.ts";
import { readInvitingMail } from "#domain/invitation/read-inviting-mail.ts";
import { readWords } from "#domain/invitation/read-words.ts";
import type { SaidAt, SaidInterview } from "#domain/sentence/read-sentence.ts";
import { UnusableInput } from "#ports/errors.ts";
import type { World } from "#ports/world.ts";
import { addApplication, changeFacts } from "./add-application.ts";
import { loadMe, type InvitationHints } from "./import-invitation.ts";
import { mergePeople, personOf, slugOf } from "./invited-people.ts";
import { fileOf } from "./plan-application.ts";
import { recordEvent } from "./record-event.ts";

type Added = { id: string; added: number; isNew: boolean };
type Sure = SaidInterview & { company: string; on: string; from: string };

/** Whether it speaks of an interview at all, so that something can be asked about it. */
function saysInterview(said: SaidInterview): boolean {
  const { company, role, stage, people, on } = said;
  return people.length > 0 || [company, role, stage, on].filter(Boolean).length > 1;
}

/** Whether a mail invites to an interview at a day and hour that it names. */
export async function invitesIn(world: World, text: string): Promise<boolean> {
  const { me } = await world.store.read((tables) => ({ me: tables.owner.find().me }));
  const at = { from: nowIn(world, me?.timeZone ?? "UTC"), calendar: world.loadCalendar() };
  const said = readInvitingMail(text, at);
  return said?.on !== undefined && said.from !== undefined && /interview|gespräch/i.test(text);
}

/**
 * Takes in what a sentence or a mail says in words: a new application, or one more round of a known one. What it does not say and no
 * plan can do without (employer, role, day, hour) is asked for, all at once; nothing of it is made up. Hours are those of the zone that
 * it names, else those of the employer on file, else of the person.
 */
export async function importWords(
  world: World,
  { name, text }: { name: string; text: string },
  hints: InvitationHints,
): Promise<Added> {
  const { me, all } = await world.store.read((tables) => ({
    me: loadMe(tables),
    all: tables.applications.list().map(({ application }) => application),
  }));
  const read = readWords(text, {
    from: nowIn(world, me.timeZone),
    calendar: world.loadCalendar(hints.country, hints.region),
  });
  const said = { ...read, ...hints };
  if (!saysInterview(said)) throw new UnusableInput(name, [notKnown]);
  const known = all.find(({ company }) => company.toLowerCase() === said.company?.toLowerCase());
  requireSaid(text, { ...said, ...(known ? { role: known.role } : {}) });
  const zone = said.zone ?? (said.contact && known?.timeZone) ?? me.timeZone;
  if (known) return addRound(world, known, { said: said as Sure, zone });
  const whole = applicationOf(said as Sure & { role: string }, { zone, now: world.store.now() });
  return addApplication(world, fileOf(whole, me));
}

function nowIn(world: World, zone: string): SaidAt["from"] {
  return world.store.now().toZonedDateTimeISO(zone);
}

const notKnown: Problem = {
  code: "not-known",
  at: "the first line",
  say: "this is no invitation (.ics), no mail with its headers (.eml), no application file, and nothing in it speaks of an interview. With an application, it is taken for an answer.",
};

function requireSaid(text: string, said: SaidInterview): void {
  const wanted = { company: said.company, role: said.role, day: said.on, time: said.from };
  const missing = Object.entries(wanted).flatMap(([at, value]): Problem[] =>
    value
      ? []
      : [
          {
            code: "not-said",
            at,
            say: `it does not say ${asks[at as keyof typeof asks]}.`,
          },
        ],
  );
  if (missing.length > 0)
    throw new UnusableInput(`"${text.replace(/\s+/g, " ").slice(0, 80)}"`, missing);
}

const asks = {
  company: "which employer it is",
  role: "which role it is for",
  day: "on which day it is",
  time: "at what time it is",
} as const;

function applicationOf(
  said: Sure & { role: string },
  { zone, now }: { zone: string; now: Temporal.Instant },
): Application {
  const { people, interviewers, speaker } = peopleOf(said, []);
  return {
    id: slugOf(`${said.company} ${said.role}`),
    company: said.company,
    role: said.role,
    timeZone: zone,
    culture: "standard",
    channel: "email",
    people,
    ...(speaker && (said.contact || !interviewers.includes(speaker))
      ? { mainContact: speaker }
      : {}),
    interviews: [roundOf(said, { id: "r1", zone, interviewers })],
    events: statedBy(said, speaker, now).map((event) => ({ ...event, id: "e1" })),
  };
}

async function addRound(
  world: World,
  { id }: Application,
  { said, zone }: { said: Sure; zone: string },
): Promise<Added> {
  let speaker: string | undefined;
  await changeFacts(world, id, (before) => {
    const found = peopleOf(said, before.people);
    speaker = found.speaker;
    const round = roundOf(said, {
      id: `r${before.interviews.length + 1}`,
      zone,
      interviewers: found.interviewers,
    });
    return { ...before, people: found.people, interviews: [...before.interviews, round] };
  });
  const stated = statedBy(said, speaker, world.store.now());
  for (const event of stated) await recordEvent(world, id, event);
  return { id, added: stated.length, isNew: false };
}

/** Those one spoke with, and who wrote or named a day; a first name is somebody on file where only one there has it. */
function peopleOf(
  { people: named, answer, contact }: SaidInterview,
  before: Person[],
): { people: Person[]; interviewers: string[]; speaker: string | undefined } {
  const [by] = [contact, answer?.by ? { name: answer.by } : undefined].flatMap((one) =>
    one ? [personOf(one, "recruiter")] : [],
  );
  const said = named.map(({ name, part }) => personOf({ name }, part ?? "interviewer"));
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

function isMeant({ name }: Person, other: Person): boolean {
  return name === other.name || (!name.includes(" ") && other.name.split(" ")[0] === name);
}

function roundOf(
  { stage, on, from, until }: Sure,
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
function statedBy({ answer }: SaidInterview, by: string | undefined, now: Temporal.Instant) {
  if (!answer?.answerBy) return [];
  const { words, answerBy } = answer;
  const at = now.toString();
  return [{ type: "timeline-stated" as const, at, words, answerBy, ...(by ? { by } : {}) }];
}
