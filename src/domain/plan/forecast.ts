import type { ApplicationFile, Event } from "#domain/facts/schema.ts";
import { parseDay } from "./clock/days.ts";
import { parseMoment, type Moment } from "./clock/zone.ts";
import { mainContactOf } from "./contacts.ts";
import type { PlanContext } from "./context.ts";
import { plan } from "./plan.ts";
import { readSituation, type Situation } from "./situation.ts";
import { compareText } from "./past.ts";
import type { Plan, Step } from "./types.ts";

/** What is assumed of the other side: silence, an answer so many days after the newest interview, or silence past their own date. */
export type Scenario = "nobody-answers" | { readonly answerOnDay: number } | "own-date-missed";

/**
 * The plan as it will come about under a scenario if every message goes at its time. Nothing that is only assumed counts as
 * sent: such steps are `waiting` and marked as a forecast. Of what goes at one moment the first stands first. After `own-date-missed` only what follows that date is shown.
 */
export function forecast(file: ApplicationFile, context: PlanContext, scenario: Scenario): Plan {
  const situation = readSituation(file, context);
  const today = plan(file, context);
  const run = simulate(withAssumptions(file, scenario, situation), context);
  const turn = new Map([...run.sent.keys()].map((id, index) => [id, index]));
  const turnOf = ({ id }: Step): number => turn.get(id) ?? turn.size;
  const steps = run.last.steps
    .map((step) => asForecast(step, run.sent.get(step.id), today))
    .toSorted(
      (a, b) => momentOf(a) - momentOf(b) || turnOf(a) - turnOf(b) || compareText(a.id, b.id),
    );
  const from = scenario === "own-date-missed" ? endOfTheirDate(situation) : undefined;
  return {
    ...today,
    steps: from === undefined ? steps : steps.filter((step) => momentOf(step) >= from),
    held: run.last.held,
  };
}

interface Run {
  readonly last: Plan;
  /** The steps as they stood when the simulation sent them. */
  readonly sent: ReadonlyMap<string, Step>;
}

/**
 * Goes from moment to moment: to the next message that is due, or to the next fact that lies ahead, whichever is earlier. It
 * comes to an end, for each step goes at most once, and the moments only grow.
 */
function simulate(start: ApplicationFile, context: PlanContext): Run {
  const sent = new Map<string, Step>();
  let file = start;
  let now = context.now.epochMilliseconds;
  while (true) {
    const current = plan(file, { ...context, now: instantOf(now) });
    const step = nextMessage(current, sent);
    const next = Math.min(step ? momentOf(step) : Infinity, nextFact(file, now));
    if (next === Infinity) return { last: current, sent };
    if (step && momentOf(step) <= now) {
      sent.set(step.id, step);
      file = withEvent(file, messageOf(step, now, sent.size));
    }
    // Looked at again at its own moment, for its time may be over by then.
    now = Math.max(now, next);
  }
}

/** The next message that would go; what is optional or rests on something else does not go by itself. */
function nextMessage(current: Plan, sent: Run["sent"]): Step | undefined {
  const open = current.steps.filter(
    ({ id, to, optional, forecast, status }) =>
      to !== undefined &&
      !optional &&
      !forecast &&
      status !== "done" &&
      status !== "dropped" &&
      !sent.has(id),
  );
  return open.toSorted((a, b) => momentOf(a) - momentOf(b) || rankOf(a) - rankOf(b))[0];
}

/** Where the ceiling lets only some go at one moment, the note goes first, and the card is never instead of it (CHAN-5). */
function rankOf({ kind }: Step): number {
  if (kind === "thank-you" || kind === "thank-you-via-recruiter") return 0;
  return kind === "handwritten-note" ? 2 : 1;
}

/** The first end of an interview or event after a moment. */
function nextFact({ application }: ApplicationFile, now: Moment): Moment {
  const ahead = [
    ...application.interviews.map(({ end }) => end),
    ...application.events.map(({ at }) => at),
  ].map(parseMoment);
  return Math.min(...ahead.filter((at) => at > now));
}

function messageOf(step: Step, at: Moment, count: number): Event {
  return {
    id: `forecast-${count}`,
    type: "message-sent",
    at: instantOf(at).toString(),
    kind: step.kind,
    step: step.id,
    to: step.to,
    interview: step.interview,
    channel: step.channel,
  };
}

/** Facts later than now are no part of a forecast, save the answer that it assumes. */
function withAssumptions(file: ApplicationFile, scenario: Scenario, situation: Situation) {
  const { application } = file;
  const known = application.events.filter(({ at }) => parseMoment(at) <= situation.now);
  const past = { ...file, application: { ...application, events: known } };
  const answer = assumedAnswer(scenario, situation);
  return answer ? withEvent(past, answer) : past;
}

/** An answer at the hour of check-ins, so many days after the newest interview, and never before now. */
function assumedAnswer(scenario: Scenario, situation: Situation): Event | undefined {
  if (typeof scenario === "string" || !situation.newest) return undefined;
  const { zone, clock, newest, now } = situation;
  const at = zone.at(zone.dayOf(newest.start) + scenario.answerOnDay, clock.checkInAt);
  return {
    id: "forecast-answer",
    type: "reply-received",
    at: instantOf(Math.max(at, now + 1)).toString(),
    class: "other",
    from: mainContactOf(situation)?.id,
  };
}

function withEvent(file: ApplicationFile, event: Event): ApplicationFile {
  const { application } = file;
  return { ...file, application: { ...application, events: [...application.events, event] } };
}

/** A step of the simulation as it is seen from today: what only the simulation did or assumed is still to come. */
function asForecast(step: Step, sent: Step | undefined, today: Plan): Step {
  const known = today.steps.find(({ id }) => id === step.id);
  const predicted = sent ?? step;
  const isUnchanged =
    known?.status === "done" || step.status === "dropped" || known?.sendAt === predicted.sendAt;
  if (known && isUnchanged && !wasAnswered(step) && !wasCrowdedOut(step, sent)) return known;
  const status = predicted.status === "dropped" ? "dropped" : "waiting";
  return { ...predicted, status, forecast: true };
}

/** A message that would have gone by itself and never could: its time ran out while others held it back. */
function wasCrowdedOut({ to, optional, status }: Step, sent: Step | undefined): boolean {
  return to !== undefined && !optional && status === "dropped" && sent === undefined;
}

function wasAnswered({ because, status }: Step): boolean {
  return status === "dropped" && because.some(({ rule }) => rule === "CHECK-11");
}

/** The end of the last day on which they said they would answer. */
function endOfTheirDate({ past, zone }: Situation): Moment | undefined {
  const dates = [
    ...past.of("timeline-stated").map(({ event, at }) => ({ at, on: event.answerBy })),
    ...past.of("reply-received").map(({ event, at }) => ({ at, on: event.answerBy })),
  ].toSorted((a, b) => a.at - b.at);
  const on = dates.findLast((date) => date.on !== undefined)?.on;
  return on === undefined ? undefined : zone.at(parseDay(on) + 1, 0);
}

function instantOf(moment: Moment): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(moment);
}

function momentOf({ sendAt }: Step): Moment {
  return parseMoment(sendAt);
}
