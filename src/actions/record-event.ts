import type { Event } from "#domain/facts/schema.ts";
import { parseFile } from "#domain/facts/parse-file.ts";
import { approvedUntil } from "#domain/plan/approved-window.ts";
import type { Plan, Step } from "#domain/plan/types.ts";
import { instantAt, writeInstant } from "#domain/facts/instants.ts";
import { openStates } from "#domain/thread/states.ts";
import { UnusableInput } from "#ports/errors.ts";
import type { AgendaLine, Author, StoredMessage, Tables } from "#ports/store.ts";
import type { NewEvent, World } from "#ports/world.ts";
import { fileOf, findStep, planIn } from "./plan-application.ts";

export interface Recorded {
  event: Event;
  /** Steps whose approved message was withdrawn, because after this event it is no longer wanted. */
  withdrawn: string[];
}

/** Records what happened. Approved messages that the new plan no longer wants are withdrawn in the same transaction. */
export async function recordEvent(
  world: World,
  application: string,
  event: NewEvent,
  author: Author = "person",
): Promise<Recorded> {
  return world.store.write((tables) =>
    recordEventIn({ world, tables, application, event, author }),
  );
}

/** The same inside a transaction that is open already. */
export function recordEventIn(record: {
  world: World;
  tables: Tables;
  application: string;
  event: NewEvent;
  author: Author;
}): Recorded {
  const { world, tables, application, author } = record;
  const id = tables.applications.nextEventId(application);
  const event = withAddress({ ...record.event, id } as Event, tables, application);
  requireSound(tables, application, event);
  tables.applications.addEvent(application, event, author);
  return { event, withdrawn: followPlan(world, tables, application, event) };
}

/** A bounce is one of the address that is on file now: once that is put right, the person can be written to again. */
function withAddress(event: Event, tables: Tables, id: string): Event {
  if (event.type !== "bounce" || event.address !== undefined) return event;
  const { people } = tables.applications.load(id).application;
  const address = people.find((person) => person.id === event.to)?.email;
  return address === undefined ? event : { ...event, address };
}

/** Records what a person decided about a step of the plan; a step that the plan does not have is `not-found`. */
export async function recordForStep(
  world: World,
  { application, step }: { application: string; step: string },
  event: (at: string) => NewEvent,
): Promise<Recorded> {
  return world.store.write((tables) => {
    const planned = planIn(world, tables, application);
    findStep(planned, step);
    const at = writeNow(world, planned.file.application.timeZone);
    return recordEventIn({ world, tables, application, author: "person", event: event(at) });
  });
}

function requireSound(tables: Tables, id: string, event: Event): void {
  const { application } = tables.applications.load(id);
  const file = fileOf(
    { ...application, events: [...application.events, event] },
    tables.owner.find().me,
  );
  const parsed = parseFile(file);
  if (!parsed.ok) throw new UnusableInput("the event", parsed.problems);
}

/**
 * Lets the approved messages follow the plan. One whose step is gone or dropped, or that an answer has moved, is withdrawn; one
 * whose step is moved by something else goes at the new time, a time of the person's own only later. Returns the steps of those
 * that were withdrawn.
 */
export function followPlan(
  world: World,
  tables: Tables,
  application: string,
  news?: Event,
): string[] {
  const waiting = tables.messages
    .list({ application, states: openStates })
    .filter(({ state }) => state === "approved" || state === "deferred");
  if (waiting.length === 0) return [];
  const { plan, context } = planIn(world, tables, application);
  const wanted = wantedOf(plan);
  const shown = tables.agenda.find(application)?.lines ?? [];
  return waiting.flatMap((message) => {
    const step = wanted.get(message.step);
    const at = step && newTime(step, message, shown);
    if (step && at === undefined) return [];
    if (!step || isAnswer(news)) {
      const say = step ? "they have written since it was approved" : "the plan no longer wants it";
      tables.messages.addState(message.id, "withdrawn", { author: "worker", say });
      return [message.step];
    }
    tables.messages.wake(message.id, at!, approvedUntil(step, at!, context.policy));
    return [];
  });
}

/**
 * The step's time, where the message has another that it should give up: an earlier one, or a later one that is the plan's own as
 * it was last shown. There the clock is the recipient's: at the old time it may be night where they are now.
 */
function newTime(
  { id, sendAt }: Step,
  { wakeAt }: StoredMessage,
  shown: readonly AgendaLine[],
): Temporal.Instant | undefined {
  const at = instantAt(sendAt);
  const old = shown.find(({ step }) => step === id)?.sendAt;
  const isOfThePlan = old !== undefined && instantAt(old).equals(wakeAt);
  const later = Temporal.Instant.compare(at, wakeAt);
  return later > 0 || (later < 0 && isOfThePlan) ? at : undefined;
}

/** A text that was approved before they wrote may not fit any more. */
function isAnswer(event: Event | undefined): boolean {
  return event?.type === "reply-received" && event.class !== "acknowledgement";
}

/** The steps that may still go out, at their time. A step that is held for something that must happen first is not among them. */
export function wantedSteps(world: World, tables: Tables, id: string): Map<string, Step> {
  return wantedOf(planIn(world, tables, id).plan);
}

export function wantedOf(plan: Plan): Map<string, Step> {
  const stopped = new Set(
    plan.held.filter(({ until }) => until === undefined).map(({ step }) => step),
  );
  return new Map(
    plan.steps
      .filter(({ status }) => status === "waiting" || status === "ready" || status === "overdue")
      .filter(({ id, forecast }) => !stopped.has(id) && !forecast)
      .map((step) => [step.id, step]),
  );
}

/** The instant, in the words of the application file, in the employer's zone. */
export function writeNow(world: World, zone: string): string {
  return writeInstant(world.store.now(), zone);
}
