import type { Debrief, Event, Interview, Person } from "../facts/schema.ts";
import type { StepKind } from "../facts/step-kinds.ts";
import { stepKinds } from "../facts/step-kinds.ts";
export { isChase } from "../facts/step-kinds.ts";
import { guessKind } from "./guess-kind.ts";
import { instantOf } from "./instant-of.ts";
import type { Letter } from "./letter/letter.ts";
import type { ReviewContext } from "./types.ts";
import { plainPolicy, type ReviewPolicy } from "./values.ts";

export type Kind = StepKind | "unknown";

/** What is known about the letter's purpose and reader, worked out once for all rules. */
export interface Situation {
  context: ReviewContext;
  policy: ReviewPolicy;
  kind: Kind;
  /** True where the kind was read out of the text. */
  guessed: boolean;
  /** True for a thank-you past its window whose text is a check-in's, as it should be then (THANK-1). */
  late: boolean;
  recipient?: Person;
  people: Person[];
  interview?: Interview;
  /** What this recipient said, from the debrief. */
  notes: string[];
}

const nobody: Person[] = [];

/** Follows step, recipient and round from the context; where there is none, reads the kind out of the text. */
export function situationOf(letter: Letter, context: ReviewContext): Situation {
  const named = context.kind ?? context.step?.split(":")[0];
  const known = stepKinds.find((kind) => kind === named);
  const application = context.file?.application;
  const recipient = findRecipient(letter, context);
  const interview = findInterview(context);
  const policy = context.policy ?? plainPolicy;
  const kind = known ?? (named === "unknown" || named === "other" ? "unknown" : guessKind(letter));
  const late = isThanks(kind) && isPast(policy, interview, context.now);
  return {
    context,
    policy,
    kind,
    guessed: known === undefined,
    late: late && guessKind(letter) === "check-in",
    people: application?.people ?? nobody,
    notes: recipient ? notesOf(recipient, application?.interviews ?? [], interview) : [],
    ...(recipient && { recipient }),
    ...(interview && { interview }),
  };
}

function isPast(
  { values }: ReviewPolicy,
  interview: Interview | undefined,
  now: Temporal.Instant | undefined,
): boolean {
  const ended = now && interview && instantOf(interview.end);
  if (!ended) return false;
  const until = ended.add({ hours: values["THANK-1"].lateUntilHours });
  return Temporal.Instant.compare(now, until) > 0;
}

function findInterview({ file, step }: ReviewContext): Interview | undefined {
  const round = step?.split(":")[1];
  const interviews = file?.application.interviews ?? [];
  return (
    interviews.find((interview) => interview.id === round) ??
    (interviews.length === 1 ? interviews[0] : undefined)
  );
}

function findRecipient(letter: Letter, context: ReviewContext): Person | undefined {
  const application = context.file?.application;
  if (!application) return undefined;
  const byId = (id: string | undefined) => application.people.find((person) => person.id === id);
  const [kind = "", about, last] = context.step?.split(":") ?? [];
  const addressed = application.people.find((person) =>
    letter.draft.to.some(
      (to) => person.email !== undefined && to.toLowerCase().includes(person.email.toLowerCase()),
    ),
  );
  if (kind === "ask-for-address") return mainContact(context);
  const promised = application.interviews
    .flatMap((interview) => interview.debrief?.promised ?? [])
    .find((promise) => promise.id === last);
  const asker = answers.has(kind) ? writerOf(application.events, about) : undefined;
  const person = byId(last) ?? byId(promised?.to) ?? byId(asker);
  return person ?? addressed ?? (contactKinds.has(kind) ? mainContact(context) : undefined);
}

/** What answers an event goes to whoever wrote; an offer is thanked for at the main contact, whoever made it. */
const answers = new Set(["acknowledge-update", "answer-request", "rejection-reply"]);

function writerOf(events: readonly Event[], id: string | undefined): string | undefined {
  const event = events.find((one) => one.id === id);
  if (event && "from" in event) return event.from;
  return event && "by" in event ? event.by : undefined;
}

const contactKinds = new Set([
  "check-in",
  "final-check-in",
  "competing-offer",
  "offer-acknowledgement",
  "application-follow-up",
  "acknowledge-update",
  "answer-request",
  "rejection-reply",
  "promised-material",
  "withdrawal",
  "keep-in-touch",
]);

function mainContact({ file, step }: ReviewContext): Person | undefined {
  const people = file?.application.people ?? [];
  const order = step?.startsWith("withdrawal")
    ? (["hiring-manager", "recruiter", "interviewer"] as const)
    : (["recruiter", "hiring-manager", "interviewer"] as const);
  const main = people.find((person) => person.id === file?.application.mainContact);
  if (main && !step?.startsWith("withdrawal")) return main;
  return order.map((part) => people.find((person) => person.part === part)).find(Boolean) ?? main;
}

function notesOf(person: Person, interviews: Interview[], here: Interview | undefined): string[] {
  const rounds = here ? [here] : interviews;
  return rounds.flatMap((round) => notesIn(round.debrief, person.id));
}

function notesIn(debrief: Debrief | undefined, person: string): string[] {
  return (debrief?.notes ?? [])
    .filter((note) => note.person === person)
    .flatMap((note) => note.specifics);
}

const thanking: ReadonlySet<Kind> = new Set([
  "thank-you",
  "thank-you-via-recruiter",
  "handwritten-note",
]);

/** A note of thanks after an interview, on whatever paper. */
export function isThanks(kind: Kind): boolean {
  return thanking.has(kind);
}

/** The same, and no late one that asks where things stand instead. */
export function isThanksInTime({ kind, late }: Situation): boolean {
  return isThanks(kind) && !late;
}
