import { createRequire } from "node:module";
import { Engine, type RuleProperties } from "json-rules-engine";
import type * as rrule from "rrule";
import type { ApplicationFile } from "#domain/facts/schema.ts";

/** The package says that it is a module and is none. */
const { RRule, RRuleSet } = createRequire(import.meta.url)("rrule") as typeof rrule;
const hour = 3_600_000;
const day = 24 * hour;

interface Facts {
  interview: { id: string; start: number; end: number; isNewest: boolean };
  person: string | undefined;
  sent: string[];
  statedAt: number;
  isChased: boolean;
}

/**
 * The same kinds of steps from the usual parts: rules as JSON conditions for json-rules-engine, and rrule to count working days. One
 * engine for all plans; one run for each interview, each interviewer and each event, in UTC and without reasons.
 */
export function openPeer(holidays: readonly Date[]) {
  const engine = new Engine(rules, { allowUndefinedFacts: true });
  const answering = new Engine(rulesOfEvents, { allowUndefinedFacts: true });
  return async function planByRules({ application }: ApplicationFile, now: number) {
    const known = readEvents(application.events, now);
    const steps = await planEvents(answering, { application, now, holidays, known });
    for (const [index, round] of application.interviews.entries()) {
      const interview = {
        id: round.id,
        start: Date.parse(round.start.slice(0, 25)),
        end: Date.parse(round.end.slice(0, 25)),
        isNewest: index === application.interviews.length - 1,
      };
      for (const person of [undefined, ...round.interviewers]) {
        const facts: Facts = { interview, person, ...known };
        const { events } = await engine.run(facts as unknown as Record<string, unknown>);
        for (const { type, params } of events)
          steps.push(stepOf(type, params as Params, { facts, now, holidays }));
      }
    }
    return steps.toSorted((a, b) => a.sendAt - b.sendAt);
  };
}

interface Planned {
  id: string;
  sendAt: number;
  status: string;
}

/** What an event asks for: one run of the engine for each. */
async function planEvents(
  engine: Engine,
  {
    application,
    now,
    holidays,
    known,
  }: {
    application: ApplicationFile["application"];
    now: number;
    holidays: readonly Date[];
    known: ReturnType<typeof readEvents>;
  },
): Promise<Planned[]> {
  const steps: Planned[] = [];
  for (const event of application.events) {
    const at = Date.parse(event.at);
    if (at > now) continue;
    const word = "class" in event ? event.class : undefined;
    const { events } = await engine.run({ type: event.type, word });
    for (const { type, params } of events) {
      const { workingDays = 0 } = params as Params;
      const sendAt = workingDays === 0 ? at : countWorkingDays(at, workingDays, holidays);
      const isDone = known.sent.some((sent) => sent.startsWith(`${type}:`));
      const status = isDone ? "done" : now < sendAt ? "waiting" : "ready";
      steps.push({ id: `${type}:${event.id}`, sendAt, status });
    }
  }
  return steps;
}

interface Params {
  from?: "start" | "end" | "stated";
  hours?: number;
  workingDays?: number;
}

function stepOf(
  kind: string,
  { from = "end", hours = 0, workingDays }: Params,
  { facts, now, holidays }: { facts: Facts; now: number; holidays: readonly Date[] },
) {
  const { interview, person, statedAt, sent } = facts;
  const id = [kind, interview.id, person].filter((part) => part !== undefined).join(":");
  const base = from === "stated" ? statedAt : interview[from];
  const sendAt =
    workingDays === undefined
      ? base + hours * hour
      : Math.max(countWorkingDays(base, workingDays, holidays), base + hours * hour);
  const status = sent.includes(id) ? "done" : now < sendAt ? "waiting" : "ready";
  return { id, sendAt, status };
}

function countWorkingDays(from: number, count: number, holidays: readonly Date[]): number {
  const start = new Date(Math.floor(from / day) * day + day + 15 * hour);
  const set = new RRuleSet();
  const byweekday = [RRule.MO, RRule.TU, RRule.WE, RRule.TH, RRule.FR];
  set.rrule(new RRule({ freq: RRule.DAILY, byweekday, dtstart: start, count: count + 3 }));
  for (const holiday of holidays) set.exdate(new Date(holiday.getTime() + 15 * hour));
  return set.all()[count - 1]!.getTime();
}

function readEvents(events: ApplicationFile["application"]["events"], now: number) {
  const past = events.filter(({ at }) => Date.parse(at) <= now);
  const stated = past.findLast((event) => event.type === "timeline-stated");
  const last = past.findLast(
    (event) => event.type === "reply-received" && event.class !== "acknowledgement",
  );
  return {
    sent: past.flatMap((event) =>
      event.type === "message-sent" ? [`${event.kind}:${event.interview}:${event.to}`] : [],
    ),
    statedAt: stated?.answerBy ? Date.parse(stated.answerBy) : 0,
    isChased: last?.type !== "reply-received" || last.class === "holding",
  };
}

const ofRound = { fact: "person", operator: "equal", value: undefined };
const ofPerson = { fact: "person", operator: "notEqual", value: undefined };
const chased = [
  ofRound,
  { fact: "interview", path: "$.isNewest", operator: "equal", value: true },
  { fact: "isChased", operator: "equal", value: true },
];
const isStated = { fact: "statedAt", operator: "greaterThan", value: 0 };
const isNotStated = { fact: "statedAt", operator: "equal", value: 0 };

const rules: RuleProperties[] = [
  rule("prepare", [ofRound], { from: "start", hours: -24 }),
  rule("debrief", [ofRound], { from: "end" }),
  rule("reflect", [ofRound], { from: "end", hours: 19 }),
  rule("thank-you", [ofPerson], { from: "end", hours: 1 }),
  rule("linkedin-connect", [ofPerson], { from: "end", hours: 19 }),
  rule("check-in", [...chased, isStated], { from: "stated", workingDays: 2 }),
  rule("check-in", [...chased, isNotStated], { from: "start", workingDays: 5, hours: 168 }),
  rule("final-check-in", [...chased, isStated], { from: "stated", workingDays: 7 }),
  rule("final-check-in", [...chased, isNotStated], { from: "start", workingDays: 10, hours: 336 }),
  rule("close-as-no-answer", chased, { from: "start", hours: 504 }),
];

const isReply = { fact: "type", operator: "equal", value: "reply-received" };
const says = (word: string) => [isReply, { fact: "word", operator: "equal", value: word }];
const isOf = (type: string) => [{ fact: "type", operator: "equal", value: type }];

const rulesOfEvents: RuleProperties[] = [
  rule("acknowledge-update", says("holding"), {}),
  rule("answer-request", says("information-request"), {}),
  rule("rejection-reply", says("rejection"), {}),
  rule("rejection-reply", isOf("rejected"), {}),
  rule("keep-in-touch", isOf("rejected"), {}),
  rule("prepare-next-round", says("next-round"), {}),
  rule("offer-acknowledgement", isOf("offer-received"), {}),
  rule("competing-offer", isOf("other-offer"), {}),
  rule("withdrawal", isOf("other-offer-accepted"), {}),
  rule("reference-heads-up", isOf("references-requested"), {}),
  rule("application-follow-up", isOf("applied"), { workingDays: 5 }),
];

function rule(type: string, all: object[], params: Params): RuleProperties {
  return { conditions: { all }, event: { type, params } } as RuleProperties;
}
