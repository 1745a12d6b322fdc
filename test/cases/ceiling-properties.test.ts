import assert from "node:assert/strict";
import fc from "fast-check";
import { instantAt } from "#domain/facts/instants.ts";
import { isChase } from "#domain/facts/step-kinds.ts";
import { isCounted } from "#domain/plan/counted.ts";
import { readElsewhere } from "#domain/plan/elsewhere.ts";
import { plan } from "#domain/plan/plan.ts";
import { worlds, type World } from "../support/arbitrary-application.ts";
import { property } from "../support/property.ts";

const aWeek = 7 * 24 * 3_600_000;
const any = worlds({ without: ["bounce", "voided"] });
const pairs = fc.tuple(any, any).map(([world, other]) => ({ world, other: asAnother(other) }));
const isDue = ({ status }: { status: string }) => status === "ready" || status === "overdue";

/** A second application at the same employer, with the same people. */
function asAnother({ file, context }: World): World {
  return { context, file: { ...file, application: { ...file.application, id: "another" } } };
}

/** The steps of the first application, planned beside the second. */
function stepsBeside(world: World, other: World) {
  const now = world.context.now.epochMilliseconds;
  const elsewhere = readElsewhere([world.file, other.file], now);
  return plan(world.file, { ...world.context, elsewhere }).steps;
}

/** What was sent in the week before the first one's now. */
function sentThisWeek(world: World, { file }: World) {
  const now = world.context.now.epochMilliseconds;
  return file.application.events.flatMap((event) => {
    const at = instantAt(event.at).epochMilliseconds;
    return event.type === "message-sent" && at <= now && at > now - aWeek ? [event] : [];
  });
}

property(
  "two applications at one employer chase it no more than twice in seven days",
  pairs,
  (pair) => {
    const { world, other } = pair;
    const sent = [world, other].flatMap((one) => sentThisWeek(world, one));
    if (sent.filter(({ kind }) => isChase(kind)).length < 2) return;
    for (const step of stepsBeside(world, other))
      assert.ok(!(isChase(step.kind) && isDue(step)), step.id);
  },
);

property("two applications write to one person no more than twice in seven days", pairs, (pair) => {
  const { world, other } = pair;
  const sent = [world, other].flatMap((one) => sentThisWeek(world, one));
  for (const step of stepsBeside(world, other)) {
    if (!isDue(step) || step.to === undefined || !isCounted(step.kind)) continue;
    const before = sent.filter(({ to, kind }) => to === step.to && isCounted(kind));
    assert.ok(before.length < 2, `${step.id} after ${before.length}`);
  }
});

property(
  "a window is half-open: at its last moment a step is dropped",
  any,
  ({ file, context }) => {
    const { application } = file;
    const events = application.events.filter(
      ({ at }) => Temporal.Instant.compare(instantAt(at), context.now) <= 0,
    );
    const known = { ...file, application: { ...application, events } };
    for (const { id, expires, status } of plan(known, context).steps) {
      if (!expires || status === "done" || status === "dropped") continue;
      const then = plan(known, { ...context, now: instantAt(expires) }).steps;
      const status72 = then.find((step) => step.id === id)?.status ?? "dropped";
      assert.equal(status72, "dropped", id);
    }
  },
);
