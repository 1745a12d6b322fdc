import type { Application } from "#domain/facts/schema.ts";
import { laterOf } from "#domain/facts/instants.ts";
import type { StepKind } from "#domain/facts/step-kinds.ts";
import type { World } from "#ports/world.ts";
import { answerTimes, type AnswerTime } from "./answer-times.ts";
import { nextSteps } from "./next-steps.ts";
import { ladder, readStanding, type Furthest, type Standing } from "./read-standing.ts";

export interface Insight {
  now: string;
  timeZone: string;
  answerTimes: AnswerTime[];
  /** How many applications came how far, and how many of those are still open. */
  standing: {
    furthest: Furthest;
    open: number;
    /** The companies of those that are open. */
    openAt: string[];
    ended: Record<NonNullable<Standing["ended"]>, number>;
  }[];
  /** Days, in the person's zone, on which something was or will be sent; what could have gone before now goes today. */
  calendar: { day: string; sent: number; planned: number; held: number }[];
  /** Thank-you notes that went within 24 hours of the interview's end, and those that did not. */
  thanks: { onTime: number; late: { application: string; company: string; hours: number }[] };
}

/** What the person's own letters show: how long answers take, how far applications came, when one wrote, what was on time. */
export async function readInsight(world: World): Promise<Insight> {
  const pages = await nextSteps(world);
  const now = world.store.now();
  return world.store.read(({ applications, owner }) => {
    const timeZone = owner.find().me?.timeZone ?? "UTC";
    const all = applications.list().map(({ application }) => application);
    const lines = pages.flatMap((page) => page.lines.filter(({ to }) => to !== undefined));
    return {
      now: now.toString(),
      timeZone,
      answerTimes: answerTimes(all, now),
      standing: countStandings(all, now),
      calendar: countDays(timeZone, [
        ...all.flatMap(sentIn).map((at) => ({ at, as: "sent" as const })),
        ...lines.flatMap(({ sendAt, held }) =>
          sendAt
            ? [{ at: notBefore(now, sendAt), as: held ? ("held" as const) : ("planned" as const) }]
            : [],
        ),
      ]),
      thanks: countThanks(all),
    };
  });
}

function countStandings(all: Application[], now: Temporal.Instant): Insight["standing"] {
  const standings = all.map((application) => ({
    ...readStanding(application, now),
    company: application.company,
  }));
  return ladder.toReversed().map((furthest) => {
    const here = standings.filter((standing) => standing.furthest === furthest);
    const count = (end: Standing["ended"]) => here.filter(({ ended }) => ended === end).length;
    return {
      furthest,
      open: count(undefined),
      openAt: here.filter(({ ended }) => ended === undefined).map(({ company }) => company),
      ended: {
        rejected: count("rejected"),
        withdrawn: count("withdrawn"),
        accepted: count("accepted"),
        declined: count("declined"),
        "no-answer": count("no-answer"),
      },
    };
  });
}

function notBefore(now: Temporal.Instant, at: string): string {
  return laterOf(now, Temporal.Instant.from(at)).toString();
}

function sentIn({ events }: Application): string[] {
  return events.flatMap((event) => (event.type === "message-sent" ? [event.at] : []));
}

function countDays(
  timeZone: string,
  sends: { at: string; as: "sent" | "planned" | "held" }[],
): Insight["calendar"] {
  const days = new Map<string, Insight["calendar"][number]>();
  for (const { at, as } of sends) {
    const day = Temporal.Instant.from(at).toZonedDateTimeISO(timeZone).toPlainDate().toString();
    const counts = days.get(day) ?? { day, sent: 0, planned: 0, held: 0 };
    counts[as] += 1;
    days.set(day, counts);
  }
  return [...days.values()].toSorted((a, b) => (a.day < b.day ? -1 : 1));
}

const thankYous: ReadonlySet<StepKind | "other"> = new Set([
  "thank-you",
  "thank-you-via-recruiter",
]);
const inTimeHours = 24;

function countThanks(all: Application[]): Insight["thanks"] {
  const thanks = all.flatMap((application) =>
    application.events.flatMap((event) => {
      if (event.type !== "message-sent" || !thankYous.has(event.kind)) return [];
      const round = application.interviews.find(({ id }) => id === event.interview);
      if (!round) return [];
      const hours = Temporal.Instant.from(round.end)
        .until(Temporal.Instant.from(event.at))
        .total("hours");
      return [{ application: application.id, company: application.company, hours }];
    }),
  );
  return {
    onTime: thanks.filter(({ hours }) => hours <= inTimeHours).length,
    late: thanks
      .filter(({ hours }) => hours > inTimeHours)
      .map((late) => ({ ...late, hours: Math.round(late.hours) })),
  };
}
