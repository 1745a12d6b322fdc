import fc from "fast-check";
import { parseFile } from "#domain/facts/parse-file.ts";
import { replyClasses, type ApplicationFile } from "#domain/facts/schema.ts";
import type { PlanContext } from "#domain/plan/plan.ts";
import { plainCalendar, type WorkingCalendar } from "#domain/plan/working-calendar.ts";
import type { Policy } from "#domain/policy/policy.ts";
import { balanced, findProfile, profiles } from "#domain/policy/profiles.ts";

/** A whole application file that parses, and what a plan of it rests on. */
export interface World {
  readonly file: ApplicationFile;
  readonly context: PlanContext;
}

export interface WorldOptions {
  readonly zones?: readonly string[];
  readonly policy?: fc.Arbitrary<Policy>;
  readonly calendar?: fc.Arbitrary<WorkingCalendar>;
  /** Leaves out events of these types. */
  readonly without?: readonly string[];
}

const day = 24 * 60;
/** Minutes are counted from here, a Monday; the clock changes in America and Europe lie within reach. */
const origin = Temporal.Instant.from("2026-10-05T00:00:00Z");
const span = { from: -20 * day, until: 90 * day };

export const zones = [
  "America/New_York",
  "Europe/Berlin",
  "Asia/Tokyo",
  "America/Los_Angeles",
  "Australia/Lord_Howe",
  "Asia/Kathmandu",
  "Pacific/Kiritimati",
  "Pacific/Pago_Pago",
  "America/Santiago",
  "UTC",
];
export const zonesWithoutChanges = ["Asia/Tokyo", "Asia/Kathmandu", "UTC", "Etc/GMT+5"];

const everyPolicy = fc
  .constantFrom(...Object.keys(profiles))
  .map((name) => findProfile(name) ?? balanced);

const holidays: fc.Arbitrary<WorkingCalendar> = fc
  .array(fc.integer({ min: -20, max: 110 }), { maxLength: 8 })
  .map((days) => ({
    ...plainCalendar,
    holidays: new Map(days.map((offset) => [dateOf(offset), `Holiday ${offset}`])),
    years: [2026, 2027] as const,
  }));

/** Applications of every shape: rounds, people with and without addresses and zones, events in any order of kinds. */
export function worlds(options: WorldOptions = {}): fc.Arbitrary<World> {
  const zone = fc.constantFrom(...(options.zones ?? zones));
  return fc
    .record({
      people: fc.tuple(...cast.map((part, index) => personOf(part, index, zone))),
      present: fc.subarray([0, 1, 2, 3, 4, 5], { minLength: 1 }),
      rounds: fc.array(roundShape, { maxLength: 3 }),
      events: fc.array(eventShape, { maxLength: 10 }),
      zone,
      culture: fc.constantFrom("standard", "startup", "traditional"),
      channel: fc.constantFrom("email", "email", "linkedin", "phone"),
      mainContact: fc.option(fc.nat(3), { nil: undefined }),
      now: minute,
      policy: options.policy ?? everyPolicy,
      calendar: options.calendar ?? holidays,
    })
    .map((shape) => buildWorld(shape, options));
}

const minute = fc.integer({ min: span.from, max: span.until });
const cast = ["recruiter", "hiring-manager", "interviewer", "interviewer", "reference", "other"];

function personOf(part: string, index: number, zone: fc.Arbitrary<string>) {
  return fc.record(
    {
      id: fc.constant(`p${index}`),
      name: fc.constant(`Person ${String.fromCharCode(65 + index)}`),
      part: fc.constant(part),
      email: fc.constant(`p${index}@firm.example`),
      linkedin: fc.constant(`https://linkedin.example/in/p${index}`),
      timeZone: zone,
    },
    { requiredKeys: ["id", "name", "part"] },
  );
}

const roundShape = fc.record({
  start: fc.integer({ min: -15 * day, max: 40 * day }),
  minutes: fc.integer({ min: 15, max: 240 }),
  stage: fc.constantFrom("phone-screen", "first-round", "technical", "panel", "final"),
  who: fc.subarray([0, 1, 2, 3, 5], { maxLength: 3 }),
  cancelled: fc.integer({ min: 0, max: 5 }).map((n) => n === 0),
  written: fc.boolean(),
  promised: fc.boolean(),
});
type RoundShape = typeof roundShape extends fc.Arbitrary<infer T> ? T : never;

const eventShape = fc.record({
  type: fc.constantFrom(
    "applied",
    "timeline-stated",
    "message-sent",
    "message-sent",
    "message-sent",
    "reply-received",
    "reply-received",
    "out-of-office",
    "bounce",
    "offer-received",
    "other-offer",
    "other-offer-accepted",
    "references-requested",
    "step-skipped",
    "step-snoozed",
    "rejected",
    "offer-accepted",
    "withdrawn",
    "voided",
  ),
  at: minute,
  person: fc.nat(5),
  round: fc.nat(2),
  other: fc.nat(9),
  days: fc.option(fc.integer({ min: 0, max: 25 }), { nil: undefined }),
  class: fc.constantFrom(...replyClasses),
  kind: fc.constantFrom("thank-you", "check-in", "final-check-in", "other", "linkedin-connect"),
});
type EventShape = typeof eventShape extends fc.Arbitrary<infer T> ? T : never;

interface Shape {
  people: readonly object[];
  present: readonly number[];
  rounds: readonly RoundShape[];
  events: readonly EventShape[];
  zone: string;
  culture: string;
  channel: string;
  mainContact: number | undefined;
  now: number;
  policy: Policy;
  calendar: WorkingCalendar;
}

function buildWorld(shape: Shape, { without = [] }: WorldOptions): World {
  const has = (index: number) => shape.present.includes(index);
  const person = (index: number) => `p${has(index) ? index : shape.present[0]}`;
  const build = {
    person,
    rounds: shape.rounds.length,
    ids: shape.events.map((_, index) => `e${index}`),
  };
  const events = shape.events
    .filter(({ type }) => !without.includes(type))
    .toSorted((a, b) => a.at - b.at)
    .map((event, index) => ({
      id: `e${index}`,
      at: at(event.at),
      ...eventOf(event, index, build),
    }));
  const input = {
    format: "afterword/application@1",
    me: { name: "Noor Castellan", email: "noor@mailpost.example", timeZone: shape.zone },
    application: {
      id: "generated",
      company: "Firm",
      role: "Engineer",
      timeZone: shape.zone,
      culture: shape.culture,
      channel: shape.channel,
      ...(shape.mainContact === undefined || !has(shape.mainContact)
        ? {}
        : { mainContact: person(shape.mainContact) }),
      people: shape.people.filter((_, index) => has(index)),
      interviews: shape.rounds.map((round, index) => roundOf(round, index, has)),
      events,
    },
  };
  const parsed = parseFile(input);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const { policy, calendar } = shape;
  return { file: parsed.value, context: { now: instantAfter(shape.now), policy, calendar } };
}

function roundOf(round: RoundShape, index: number, has: (index: number) => boolean) {
  const interviewers = round.who.filter(has).map((who) => `p${who}`);
  const debrief = {
    notes: interviewers.map((person) => ({ person, specifics: ["the paper cards"] })),
    promised: round.promised ? [{ id: `m${index}`, what: "a list", to: interviewers[0] }] : [],
  };
  return {
    id: `r${index}`,
    stage: round.stage,
    start: at(round.start),
    end: at(round.start + round.minutes),
    interviewers,
    cancelled: round.cancelled,
    ...(round.written ? { debrief } : {}),
  };
}

interface Build {
  readonly person: (index: number) => string;
  readonly rounds: number;
  readonly ids: readonly string[];
}

function eventOf(event: EventShape, index: number, { person, rounds, ids }: Build): object {
  const who = person(event.person);
  const interview = rounds > 0 ? { interview: `r${event.round % rounds}` } : {};
  const { type } = event;
  const on = event.days === undefined ? undefined : dateOf(Math.floor(event.at / day) + event.days);
  const answerBy = on === undefined ? {} : { answerBy: on };
  const step = stepOf(event);
  switch (type) {
    case "timeline-stated":
    case "offer-received":
      return { type, by: who, ...answerBy };
    case "message-sent":
      return { type, kind: event.kind, to: who, ...interview, channel: "email" };
    case "reply-received":
      return { type, from: who, class: event.class, ...answerBy };
    case "out-of-office":
      return { type, from: who, ...(on === undefined ? {} : { until: on }) };
    case "bounce":
      return { type, to: who };
    case "rejected":
      return { type, by: who };
    case "other-offer":
      return { type, ...answerBy };
    case "references-requested":
      return { type, people: [who] };
    case "step-skipped":
      return { type, step };
    case "step-snoozed":
      return { type, step, until: on ?? dateOf(Math.floor(event.at / day) + 3) };
    case "voided":
      return index === 0 ? { type: "applied" } : { type, event: ids[event.other % index] };
    default:
      return { type };
  }
}

function stepOf({ other, round, person }: EventShape): string {
  const kinds = ["check-in", "final-check-in", "thank-you", "linkedin-connect"];
  const kind = kinds[other % kinds.length] ?? "check-in";
  return kind.endsWith("check-in") ? `${kind}:r${round}:1` : `${kind}:r${round}:p${person}`;
}

function instantAfter(minutes: number): Temporal.Instant {
  return origin.add({ minutes });
}

function at(minutes: number): string {
  return instantAfter(minutes).toString();
}

function dateOf(offset: number): string {
  return origin.toZonedDateTimeISO("UTC").toPlainDate().add({ days: offset }).toString();
}
