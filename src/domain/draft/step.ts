import type { Application, ApplicationFile, Channel, Event, Person } from "#domain/facts/schema.ts";
import type { StepKind } from "#domain/facts/step-kinds.ts";
import { stepKinds } from "#domain/facts/step-kinds.ts";

/** What is to be written: a step of the plan, reduced to what composing needs. */
export interface ComposeStep {
  id: string;
  kind: StepKind;
  /** The id of the person who is written to. */
  to?: string;
  interview?: string;
  channel?: Channel;
}

const byEvent = new Set<StepKind>([
  "acknowledge-update",
  "answer-request",
  "offer-acknowledgement",
  "competing-offer",
  "withdrawal",
  "rejection-reply",
  "keep-in-touch",
  "reference-heads-up",
]);

/** Reads a step id (CONTRACTS §2) and finds who is written to, without a plan; undefined where the id names nothing on file. */
export function stepFromId(id: string, file: ApplicationFile): ComposeStep | undefined {
  const [kind, second, third] = id.split(":") as [StepKind, string?, string?];
  if (!stepKinds.includes(kind)) return undefined;
  const app = file.application;
  const step = byEvent.has(kind)
    ? fromEvent(kind, second, third, app)
    : fromRound(kind, second, third, app);
  if (!step) return undefined;
  const person = app.people.find((one) => one.id === step.to);
  return { id, kind, ...step, channel: channelOf(kind, app, person) };
}

type Found = Pick<ComposeStep, "to" | "interview">;

function fromEvent(
  kind: StepKind,
  eventId: string | undefined,
  person: string | undefined,
  app: Application,
): Found | undefined {
  const event = app.events.find((one) => one.id === eventId);
  if (!event) return undefined;
  return found(person ?? recipientOf(kind, event, app)?.id);
}

function recipientOf(kind: StepKind, event: Event, app: Application): Person | undefined {
  if (event.type === "references-requested")
    return app.people.find((one) => one.id === event.people[0]);
  if (kind === "withdrawal") return managerOf(app) ?? contactOf(app);
  const writer = "from" in event ? event.from : "by" in event ? event.by : undefined;
  const isAnswer = kind !== "competing-offer" && kind !== "offer-acknowledgement";
  const person = isAnswer ? app.people.find((one) => one.id === writer) : undefined;
  return person ?? contactOf(app);
}

function fromRound(
  kind: StepKind,
  roundId: string | undefined,
  third: string | undefined,
  app: Application,
): Found | undefined {
  if (kind === "application-follow-up") return found(contactOf(app)?.id);
  const round = app.interviews.find((one) => one.id === roundId);
  if (!round) return undefined;
  const contact = contactOf(app, round.interviewers);
  if (kind === "check-in" || kind === "final-check-in" || kind === "close-as-no-answer")
    return found(contact?.id, round.id);
  if (kind === "promised-material") {
    const promise = round.debrief?.promised.find((one) => one.id === third);
    return promise && found(promise.to ?? contact?.id, round.id);
  }
  if (kind === "ask-for-address") return found(askedForAddress(app, third)?.id, round.id);
  if (third === undefined && kind === "thank-you-via-recruiter")
    return found(contact?.id, round.id);
  if (third !== undefined && !app.people.some((one) => one.id === third)) return undefined;
  return found(third, round.id);
}

function found(to?: string, interview?: string): Found {
  return { ...(to !== undefined && { to }), ...(interview !== undefined && { interview }) };
}

function askedForAddress(app: Application, wanted: string | undefined): Person | undefined {
  const others = app.people.filter((one) => one.id !== wanted);
  return (
    others.find((one) => one.part === "recruiter") ??
    others.find((one) => one.id === app.mainContact) ??
    contactOf({ ...app, people: others })
  );
}

/** Who is asked about the state of things: the main contact, else the recruiter, else the hiring manager, else an interviewer. */
export function contactOf(app: Application, interviewers?: readonly string[]): Person | undefined {
  const present = interviewers ?? app.interviews.toReversed().flatMap((one) => one.interviewers);
  return (
    app.people.find((one) => one.id === app.mainContact) ??
    app.people.find((one) => one.part === "recruiter") ??
    app.people.find((one) => one.part === "hiring-manager") ??
    app.people.find((one) => present.includes(one.id)) ??
    app.people.find((one) => one.part === "interviewer")
  );
}

/** The hiring manager, where the person could be reached. */
function managerOf(app: Application): Person | undefined {
  return app.people.find(
    (one) => one.part === "hiring-manager" && (one.email ?? one.linkedin) !== undefined,
  );
}

const inWriting = new Set<StepKind>(["thank-you", "thank-you-via-recruiter", "promised-material"]);

/** The channel that the recruiter uses with you, and mail to everybody else who has an address (CHAN-1); a note is not telephoned where it can be written. */
function channelOf(kind: StepKind, app: Application, person: Person | undefined): Channel {
  if (kind === "linkedin-connect" || kind === "linkedin-message") return "linkedin";
  if (kind === "handwritten-note") return "card";
  const isContact = person?.part === "recruiter" || person?.id === app.mainContact;
  const isSpoken = app.channel === "phone" || app.channel === "portal";
  if (person?.email && (!isContact || (isSpoken && inWriting.has(kind)))) return "email";
  if (!isContact && isSpoken) return person?.linkedin ? "linkedin" : "email";
  return app.channel;
}
