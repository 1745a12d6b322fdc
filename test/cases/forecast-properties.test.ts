import assert from "node:assert/strict";
import { instantAt } from "#domain/facts/instants.ts";
import type { ApplicationFile, Event } from "#domain/facts/schema.ts";
import { forecast } from "#domain/plan/forecast.ts";
import { plan } from "#domain/plan/plan.ts";
import type { Step } from "#domain/plan/types.ts";
import { worlds, type World } from "../support/arbitrary-application.ts";
import { property } from "../support/property.ts";

const any = worlds();
const silent = worlds({ without: ["voided", "step-snoozed", "step-skipped"] });
/** Everything that still goes by itself: what rests on nothing else is no forecast and goes all the same. */
const isMessage = ({ to, optional, status }: Step) =>
  to !== undefined && !optional && status === "waiting";

/** Messages that could go now; the forecast lets them go at once, which is no date to compare. */
const isDue = ({ to, status }: Step) =>
  to !== undefined && (status === "ready" || status === "overdue");

/** The file as far as it is known, for a forecast never looks at what is written down for later. */
function known({ file, context }: World): ApplicationFile {
  const events = file.application.events.filter(
    ({ at }) => Temporal.Instant.compare(instantAt(at), context.now) <= 0,
  );
  return { ...file, application: { ...file.application, events } };
}

function messageOf(step: Step, index: number): Event {
  const { kind, id, to, interview, channel, sendAt } = step;
  const extra = { to, interview, channel };
  return { id: `f${index}`, type: "message-sent", at: sendAt ?? "", kind, step: id, ...extra };
}

property("a forecast never counts as sent what was not", any, ({ file, context }) => {
  const done = new Set(
    plan(file, context).steps.flatMap((s) => (s.status === "done" ? [s.id] : [])),
  );
  for (const step of forecast(file, context, "nobody-answers").steps)
    if (step.status === "done") assert.ok(done.has(step.id), step.id);
});

property("a plan of the forecast's own messages agrees with the forecast", silent, (world) => {
  const file = known(world);
  if (plan(file, world.context).steps.some(isDue)) return;
  const foreseen = forecast(file, world.context, "nobody-answers").steps.filter(isMessage);
  const ahead = foreseen.filter(
    ({ sendAt }) => sendAt && Temporal.Instant.compare(instantAt(sendAt), world.context.now) > 0,
  );
  if (ahead.length < foreseen.length) return;
  for (const [index, step] of ahead.entries()) {
    const sent = ahead.slice(0, index).map(messageOf);
    const application = { ...file.application, events: [...file.application.events, ...sent] };
    const now = instantAt(step.sendAt ?? "");
    const { steps, held } = plan({ ...file, application }, { ...world.context, now });
    // What was held past its deadline goes late.
    const status = steps.find(({ id }) => id === step.id)?.status ?? "absent";
    assert.ok(["ready", "overdue"].includes(status), `${step.id} is ${status}`);
    assert.ok(!held.some((entry) => entry.step === step.id), step.id);
  }
});

property("if they answer, no check-in is foreseen after the answer", silent, (world) => {
  const file = known(world);
  const rounds = file.application.interviews.filter(({ cancelled }) => !cancelled);
  const newest = rounds
    .map(({ end }) => instantAt(end))
    .sort(Temporal.Instant.compare)
    .at(-1);
  if (!newest || Temporal.Instant.compare(newest, world.context.now) > 0) return;
  const answered = newest.add({ hours: 24 * 9 });
  if (Temporal.Instant.compare(answered, world.context.now) < 0) return;
  for (const step of forecast(file, world.context, { answerOnDay: 7 }).steps)
    if (step.kind.endsWith("check-in") && step.status === "waiting")
      assert.ok(Temporal.Instant.compare(instantAt(step.sendAt ?? ""), answered) <= 0, step.id);
});
