import assert from "node:assert/strict";
import { instantAt } from "#domain/facts/instants.ts";
import { plan } from "#domain/plan/plan.ts";
import type { Step } from "#domain/plan/types.ts";
import { isWorkingDay } from "#domain/plan/working-calendar.ts";
import { worlds, type World } from "../support/arbitrary-application.ts";
import { property } from "../support/property.ts";

const any = worlds();
const unmoved = worlds({ without: ["step-snoozed"] });
const live = ({ status }: Step) => status !== "dropped" && status !== "done";
const isCheckIn = ({ kind }: Step) => kind === "check-in" || kind === "final-check-in";
const planOf = ({ file, context }: World) => plan(file, context);
const ms = (text: string) => instantAt(text).epochMilliseconds;
const hour = 3_600_000;

/** Local time in the zone in which the step is written, which is its recipient's. */
const local = (text: string) => Temporal.ZonedDateTime.from(text);

function eachStep(
  world: World,
  holds: (step: Step) => void,
  wanted: (step: Step) => boolean = () => true,
): void {
  for (const step of planOf(world).steps.filter(wanted)) holds(step);
}

function known(world: World) {
  const now = world.context.now.epochMilliseconds;
  const events = world.file.application.events.filter(({ at }) => ms(at) <= now);
  const voided = new Set(events.flatMap((e) => (e.type === "voided" ? [e.event] : [])));
  return events.filter(({ id }) => !voided.has(id));
}

/** When a step's first message went; a later one may be the one that counts, which makes the bound no stricter. */
function wentAt(world: World, { kind, interview }: Step): string | undefined {
  return known(world).find(
    (e) => e.type === "message-sent" && e.kind === kind && e.interview === interview,
  )?.at;
}

function roundOf({ file }: World, { interview }: Step) {
  const round = file.application.interviews.find(({ id }) => id === interview);
  assert.ok(round, `there is no round ${interview}`);
  return round;
}

property("every step has an id of its own", any, (world) => {
  const ids = planOf(world).steps.map(({ id }) => id);
  assert.equal(new Set(ids).size, ids.length);
});

property("no step goes before it may", any, (world) =>
  eachStep(world, ({ sendAt, notBefore, id }) => {
    if (sendAt && notBefore) assert.ok(ms(notBefore) <= ms(sendAt), id);
  }),
);

property("no open step is planned past its deadline", unmoved, (world) =>
  eachStep(
    world,
    ({ sendAt, deadline, id }) => {
      if (sendAt && deadline) assert.ok(ms(sendAt) <= ms(deadline), `${id} ${sendAt} ${deadline}`);
    },
    live,
  ),
);

property("no step expires before its deadline", any, (world) =>
  eachStep(world, ({ deadline, expires, id }) => {
    if (deadline && expires) assert.ok(ms(deadline) <= ms(expires), id);
  }),
);

property("the status of an open step agrees with the clock", any, (world) =>
  eachStep(
    world,
    ({ id, status, sendAt, deadline }) => {
      const now = world.context.now.epochMilliseconds;
      if (status === "waiting") assert.ok(sendAt === undefined || now < ms(sendAt), id);
      if (status === "ready") assert.ok(sendAt === undefined || ms(sendAt) <= now, id);
      if (status === "overdue") assert.ok(deadline && ms(deadline) < now, id);
      else assert.ok(!deadline || now <= ms(deadline), `${id} is ${status} past its deadline`);
    },
    live,
  ),
);

property("a forecast waits", any, (world) =>
  eachStep(
    world,
    ({ status }) => assert.equal(status, "waiting"),
    ({ forecast }) => forecast,
  ),
);

property("every step says why", any, (world) =>
  eachStep(world, ({ because, id }) => {
    assert.ok(because.length > 0 && because.every(({ text }) => text.trim() !== ""), id);
  }),
);

property("every recipient is a known person", any, (world) =>
  eachStep(
    world,
    ({ to }) => assert.ok(world.file.application.people.some(({ id }) => id === to)),
    ({ to }) => to !== undefined,
  ),
);

property("nothing is planned of a cancelled interview", any, (world) =>
  eachStep(
    world,
    (step) => assert.equal(roundOf(world, step).cancelled, false),
    ({ interview }) => interview !== undefined,
  ),
);

property("a thank-you has its window of 1, 24 and 72 elapsed hours", any, (world) =>
  eachStep(
    world,
    (step) => {
      const end = ms(roundOf(world, step).end);
      assert.equal(step.notBefore && ms(step.notBefore), end + hour);
      // A deadline that a wish or the ceiling has overtaken is not shown any more.
      if (step.deadline) assert.equal(ms(step.deadline), end + 24 * hour);
      assert.equal(step.expires && ms(step.expires), end + 72 * hour);
    },
    ({ kind }) => kind === "thank-you",
  ),
);

property("no thank-you is open more than 72 hours after the end", any, (world) =>
  eachStep(
    world,
    (step) => {
      const end = ms(roundOf(world, step).end);
      assert.ok(world.context.now.epochMilliseconds <= end + 72 * hour, step.id);
    },
    (step) => step.kind === "thank-you" && live(step),
  ),
);

property("each interviewer is thanked at most once a round", any, (world) => {
  const notes = planOf(world).steps.filter(({ kind }) => kind === "thank-you");
  assert.equal(new Set(notes.map((s) => `${s.interview}:${s.to}`)).size, notes.length);
});

property("no letter goes outside the courtesy hours of its recipient", unmoved, (world) =>
  eachStep(
    world,
    ({ id, sendAt, status }) => {
      if (!sendAt || status === "done") return;
      const time = local(sendAt).toPlainTime().toString();
      assert.ok(time >= "08:00:00" && time <= "21:00:00", `${id} at ${sendAt}`);
    },
    (step) => ["thank-you", "thank-you-via-recruiter", "offer-acknowledgement"].includes(step.kind),
  ),
);

property("an open check-in is at 10:00 on a working day", unmoved, (world) => {
  const held = new Set(planOf(world).held.map(({ step }) => step));
  eachStep(
    world,
    ({ id, sendAt }) => {
      if (held.has(id)) return;
      assert.ok(sendAt);
      assert.equal(local(sendAt).toPlainTime().toString(), "10:00:00", id);
      assert.ok(isWorkingDay(local(sendAt).toPlainDate(), world.context.calendar), sendAt);
    },
    (step) => isCheckIn(step) && live(step),
  );
});

property("there is never a check-in on the day after the interview", any, (world) =>
  eachStep(
    world,
    (step) => {
      assert.ok(step.sendAt);
      const zone = local(step.sendAt).timeZoneId;
      const ended = instantAt(roundOf(world, step).start).toZonedDateTimeISO(zone).toPlainDate();
      const on = local(step.sendAt).toPlainDate();
      assert.ok(Temporal.PlainDate.compare(on, ended.add({ days: 1 })) > 0, `${step.id} ${on}`);
    },
    (step) => isCheckIn(step) && live(step),
  ),
);

property("there are never more than two check-ins a round", any, (world) => {
  const perRound = Map.groupBy(planOf(world).steps.filter(isCheckIn), (s) => s.interview);
  for (const steps of perRound.values()) assert.ok(steps.length <= 2);
});

property("only the newest round is chased", any, (world) => {
  const rounds = world.file.application.interviews.filter(({ cancelled }) => !cancelled);
  const newest = Math.max(...rounds.map(({ start }) => ms(start)));
  eachStep(
    world,
    (step) => assert.equal(ms(roundOf(world, step).start), newest),
    (step) => isCheckIn(step) && live(step),
  );
});

property("a final check-in never goes before the first", any, (world) => {
  const { steps } = planOf(world);
  for (const final of steps.filter((s) => s.kind === "final-check-in" && live(s))) {
    const first = steps.find((s) => s.kind === "check-in" && s.interview === final.interview);
    const firstAt = first?.status === "done" ? wentAt(world, first) : first?.sendAt;
    if (firstAt && final.sendAt && first?.status !== "dropped")
      assert.ok(ms(firstAt) <= ms(final.sendAt), `${firstAt} ${final.sendAt}`);
  }
});

property("guide 2 never plans a final check-in", any, (world) => {
  if (world.context.policy.profile !== "g2") return;
  assert.deepEqual(
    planOf(world).steps.filter((s) => s.kind === "final-check-in" && live(s)),
    [],
  );
});

property("nothing is chased after an end", any, (world) => {
  const ends = ["rejected", "withdrawn", "offer-accepted", "offer-declined"];
  if (!known(world).some(({ type }) => ends.includes(type))) return;
  assert.deepEqual(
    planOf(world).steps.filter((step) => isCheckIn(step) && live(step)),
    [],
  );
});

// p4 is the reference, who does not answer for the employer.
property("there is never a check-in after an answer", any, (world) => {
  const { interviews } = world.file.application;
  const last = known(world).findLast(
    (e) => e.type === "reply-received" && e.class !== "acknowledgement" && e.from !== "p4",
  );
  if (last?.type !== "reply-received" || last.class === "holding") return;
  if (interviews.some(({ cancelled, end }) => !cancelled && ms(end) > ms(last.at))) return;
  assert.deepEqual(
    planOf(world).steps.filter((step) => isCheckIn(step) && live(step)),
    [],
  );
});

property("there is never a third message to one person within seven days", any, (world) => {
  const current = planOf(world);
  const now = world.context.now.epochMilliseconds;
  const held = new Set(current.held.map(({ step }) => step));
  const bounced = known(world).some(({ type }) => type === "bounce");
  if (bounced) return;
  const counted = ["thank-you", "check-in", "final-check-in", "linkedin-connect"];
  for (const step of current.steps.filter((s) => s.status === "ready" && counted.includes(s.kind)))
    if (!held.has(step.id)) {
      const recent = known(world).filter(
        (e) => e.type === "message-sent" && e.to === step.to && ms(e.at) > now - 168 * hour,
      );
      assert.ok(recent.length < 2, `${step.id} after ${recent.length}`);
    }
});

property("what is held is in the plan and is released later than now", any, (world) => {
  const { steps, held } = planOf(world);
  for (const { step, until } of held) {
    assert.ok(steps.some(({ id }) => id === step));
    if (until) assert.ok(ms(until) > world.context.now.epochMilliseconds, `${step} ${until}`);
  }
});

property("an application with an interview or a reply is not followed up", any, (world) => {
  const replied = known(world).some(({ type }) => type === "reply-received");
  const met = world.file.application.interviews.some(({ cancelled }) => !cancelled);
  if (!replied && !met) return;
  eachStep(
    world,
    ({ kind }) => assert.notEqual(kind, "application-follow-up"),
    (step) => live(step),
  );
});

property("a skipped step is not open", any, (world) => {
  const skipped = new Set(known(world).flatMap((e) => (e.type === "step-skipped" ? [e.step] : [])));
  assert.deepEqual(
    planOf(world).steps.filter((s) => skipped.has(s.id) && live(s)),
    [],
  );
});
