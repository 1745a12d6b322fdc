import { laterOf, writeInstant } from "#domain/facts/instants.ts";
import { hours } from "#domain/policy/hours.ts";
import { byUrgency } from "#domain/replies/questions.ts";
import { outgoingStates } from "#domain/thread/states.ts";
import type {
  AgendaLine,
  AgendaPage,
  StoredIncoming,
  StoredMessage,
  Tables,
} from "#ports/store.ts";
import type { World } from "#ports/world.ts";
import { heldByQuestion } from "./held-by-question.ts";
import { nextSteps } from "./next-steps.ts";
import { stoppedChases, type StoppedChase } from "./stopped-chases.ts";

/** One line of the first screen with the application that it belongs to. */
export interface TodayLine extends AgendaLine {
  application: string;
  company: string;
  role: string;
  /** The employer's. */
  timeZone: string;
  /** There where the text is approved and has not gone: whether it goes by itself, from the mailbox, or waits for the person's hand. */
  approved?: "goes" | "by-hand";
}

export interface Today {
  now: string;
  timeZone: string;
  applications: number;
  /** The one thing to do now, a line for each person that it concerns; empty where nothing is to be done. */
  next: TodayLine[];
  /** The hours at which nobody writes, local, between the opening and the closing of `next`. */
  nights: { from: string; until: string }[];
  also: TodayLine[];
  held: TodayLine[];
  waiting: TodayLine[];
  /** What an answer of the last day ended. */
  stopped: StoppedChase[];
  questions: Pick<StoredIncoming, "messageId" | "application" | "person" | "sender" | "subject">[];
  /** Messages of which it is not known whether they went out, and those that a server refused. */
  unsettled: Pick<StoredMessage, "application" | "step" | "state" | "person">[];
  daysSinceLastApplication?: number;
  mailReadAt?: string;
}

/** What is to be done now in order of what closes first, what is held and why, what waits and until when. */
export async function showToday(world: World): Promise<Today> {
  const { store } = world;
  const pages = await nextSteps(world);
  const now = store.now();
  return store.read((tables) => {
    const timeZone = tables.owner.find().me?.timeZone ?? "UTC";
    const questions = openQuestions(tables);
    const approved = withApproval(tables, now);
    const lines = pages
      .flatMap(linesOf)
      .map((line) => heldByQuestion(approved(line), line.application, questions));
    const sorted = sortLines(lines, now.epochMilliseconds);
    return {
      now: now.toString(),
      timeZone,
      applications: pages.length,
      ...sorted,
      nights: nightsOf(sorted.next),
      stopped: stoppedChases(world, tables),
      questions,
      unsettled: unsettledIn(tables),
      ...sinceLastApplication(tables.applications.appliedAt(), now),
      ...mailRead(tables),
    };
  });
}

/** What is approved and goes from the mailbox waits for its moment; without a mailbox it waits for the person, who hands it over. */
function withApproval(
  { messages, accounts }: Tables,
  now: Temporal.Instant,
): (line: TodayLine) => TodayLine {
  const waiting = messages.list({ states: outgoingStates });
  const byStep = new Map(waiting.map((one) => [`${one.application}/${one.step}`, one]));
  const goes = accounts.list().length > 0;
  return (line) => {
    const message = byStep.get(`${line.application}/${line.step}`);
    if (!message) return line;
    if (!goes) return { ...line, approved: "by-hand" };
    const sendAt = writeInstant(laterOf(message.wakeAt, now), line.timeZone);
    return { ...line, status: "waiting", approved: "goes", sendAt };
  };
}

function sortLines(
  unsorted: TodayLine[],
  now: number,
): Pick<Today, "next" | "also" | "held" | "waiting"> {
  const byClosing = (a: TodayLine, b: TodayLine) =>
    Number(a.optional) - Number(b.optional) || closing(a, now) - closing(b, now);
  const lines = unsorted.toSorted(byClosing);
  const open = lines.filter(({ held }) => !held);
  const due = open.filter(({ status }) => status !== "waiting");
  const [first] = due.filter(({ optional }) => !optional);
  const isNext = (line: TodayLine) =>
    first !== undefined &&
    line.application === first.application &&
    line.kind === first.kind &&
    line.interview === first.interview &&
    line.approved === first.approved;
  return {
    next: due.filter(isNext),
    also: due.filter((line) => !isNext(line)),
    held: lines.filter(({ held }) => held),
    waiting: open.filter(({ status }) => status === "waiting"),
  };
}

function linesOf({ application, company, role, timeZone, lines }: AgendaPage): TodayLine[] {
  return lines.map((line) => ({ ...line, application, company, role, timeZone }));
}

/** How long what is overdue and never expires still counts as urgent; a debrief of last month comes last. */
const graceMs = 7 * 24 * 3_600_000;
const never = Number.MAX_SAFE_INTEGER;

/** When it closes; what is overdue closes when it expires. */
function closing({ status, deadline, sendAt, expires }: TodayLine, now: number): number {
  const text = status === "overdue" ? (expires ?? deadline) : (deadline ?? sendAt);
  const at = text ? Temporal.Instant.from(text).epochMilliseconds : never;
  if (status !== "overdue" || expires) return at;
  return at + graceMs < now ? never : at + graceMs;
}

/** From the end of courtesy hours to their beginning, in the zone in which the step's times are written. */
function nightsOf([line]: TodayLine[]): Today["nights"] {
  const opens = line?.notBefore ?? line?.sendAt;
  const closes = line?.deadline ?? line?.expires;
  if (!opens || !closes) return [];
  const from = Temporal.ZonedDateTime.from(opens);
  const days = from.until(Temporal.ZonedDateTime.from(closes), { largestUnit: "day" }).days + 1;
  return Array.from({ length: days + 2 }, (_, day) => from.add({ days: day - 1 }))
    .map((day) => ({
      from: day.withPlainTime(hours.courtesyUntil),
      until: day.add({ days: 1 }).withPlainTime(hours.courtesyFrom),
    }))
    .filter((night) => isBefore(opens, night.until) && isBefore(night.from, closes))
    .map((night) => ({ from: night.from.toString(), until: night.until.toString() }));
}

function isBefore(a: string | Temporal.ZonedDateTime, b: string | Temporal.ZonedDateTime): boolean {
  return Temporal.Instant.compare(Temporal.Instant.from(`${a}`), Temporal.Instant.from(`${b}`)) < 0;
}

function openQuestions({ incoming }: Tables): Today["questions"] {
  return incoming
    .list({ asks: true })
    .toSorted(byUrgency)
    .map(({ messageId, application, person, sender, subject }) => ({
      messageId,
      sender,
      subject,
      ...(application ? { application } : {}),
      ...(person ? { person } : {}),
    }));
}

function unsettledIn({ messages }: Tables): Today["unsettled"] {
  return messages
    .list({ states: ["unsure", "refused"] })
    .map(({ application, step, state, person }) => ({
      application,
      step,
      state,
      ...(person ? { person } : {}),
    }));
}

/** Whole days since the newest application; nothing where none was recorded. */
function sinceLastApplication(applied: string[], now: Temporal.Instant) {
  const days = applied.map((at) => Temporal.Instant.from(at).until(now).total("hours") / 24);
  return days.length === 0
    ? {}
    : { daysSinceLastApplication: Math.max(0, Math.floor(Math.min(...days))) };
}

function mailRead({ accounts }: Tables): Pick<Today, "mailReadAt"> {
  const readAt = accounts.list()[0]?.readAt;
  return readAt ? { mailReadAt: readAt.toString() } : {};
}
