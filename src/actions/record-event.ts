import type { Event } from "#domain/facts/schema.ts";
import { parseFile } from "#domain/facts/parse-file.ts";
import { openStates } from "#domain/thread/states.ts";
import { UnusableInput } from "#ports/errors.ts";
import type { Author, Tables } from "#ports/store.ts";
import type { NewEvent, World } from "#ports/world.ts";
import { findStep } from "./compose-draft.ts";
import { fileOf, planIn } from "./plan-application.ts";

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
  const event = { ...record.event, id: tables.applications.nextEventId(application) } as Event;
  requireSound(tables, application, event);
  tables.applications.addEvent(application, event, author);
  return { event, withdrawn: withdrawUnwanted(world, tables, application) };
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

/** Withdraws every approved message whose step is gone, dropped, or held until later than it would be sent. */
export function withdrawUnwanted(world: World, tables: Tables, application: string): string[] {
  const waiting = tables.messages
    .list({ application, states: openStates })
    .filter(({ state }) => state === "approved" || state === "deferred");
  if (waiting.length === 0) return [];
  const wanted = wantedSteps(world, tables, application);
  const unwanted = waiting.filter(({ step }) => !wanted.has(step));
  for (const { id } of unwanted)
    tables.messages.addState(id, "withdrawn", {
      author: "worker",
      say: "the plan no longer wants it",
    });
  return unwanted.map(({ step }) => step);
}

/** The steps that may still go out, at their time. A step that is held for something that must happen first is not among them. */
export function wantedSteps(world: World, tables: Tables, application: string): Set<string> {
  const { plan } = planIn(world, tables, application);
  const stopped = new Set(
    plan.held.filter(({ until }) => until === undefined).map(({ step }) => step),
  );
  return new Set(
    plan.steps
      .filter(({ status }) => status === "waiting" || status === "ready" || status === "overdue")
      .filter(({ id, forecast }) => !stopped.has(id) && !forecast)
      .map(({ id }) => id),
  );
}

/** The instant, in the words of the application file, in the employer's zone. */
export function writeNow(world: World, zone: string): string {
  return world.store.now().toZonedDateTimeISO(zone).toString({ smallestUnit: "second" });
}
