import assert from "node:assert/strict";
import fc from "fast-check";
import { parseFile } from "#domain/facts/parse-file.ts";
import { instantAt } from "#domain/facts/instants.ts";
import type { ApplicationFile, Event } from "#domain/facts/schema.ts";
import { plan } from "#domain/plan/plan.ts";
import { plainCalendar } from "#domain/plan/working-calendar.ts";
import { worlds, zonesWithoutChanges, type World } from "../support/arbitrary-application.ts";
import { property } from "../support/property.ts";

const any = worlds();
const planOf = ({ file, context }: World) => plan(file, context);

function withEvents(world: World, events: readonly Event[]): World {
  const application = { ...world.file.application, events: [...events] };
  return { ...world, file: { ...world.file, application } };
}

property("the same facts give the same plan", any, (world) =>
  assert.deepEqual(planOf(world), planOf(structuredCloneOf(world))),
);

property("planning changes none of the facts", any, (world) => {
  const before = JSON.stringify(world.file);
  planOf(world);
  assert.equal(JSON.stringify(world.file), before);
});

property(
  "the order in which facts were written down does not matter",
  fc.tuple(any, fc.infiniteStream(fc.nat(1000))),
  ([world, numbers]) => {
    const { events, interviews, people } = world.file.application;
    const shuffle = <T>(items: readonly T[]): T[] =>
      items
        .map((item) => [numbers.next().value as number, item] as const)
        .toSorted((a, b) => a[0] - b[0])
        .map(([, item]) => item);
    if (new Set(events.map(({ at }) => at)).size < events.length) return;
    const application = {
      ...world.file.application,
      events: shuffle(events),
      interviews: shuffle(interviews),
      people: shuffle(people),
    };
    assert.deepEqual(planOf({ ...world, file: { ...world.file, application } }), planOf(world));
  },
);

property("facts of the future change nothing", any, (world) => {
  const past = world.file.application.events.filter(
    ({ at }) => Temporal.Instant.compare(instantAt(at), world.context.now) <= 0,
  );
  assert.deepEqual(planOf(withEvents(world, past)), planOf(world));
});

property(
  "an event that is voided never happened",
  fc.tuple(worlds({ without: ["voided"] }), fc.nat(20)),
  ([world, pick]) => {
    const { events } = world.file.application;
    const victim = events[pick % Math.max(events.length, 1)];
    if (!victim) return;
    const at = world.context.now.toString();
    if (Temporal.Instant.compare(instantAt(victim.at), world.context.now) > 0) return;
    const voided: Event = { id: "v", type: "voided", at, event: victim.id };
    assert.deepEqual(
      planOf(withEvents(world, [...events, voided])),
      planOf(
        withEvents(
          world,
          events.filter((event) => event !== victim),
        ),
      ),
    );
  },
);

property("a person who takes no part changes no step", any, (world) => {
  const stranger = { id: "stranger", name: "Nobody Known", part: "other" as const };
  const { application } = world.file;
  const people = [...application.people, stranger];
  const file = { ...world.file, application: { ...application, people } };
  const at = world.context.now.toString();
  const unrelated: Event[] = [
    { id: "u1", type: "message-sent", at, kind: "other", to: "stranger" },
    { id: "u2", type: "out-of-office", at, from: "stranger", until: "2026-12-24" },
    { id: "u3", type: "bounce", at, to: "stranger" },
    { id: "u4", type: "step-skipped", at, step: "reflect:nowhere" },
  ];
  const more = withEvents({ ...world, file }, [...application.events, ...unrelated]);
  assert.deepEqual(planOf(more).steps, planOf(world).steps);
});

property("what is done stays done", fc.tuple(any, fc.integer({ min: 1, max: 5000 })), (pair) => {
  const [world, hours] = pair;
  const later = { ...world.context, now: world.context.now.add({ hours }) };
  const past = pastOf(world);
  const after = new Map(plan(past.file, later).steps.map((step) => [step.id, step.status]));
  for (const { id, status } of planOf(past).steps)
    if (status === "done") assert.equal(after.get(id), "done", id);
});

property("waiting alone moves no date of a waiting step", any, (world) => {
  const past = pastOf(world);
  const later = { ...world.context, now: world.context.now.add({ minutes: 1 }) };
  const after = new Map(plan(past.file, later).steps.map((step) => [step.id, step]));
  for (const step of planOf(past).steps) {
    const next = after.get(step.id);
    if (step.status === "waiting" && !step.forecast && next?.status === "waiting")
      assert.equal(next.sendAt, step.sendAt, step.id);
  }
});

property(
  "moving everything by whole weeks moves the plan by as much",
  fc.tuple(
    worlds({ zones: zonesWithoutChanges, calendar: fc.constant(plainCalendar) }),
    fc.integer({ min: 1, max: 60 }),
  ),
  ([world, weeks]) => {
    const moved = parseFile(moveTexts(world.file, weeks));
    assert.ok(moved.ok);
    const context = { ...world.context, now: world.context.now.add({ hours: weeks * 168 }) };
    assert.deepEqual(
      datesOf(plan(moved.value, context), 0),
      datesOf(planOf(world), weeks * 168 * 3_600_000),
    );
  },
);

function pastOf(world: World): World {
  const { events } = world.file.application;
  return withEvents(
    world,
    events.filter(({ at }) => Temporal.Instant.compare(instantAt(at), world.context.now) <= 0),
  );
}

function structuredCloneOf(world: World): World {
  return { ...world, file: JSON.parse(JSON.stringify(world.file)) as ApplicationFile };
}

function moveTexts(file: ApplicationFile, weeks: number): unknown {
  const text = JSON.stringify(file)
    .replace(/"(\d{4}-\d\d-\d\d)"/g, (_, on: string) =>
      JSON.stringify(Temporal.PlainDate.from(on).add({ weeks }).toString()),
    )
    .replace(/"(\d{4}-\d\d-\d\dT[^"]+Z)"/g, (_, at: string) =>
      JSON.stringify(
        Temporal.Instant.from(at)
          .add({ hours: weeks * 168 })
          .toString(),
      ),
    );
  return JSON.parse(text);
}

/** Months are not whole weeks, so the reminder after half a year is left out. */
function datesOf(made: ReturnType<typeof plan>, shift: number) {
  return made.steps
    .filter(({ kind }) => kind !== "keep-in-touch")
    .map(({ id, status, sendAt, deadline }) => ({
      id,
      status,
      sendAt: sendAt && instantAt(sendAt).epochMilliseconds + shift,
      deadline: deadline && instantAt(deadline).epochMilliseconds + shift,
    }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
