import { calledName } from "#domain/draft/manner.ts";
import type { Event, Interview } from "#domain/facts/schema.ts";
import type { Plan, Step } from "#domain/plan/types.ts";
import type { WholeApplication } from "../api/types.ts";
import { momentOf, noonOf, writeClock, writeDay } from "../words/dates.ts";
import { quoted, startLarge, writeCount, writeList } from "../words/lists.ts";
import { reasonOf } from "../words/reasons.ts";
import { shortStepWords } from "../words/short-steps.ts";
import { stepWords } from "../words/steps.ts";
import { threadWords } from "../words/thread.ts";

/** One point of the correspondence: yours above, theirs below, rounds on the line itself. */
export interface Point {
  id: string;
  at: number;
  side: "you" | "they" | "both";
  state: "was" | "ready" | "forecast";
  /** Empty where it says nothing of its own. */
  label: string;
  told: string;
  rules: string[];
  step?: string;
}

/** What happened, what can go now, and what would follow if nobody answered, in time. */
export function pointsOf(whole: WholeApplication, now: number, zone: string): Point[] {
  const { application } = whole.file;
  const happened = [
    ...sentTogether(standing(application.events)).flatMap((events) =>
      pointOfEvents(events, whole, zone),
    ),
    ...application.interviews.flatMap((round) => pointOfRound(round, whole, { now, zone })),
  ];
  const past = happened.filter(({ at }) => at <= now);
  const ahead = happened.filter(({ at }) => at > now);
  return [
    ...byTime(past),
    ...readyPoints(whole, now),
    ...byTime([...ahead, ...forecastPoints(whole, now)]),
  ];
}

function byTime(points: Point[]): Point[] {
  return points.toSorted((a, b) => a.at - b.at);
}

/** Notes of one round that went on one day are one point. */
function sentTogether(events: readonly Event[]): Event[][] {
  const groups = new Map<string, Event[]>();
  for (const event of events) {
    const key =
      event.type === "message-sent"
        ? `${event.kind} ${event.interview} ${event.at.slice(0, 10)}`
        : event.id;
    groups.set(key, [...(groups.get(key) ?? []), event]);
  }
  return [...groups.values()];
}

/** What was taken back happened no more. */
function standing(events: readonly Event[]): Event[] {
  const voided = new Set(events.flatMap((event) => (event.type === "voided" ? [event.event] : [])));
  return events.filter(({ id }) => !voided.has(id));
}

function pointOfEvents(events: Event[], whole: WholeApplication, zone: string): Point[] {
  const [event] = events;
  if (!event) return [];
  const found = sayingOf(event, events, whole, zone);
  if (!found) return [];
  return [{ id: event.id, at: momentOf(event.at), state: "was", rules: [], ...found }];
}

type Saying = Pick<Point, "side" | "label" | "told">;

function sayingOf(
  event: Event,
  events: readonly Event[],
  whole: WholeApplication,
  zone: string,
): Saying | undefined {
  const words = threadWords();
  const name = (id: string | undefined) => nameIn(whole, id);
  const day = (date: string | undefined) => (date ? writeDay(noonOf(date), "UTC") : "");
  switch (event.type) {
    case "applied":
      return { side: "you", ...words.applied };
    case "message-sent": {
      const names = events.flatMap((one) => (one.type === "message-sent" ? name(one.to) : []));
      const said = words.sent[event.kind](writeList(names.filter(Boolean)));
      const label =
        events.length > 1 ? startLarge(words.notes(writeCount(events.length))) : said.label;
      return { side: "you", label, told: said.told };
    }
    case "timeline-stated":
      return {
        side: "they",
        label: event.words ? quoted(event.words) : words.theirDay,
        told: event.words
          ? words.said(name(event.by), event.words, day(event.answerBy))
          : words.saidDay(name(event.by), day(event.answerBy)),
      };
    case "reply-received":
      return { side: "they", ...words.came[event.class](name(event.from)) };
    case "offer-received":
      return { side: "they", ...words.offer };
    case "rejected":
      return { side: "they", ...words.rejected };
    case "out-of-office":
      return { side: "they", ...words.away(name(event.from), day(event.until)) };
    case "offer-accepted":
      return { side: "you", ...words.accepted };
    case "offer-declined":
      return { side: "you", ...words.declined };
    case "withdrawn":
      return { side: "you", ...words.withdrawn };
    default:
      void zone;
      return undefined;
  }
}

function pointOfRound(
  round: Interview,
  whole: WholeApplication,
  { now, zone }: { now: number; zone: string },
): Point[] {
  if (round.cancelled) return [];
  const words = threadWords();
  const names = round.interviewers.map((id) => nameIn(whole, id)).filter(Boolean);
  const at = momentOf(round.start);
  const clocks = `${writeClock(at, zone)} – ${writeClock(momentOf(round.end), zone)}`;
  return [
    {
      id: round.id,
      at,
      side: "both",
      state: at <= now ? "was" : "forecast",
      label: words.stages[round.stage],
      told: `${words.round(words.stages[round.stage], writeList(names))} ${clocks}.`,
      rules: [],
    },
  ];
}

/** What can go now is one point at now. */
function readyPoints({ plan, file }: WholeApplication, now: number): Point[] {
  const held = new Set(plan.held.map(({ step }) => step));
  const ready = plan.steps.filter(
    ({ id, status, to, optional }) =>
      (status === "ready" || status === "overdue") &&
      to !== undefined &&
      !optional &&
      !held.has(id),
  );
  const [first] = ready;
  if (!first) return [];
  const same = ready.filter(({ kind }) => kind === first.kind);
  const names = same.flatMap(({ to }) => nameIn({ file }, to) || []);
  const sentence = stepWords()[first.kind](writeList(names), "");
  const label =
    same.length > 1 ? startLarge(threadWords().notes(writeCount(same.length))) : shortLabel(first);
  return [
    {
      id: first.id,
      at: now,
      side: "you",
      state: "ready",
      label,
      told: `${sentence}. ${reasonOf(first.because)}`,
      rules: first.because.map(({ rule }) => rule),
      step: first.id,
    },
  ];
}

function forecastPoints(
  { forecast, file }: Pick<WholeApplication, "forecast" | "file">,
  now: number,
): Point[] {
  return forecast.steps
    .filter((step) => isAhead(step, now))
    .map((step) => ({
      id: step.id,
      at: momentOf(step.sendAt!),
      side: step.kind === "close-as-no-answer" ? "both" : "you",
      state: "forecast",
      label: shortLabel(step),
      told: `${stepWords()[step.kind](nameIn({ file }, step.to), "")}. ${reasonOf(step.because)}`,
      rules: step.because.map(({ rule }) => rule),
      step: step.id,
    }));
}

function isAhead({ kind, to, optional, status, sendAt }: Step, now: number): boolean {
  if (status !== "waiting" || optional || sendAt === undefined || momentOf(sendAt) <= now)
    return false;
  return to !== undefined || kind === "close-as-no-answer";
}

function shortLabel({ kind }: Step): string {
  return shortStepWords()[kind] ?? "";
}

/** As the person is greeted; empty where nobody is known. */
export function nameIn({ file }: Pick<WholeApplication, "file">, id: string | undefined): string {
  const person = file.application.people.find((one) => one.id === id);
  return person ? calledName(person, file.application) : "";
}

/** The newest day on which they said they would answer, `YYYY-MM-DD`, while no human answer came since. */
export function theirDay({ file }: Pick<WholeApplication, "file">): string | undefined {
  const dated = standing(file.application.events).filter(
    (event) => event.type === "timeline-stated" || event.type === "reply-received",
  );
  const last = dated.at(-1);
  return last && "answerBy" in last ? last.answerBy : undefined;
}

/** The plan of what comes, or what is planned now where nothing was foreseen. */
export function aheadOf({ plan, forecast }: Pick<WholeApplication, "plan" | "forecast">): Plan {
  return forecast.steps.length > 0 ? forecast : plan;
}
