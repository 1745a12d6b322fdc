import type { Application, ApplicationFile, Interview, Stage } from "#domain/facts/schema.ts";
import { parseFile } from "#domain/facts/parse-file.ts";
import { AppError } from "#ports/errors.ts";
import type { InvitedEvent } from "#ports/invitation.ts";
import type { Tables } from "#ports/store.ts";
import type { World } from "#ports/world.ts";
import { companyOf, roleOf, stageOf } from "./invitation-words.ts";
import { invitedPeople, mergePeople, slugOf } from "./invited-people.ts";
import { fileOf } from "./plan-application.ts";
import { withdrawUnwanted } from "./record-event.ts";

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
    if (isCancelled(event)) return cancel(world, tables, event);
    if (!event.start || event.allDay)
      throw new AppError(
        "unusable-input",
        `"${event.summary ?? event.uid}" has no time of day; add the interview's start and end.`,
      );
    return known ? update({ world, tables, event, known }) : add({ world, tables, event, hints });
  });
}

function isCancelled({ method, status }: InvitedEvent): boolean {
  return method === "CANCEL" || status === "CANCELLED";
}

function cancel(world: World, tables: Tables, { uid, sequence }: InvitedEvent): ImportedInterview {
  const known = tables.invitations.find(uid);
  if (!known)
    return {
      application: "",
      interview: "",
      change: "ignored",
      because: "it cancels an interview that is not on file",
    };
  changeRound({ world, tables, ...known, change: (round) => ({ ...round, cancelled: true }) });
  tables.invitations.save({ ...known, sequence });
  return { application: known.application, interview: known.interview, change: "cancelled" };
}

function update({
  world,
  tables,
  event,
  known,
}: {
  world: World;
  tables: Tables;
  event: InvitedEvent;
  known: { uid: string; application: string; interview: string };
}): ImportedInterview {
  const times = timesOf(event);
  changeRound({
    world,
    tables,
    ...known,
    change: (round) => ({ ...round, ...times, cancelled: false }),
  });
  tables.invitations.save({ ...known, sequence: event.sequence });
  return { application: known.application, interview: known.interview, change: "updated" };
}

function changeRound(changing: {
  world: World;
  tables: Tables;
  application: string;
  interview: string;
  change: (round: Interview) => Interview;
}): void {
  const { world, tables, application: id, interview, change } = changing;
  const { application } = tables.applications.load(id);
  const interviews = application.interviews.map((round) =>
    round.id === interview ? change(round) : round,
  );
  keep(world, tables, { ...application, interviews });
}

function add({
  world,
  tables,
  event,
  hints,
}: {
  world: World;
  tables: Tables;
  event: InvitedEvent;
  hints: InvitationHints;
}): ImportedInterview {
  const { me } = tables.owner.find();
  if (!me)
    throw new AppError(
      "not-allowed",
      'Say who you are first, so that you are told from the interviewers: afterword me --name "…" --email ….',
    );
  const before = findApplication(tables, event, hints) ?? newApplication(event, hints, me);
  const people = invitedPeople(event, me);
  const merged = mergePeople(before.people, people);
  const round: Interview = {
    id: `r${before.interviews.length + 1}`,
    stage: hints.stage ?? stageOf(event.summary ?? "", people.length),
    ...timesOf(event),
    interviewers: merged
      .filter(
        ({ email, part }) => part !== "recruiter" && people.some((one) => one.email === email),
      )
      .map(({ id }) => id),
    cancelled: false,
  };
  const recruiter = merged.find(({ part }) => part === "recruiter");
  keep(world, tables, {
    ...before,
    people: merged,
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

function keep(world: World, tables: Tables, application: Application): void {
  const parsed = parseFile(fileOf(application, tables.owner.find().me));
  if (!parsed.ok)
    throw new AppError(
      "unusable-input",
      parsed.problems.map(({ at, say }) => `${at} ${say}`).join("\n"),
    );
  const { events: _, ...facts } = parsed.value.application;
  tables.applications.save(facts);
  withdrawUnwanted(world, tables, application.id);
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
  event: InvitedEvent,
  hints: InvitationHints,
  me: ApplicationFile["me"],
): Application {
  const company = hints.company ?? companyOf(event);
  const role = hints.role ?? roleOf(event.summary ?? "");
  return {
    id: slugOf(`${company} ${role}`),
    company,
    role,
    timeZone: zoneOf(event.start!) ?? me.timeZone,
    culture: "standard",
    channel: "email",
    people: [],
    interviews: [],
    events: [],
    ...(hints.country ? { country: hints.country } : {}),
    ...(hints.region ? { region: hints.region } : {}),
  };
}

function timesOf({ start, end }: InvitedEvent): { start: string; end: string } {
  if (end && end !== start) return { start: start!, end };
  const anHourLater = start!.includes("[")
    ? Temporal.ZonedDateTime.from(start!).add({ hours: 1 }).toString()
    : Temporal.Instant.from(start!).add({ hours: 1 }).toString();
  return { start: start!, end: anHourLater };
}

function zoneOf(text: string): string | undefined {
  return /\[([^\]]+)\]/.exec(text)?.[1];
}
