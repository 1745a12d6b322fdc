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
  /** Whether mail to a person came back and none has gone through since. */
  hasBounced(person: string): boolean;
}

/** Reads events into what holds now; the order in which they stand in the file does not matter. */
export function readPast(events: readonly Event[], now: Moment): Past {
  const happened = events
    .map((event) => ({ event, at: parseMoment(event.at) }))
    .filter(({ at }) => at <= now)
    .toSorted((a, b) => a.at - b.at || compareText(a.event.id, b.event.id));
  const byType = groupByType(withoutVoided(happened));
  const of = <T extends EventType>(type: T): readonly Happened<T>[] =>
    (byType.get(type) ?? []) as unknown as Happened<T>[];
  const bounces = of("bounce");
  const delivered = withoutBounced(of("message-sent"), bounces);
  return {
    of,
    delivered,
    hasBounced: (person) =>
      bounces.some(
        ({ event, at }) =>
          event.to === person &&
          !delivered.some((sent) => sent.at > at && isMailTo(sent.event, person)),
      ),
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

function groupByType(happened: readonly Happened[]): Map<EventType, Happened[]> {
  const byType = new Map<EventType, Happened[]>();
  for (const one of happened) {
    const list = byType.get(one.event.type);
    if (list) list.push(one);
    else byType.set(one.event.type, [one]);
  }
  return byType;
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
    named ?? sent.findLast((message) => message.at <= at && isMailTo(message.event, bounce.to))
  );
}

function isMailTo(event: EventOf<"message-sent">, person: string): boolean {
  return event.to === person && (event.channel ?? "email") === "email";
}
