import type { ApplicationFile, Person, StepKind } from "#domain/facts/schema.ts";
import { dayMs, type Moment } from "./clock/zone.ts";
import type { Intent } from "./intent.ts";
import { readPast, type Happened } from "./past.ts";
import type { Situation } from "./situation.ts";

/** Answers to their own question, offer and withdrawal messages: they neither count nor wait (CONTRACTS §2, "Ceilings"). */
const aside: ReadonlySet<StepKind | "other"> = new Set<StepKind>([
  "acknowledge-update",
  "answer-request",
  "rejection-reply",
  "offer-acknowledgement",
  "competing-offer",
  "withdrawal",
]);

/**
 * The first moment at which a message may go where it would be one too many at its own time (CHECK-6), else undefined.
 * Only what was sent counts, over rounds, channels and applications; a message that came back does not.
 */
export function permittedFrom(intent: Intent, situation: Situation): Moment | undefined {
  if (intent.to === undefined || aside.has(intent.kind)) return undefined;
  const { messagesPerPerson, windowDays } = situation.policy.values["CHECK-6"];
  const window = windowDays * dayMs;
  const soonest = Math.max(intent.sendAt, situation.now);
  const recent = momentsTo(intent.to, situation).filter((at) => at > soonest - window);
  if (recent.length < messagesPerPerson) return undefined;
  return (recent.at(-messagesPerPerson) ?? soonest) + window;
}

function momentsTo(id: string, situation: Situation): Moment[] {
  const own = countedTo(id, situation.past.delivered);
  const person = situation.people.get(id);
  if (!person || situation.others.length === 0) return own;
  const company = situation.application.company;
  const elsewhere = situation.others.flatMap((file) =>
    samePeople(person, company, file).flatMap((other) =>
      countedTo(other.id, readPast(file.application.events, situation.now).delivered),
    ),
  );
  return [...own, ...elsewhere].toSorted((a, b) => a - b);
}

function countedTo(id: string, delivered: readonly Happened<"message-sent">[]): Moment[] {
  return delivered
    .filter(({ event }) => event.to === id && !aside.has(event.kind))
    .map(({ at }) => at);
}

/** The same person in another application: the same address, or the same name at the same employer. */
function samePeople(person: Person, company: string, file: ApplicationFile): Person[] {
  const isSameEmployer = fold(company) === fold(file.application.company);
  return file.application.people.filter(
    (other) =>
      (person.email !== undefined &&
        other.email !== undefined &&
        fold(person.email) === fold(other.email)) ||
      (isSameEmployer && fold(other.name) === fold(person.name)),
  );
}

function fold(text: string): string {
  return text.trim().toLowerCase();
}
