import type { Application, Stage } from "#domain/facts/schema.ts";
import { isChase } from "#domain/facts/step-kinds.ts";
import { readPast, type Past } from "#domain/plan/past.ts";

export type AnsweredAfter =
  | "applied"
  | Stage
  | "application-follow-up"
  | "check-in"
  | "final-check-in";

/** How long answers took after one kind of occasion; each letter is one. */
export interface AnswerTime {
  after: AnsweredAfter;
  answers: { application: string; company: string; days: number; isOut: boolean }[];
  /** The middle one of the answers that came, from five on; fewer have no middle worth drawing. */
  middle?: number;
}

const order: readonly AnsweredAfter[] = [
  "applied",
  "phone-screen",
  "first-round",
  "technical",
  "panel",
  "final",
  "application-follow-up",
  "check-in",
  "final-check-in",
];
const fewestForMiddle = 5;

interface Occasion {
  after: AnsweredAfter;
  at: number;
}

/** Days from an application, a round or a check-in to the next human answer; those still out are counted until now. */
export function answerTimes(all: readonly Application[], now: Temporal.Instant): AnswerTime[] {
  const times = all.flatMap((application) => timesOf(application, now.epochMilliseconds));
  return order.flatMap((after) => {
    const answers = times.filter((time) => time.after === after).map(({ answer }) => answer);
    if (answers.length === 0) return [];
    const middle = middleOf(answers.filter(({ isOut }) => !isOut).map(({ days }) => days));
    return [{ after, answers, ...(middle === undefined ? {} : { middle }) }];
  });
}

interface Time {
  after: AnsweredAfter;
  answer: AnswerTime["answers"][number];
}

function timesOf(application: Application, now: number): Time[] {
  const past = readPast(application.events, now);
  const occasions = occasionsOf(application, past, now).toSorted((a, b) => a.at - b.at);
  const answers = answersOf(past);
  const { id, company } = application;
  const hasEnded = answers.at(-1)?.ends ?? false;
  return occasions.flatMap(({ after, at }, index): Time[] => {
    const next = occasions[index + 1]?.at ?? Infinity;
    const answer = answers.find((one) => one.at >= at);
    const days = (until: number) => Math.round(((until - at) / 86_400_000) * 10) / 10;
    if (answer && answer.at <= next)
      return [{ after, answer: { application: id, company, days: days(answer.at), isOut: false } }];
    if (next !== Infinity || hasEnded) return [];
    return [{ after, answer: { application: id, company, days: days(now), isOut: true } }];
  });
}

function occasionsOf({ interviews }: Application, past: Past, now: number): Occasion[] {
  const rounds = interviews
    .filter(({ cancelled }) => !cancelled)
    .map(({ stage, end }) => ({ after: stage, at: Temporal.Instant.from(end).epochMilliseconds }))
    .filter(({ at }) => at <= now);
  const chases = past.delivered.flatMap(({ event, at }) =>
    isChase(event.kind) ? [{ after: event.kind, at }] : [],
  );
  const applied = past.of("applied").map(({ at }) => ({ after: "applied" as const, at }));
  return [...applied, ...rounds, ...chases];
}

/** A polite line is no answer. */
function answersOf(past: Past): { at: number; ends: boolean }[] {
  return [
    ...past
      .of("reply-received")
      .filter(({ event }) => event.class !== "acknowledgement")
      .map(({ event, at }) => ({ at, ends: event.class === "rejection" })),
    ...past.of("offer-received").map(({ at }) => ({ at, ends: false })),
    ...past.of("rejected").map(({ at }) => ({ at, ends: true })),
  ].toSorted((a, b) => a.at - b.at);
}

function middleOf(days: number[]): number | undefined {
  if (days.length < fewestForMiddle) return undefined;
  const sorted = days.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1]! + sorted[half]!) / 2;
}
