import type { Event, EventOf, EventType } from "#domain/facts/schema.ts";
import { parseMoment, type Moment } from "./clock/zone.ts";

/** An event with its time read. */
export interface Happened<T extends EventType = EventType> {
  readonly event: EventOf<T>;
  readonly at: Moment;
}

/** What has happened by now, oldest first, by type; voided events and events later than now are not in it. */
export interface Past {
  of<T extends EventType>(type: T): readonly Happened<T>[];
  /** Messages that went out and did not come back. */
  readonly delivered: readonly Happened<"message-sent">[];
  /** Those of them that name a step. */
  namingStep(step: string): readonly Happened<"message-sent">[];
  /** Those that name none, by kind. */
  ofKind(kind: MessageKind): readonly Happened<"message-sent">[];
  /** The newest word of the person about a step. */
  newestAbout<T extends "step-skipped" | "step-snoozed" | "step-done">(
    type: T,
    step: string,
  ): Happened<T> | undefined;
  /** The newest absence of a person. */
  newestAbsence(person: string): Happened<"out-of-office"> | undefined;
  /** Whether mail to a person's address came back and none has gone through since; a bounce that names no address is of any. */
  hasBounced(person: string, address: string): boolean;
}

type MessageKind = EventOf<"message-sent">["kind"];

/** Reads events into what holds now; the order in which they stand in the file does not matter. */
export function readPast(events: readonly Event[], now: Moment): Past {
  const happened = events
    .map((event) => ({ event, at: parseMoment(event.at) }))
    .filter(({ at }) => at <= now)
    .toSorted((a, b) => a.at - b.at || compareText(a.event.id, b.event.id));
  const byType = Map.groupBy(withoutVoided(happened), ({ event }) => event.type);
  const of = <T extends EventType>(type: T): readonly Happened<T>[] =>
    (byType.get(type) ?? []) as unknown as Happened<T>[];
  const bounces = of("bounce");
  const delivered = withoutBounced(of("message-sent"), bounces);
  const naming = lazyGroups(delivered, ({ event }) => event.step);
  const kinds = lazyGroups(naming(undefined), ({ event }) => event.kind);
  const absences = lazyGroups(of("out-of-office"), ({ event }) => event.from);
  const mails = lazyGroups(delivered.filter(isMail), ({ event }) => event.to);
  const words = {
    "step-skipped": lazyGroups(of("step-skipped"), ({ event }) => event.step),
    "step-snoozed": lazyGroups(of("step-snoozed"), ({ event }) => event.step),
    "step-done": lazyGroups(of("step-done"), ({ event }) => event.step),
  };
  return {
    of,
    delivered,
    namingStep: naming,
    ofKind: kinds,
    newestAbout: <T extends keyof typeof words>(type: T, step: string) =>
      words[type](step).at(-1) as Happened<T> | undefined,
    newestAbsence: (person) => absences(person).at(-1),
    hasBounced(person, address) {
      const bounce = bounces.findLast(
        ({ event }) => event.to === person && isSameAddress(event.address ?? address, address),
      );
      return bounce !== undefined && !mails(person).some(({ at }) => at > bounce.at);
    },
  };
}

function isSameAddress(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** Groups a list when it is first asked for: a long history is looked through once and not once for each step. */
function lazyGroups<V>(
  list: readonly V[],
  keyOf: (one: V) => string | undefined,
): (key: string | undefined) => readonly V[] {
  if (list.length === 0) return () => [];
  let groups: Map<string | undefined, V[]> | undefined;
  return (key) => {
    groups ??= Map.groupBy(list, keyOf);
    return groups.get(key) ?? [];
  };
}

/** Compares two different texts by code unit, the same everywhere. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : 1;
}

/** The newest voiding is read first, so that a voiding can itself be voided. */
function withoutVoided(happened: readonly Happened[]): readonly Happened[] {
  const voided = new Set<string>();
  for (const { event } of happened.toReversed())
    if (event.type === "voided" && !voided.has(event.id)) voided.add(event.event);
  return voided.size === 0 ? happened : happened.filter(({ event }) => !voided.has(event.id));
}

function withoutBounced(
  sent: readonly Happened<"message-sent">[],
  bounces: readonly Happened<"bounce">[],
): readonly Happened<"message-sent">[] {
  if (bounces.length === 0) return sent;
  const lost = new Set(bounces.map((bounce) => messageThatBounced(bounce, sent)));
  return sent.filter((message) => !lost.has(message));
}

/** The message that a bounce names, or else the last mail to that person before it. */
function messageThatBounced(
  { event: bounce, at }: Happened<"bounce">,
  sent: readonly Happened<"message-sent">[],
): Happened<"message-sent"> | undefined {
  const named = sent.find(
    ({ event }) => bounce.messageId !== undefined && event.messageId === bounce.messageId,
  );
  return (
    named ??
    sent.findLast(
      (message) => message.at <= at && message.event.to === bounce.to && isMail(message),
    )
  );
}

function isMail({ event }: Happened<"message-sent">): boolean {
  return (event.channel ?? "email") === "email";
}
