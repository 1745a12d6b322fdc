import type {
  Application,
  ApplicationFile,
  Interview,
  Person,
  Stage,
} from "#domain/facts/schema.ts";
import { parseFile } from "#domain/facts/parse-file.ts";
import { AppError, UnusableInput } from "#ports/errors.ts";
import type { InvitedEvent } from "#ports/invitation.ts";
import type { Tables } from "#ports/store.ts";
import type { World } from "#ports/world.ts";
import { companyOf, roleOf, stageOf } from "#domain/invitation/words-of-subject.ts";
import { invitedPeople, isPerson, mergePeople, slugOf } from "./invited-people.ts";
import { fileOf } from "./plan-application.ts";
import { followPlan } from "./record-event.ts";
import { freeRound } from "./said-round.ts";
import { theirCountry } from "./their-country.ts";

type Me = ApplicationFile["me"];

/** What the person says where the invitation does not: everything is optional. */
export interface InvitationHints {
  application?: string;
  company?: string;
  role?: string;
  country?: string;
  region?: string;
  stage?: Stage;
}

export interface ImportedInterview {
  application: string;
  interview: string;
  change: "added" | "updated" | "cancelled" | "ignored";
  because?: string;
}

/** Makes an interview, with its people, of an invitation; an update moves it, a cancellation cancels it, an answer of others changes nothing. */
export async function importInvitation(
  world: World,
  event: InvitedEvent,
  hints: InvitationHints = {},
): Promise<ImportedInterview> {
  return world.store.write((tables) => {
    const known = tables.invitations.find(event.uid);
    if (event.method === "REPLY" || event.method === "COUNTER")
      return {
        application: known?.application ?? "",
        interview: known?.interview ?? "",
        change: "ignored",
        because: "it is somebody's answer to an invitation",
      };
    if (known && event.sequence < known.sequence)
      return { ...known, change: "ignored", because: "a newer version is on file" };
    if (isCancelled(event)) return cancel({ world, tables, event });
    if (!event.start || event.allDay)
      throw new AppError(
        "unusable-input",
        `"${event.summary ?? event.uid}" has no time of day; add the interview's start and end.`,
      );
    return known ? update({ world, tables, event }, known) : add({ world, tables, event }, hints);
  });
}

function isCancelled({ method, status }: InvitedEvent): boolean {
  return method === "CANCEL" || status === "CANCELLED";
}

interface Importing {
  world: World;
  tables: Tables;
  event: InvitedEvent;
}

interface KnownInvitation {
  uid: string;
  application: string;
  interview: string;
}

function cancel({ world, tables, event }: Importing): ImportedInterview {
  const known = tables.invitations.find(event.uid);
  if (!known)
    return {
      application: "",
      interview: "",
      change: "ignored",
      because: "it cancels an interview that is not on file",
    };
  const { application } = tables.applications.load(known.application);
  const cancelled = (round: Interview) => ({ ...round, cancelled: true });
  keep(world, tables, withRound(application, known.interview, cancelled));
  tables.invitations.save({ ...known, sequence: event.sequence });
  return { application: known.application, interview: known.interview, change: "cancelled" };
}

function update(
  { world, tables, event }: Importing,
  { uid, application: id, interview }: KnownInvitation,
): ImportedInterview {
  const { application } = tables.applications.load(id);
  const guests = guestsOf(event, application.people, loadMe(tables));
  const changed = withRound(application, interview, (round) => ({
    ...round,
    ...timesOf(event),
    interviewers: [...new Set([...round.interviewers.filter(hasNotes(round)), ...guests.ids])],
    cancelled: false,
  }));
  keep(world, tables, { ...changed, people: guests.people });
  tables.invitations.save({ uid, application: id, interview, sequence: event.sequence });
  return { application: id, interview, change: "updated" };
}

/** Somebody of whom the person wrote notes was there, whoever is invited now. */
function hasNotes({ debrief }: Interview): (person: string) => boolean {
  return (person) => debrief?.notes.some((note) => note.person === person) ?? false;
}

function withRound(
  application: Application,
  id: string,
  change: (round: Interview) => Interview,
): Application {
  const interviews = application.interviews.map((round) =>
    round.id === id ? change(round) : round,
  );
  return { ...application, interviews };
}

function add({ world, tables, event }: Importing, hints: InvitationHints): ImportedInterview {
  const me = loadMe(tables);
  const before = findApplication(tables, event, hints) ?? newApplication(world, event, hints, me);
  const { people, ids, invited } = guestsOf(event, before.people, me);
  const round: Interview = {
    id: freeRound(before.interviews),
    stage: hints.stage ?? stageOf(event.summary ?? "", invited),
    ...timesOf(event),
    interviewers: ids,
    cancelled: false,
  };
  const recruiter = people.find(({ part }) => part === "recruiter");
  keep(world, tables, {
    ...before,
    people,
    interviews: [...before.interviews, round],
    ...(before.mainContact || !recruiter ? {} : { mainContact: recruiter.id }),
  });
  tables.invitations.save({
    uid: event.uid,
    sequence: event.sequence,
    application: before.id,
    interview: round.id,
  });
  return { application: before.id, interview: round.id, change: "added" };
}

/** Everybody on file with those invited among them, and the ids of those who will ask the questions. */
function guestsOf(
  event: InvitedEvent,
  before: Person[],
  me: Me,
): { people: Person[]; ids: string[]; invited: number } {
  const invited = invitedPeople(event, me);
  const people = mergePeople(before, invited);
  const asking = people.filter(
    (one) => one.part !== "recruiter" && invited.some((other) => isPerson(one, other)),
  );
  return { people, ids: asking.map(({ id }) => id), invited: invited.length };
}

export function loadMe(tables: Tables): Me {
  const { me } = tables.owner.find();
  if (me) return me;
  throw new AppError(
    "not-allowed",
    'Say who you are first, so that you are told from the interviewers: afterword me --name "…" --email ….',
  );
}

function keep(world: World, tables: Tables, application: Application): void {
  const parsed = parseFile(fileOf(application, tables.owner.find().me));
  if (!parsed.ok)
    throw new AppError(
      "unusable-input",
      parsed.problems.map(({ at, say }) => `${at} ${say}`).join("\n"),
    );
  const { events: _, ...facts } = parsed.value.application;
  tables.applications.save(facts);
  followPlan(world, tables, application.id);
}

/** The application that was named, or the one with somebody of the invitation on file. */
function findApplication(
  tables: Tables,
  event: InvitedEvent,
  { application, company }: InvitationHints,
): Application | undefined {
  if (application) return tables.applications.load(application).application;
  const addresses = new Set(
    [event.organizer, ...event.attendees].map((one) => one?.email?.toLowerCase()).filter(Boolean),
  );
  const me = tables.owner.find().me?.email.toLowerCase();
  return tables.applications
    .list()
    .map((stored) => stored.application)
    .find((one) =>
      company
        ? one.company === company
        : one.people.some(
            ({ email }) =>
              email && email.toLowerCase() !== me && addresses.has(email.toLowerCase()),
          ),
    );
}

function newApplication(
  world: World,
  event: InvitedEvent,
  hints: InvitationHints,
  me: Me,
): Application {
  const { company, role } = namesIn(event, hints, me);
  const timeZone = zoneOf(event.start!) ?? me.timeZone;
  return {
    id: slugOf(`${company} ${role}`),
    company,
    role,
    timeZone,
    culture: "standard",
    channel: "email",
    people: [],
    interviews: [],
    events: [],
    ...theirCountry(world, { said: hints.country, zone: timeZone }, me),
    ...(hints.region ? { region: hints.region } : {}),
  };
}

/** An employer or a role that nobody named is asked for, both at once: every letter will name them. */
function namesIn(
  event: InvitedEvent,
  hints: InvitationHints,
  me: Me,
): { company: string; role: string } {
  const company = hints.company ?? companyOf(event, me);
  const role = hints.role ?? roleOf(event, me);
  if (company && role) return { company, role };
  const missing = [...(company ? [] : ["company"]), ...(role ? [] : ["role"])];
  const about = event.summary ?? event.uid;
  const hint = "Give it, or name the application that this belongs to.";
  throw new UnusableInput(
    `"${about}"`,
    missing.map((at) => ({ code: "not-said", at, say: `"${about}" does not say it. ${hint}` })),
  );
}

function timesOf({ start, end }: InvitedEvent): { start: string; end: string } {
  if (end && end !== start) return { start: start!, end };
  const anHourLater = start!.includes("[")
    ? Temporal.ZonedDateTime.from(start!).add({ hours: 1 }).toString()
    : Temporal.Instant.from(start!).add({ hours: 1 }).toString();
  return { start: start!, end: anHourLater };
}

/** The zone that the invitation was written in. UTC is nobody's: some calendars write every moment in it, wherever the employer is. */
function zoneOf(text: string): string | undefined {
  const zone = /\[([^\]]+)\]/.exec(text)?.[1];
  return zone === "UTC" ? undefined : zone;
}
