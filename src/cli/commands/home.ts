import { nextSteps } from "#actions/next-steps.ts";
import type { AgendaLine, AgendaPage } from "#ports/store.ts";
import type { CommandSpec } from "../commands.ts";
import { show, type Desk } from "../desk.ts";
import { columns, paint } from "../show/colours.ts";
import { writeDistance, writeTime } from "../show/times.ts";

interface Line extends AgendaLine {
  application: string;
  company: string;
  timeZone: string;
}

export const homeCommand: CommandSpec = {
  run: ({ desk, options }) => home(desk, options),
};

/** One screen: what is to be done now in order of what closes first, what waits and until when, what is held and why. */
export async function home(desk: Desk, options: { json?: boolean }): Promise<void> {
  const { store } = desk.world;
  const me = await store.read(({ owner }) => owner.find().me);
  const pages = await nextSteps(desk.world);
  const { asks, unsure, applied } = await store.read(({ incoming, messages, applications }) => ({
    applied: daysSinceLast(applications.appliedAt(), store.now()),
    asks: incoming
      .list({ asks: true })
      .map(({ messageId, sender, subject }) => ({ messageId, sender, subject })),
    unsure: messages
      .list({ states: ["unsure", "refused"] })
      .map(({ step, state, application }) => ({ step, state, application })),
  }));
  const lines = pages.flatMap(linesOf);
  show(desk, options, {
    json: {
      now: store.now().toString(),
      daysSinceLastApplication: applied,
      questions: asks,
      unsure,
      lines,
    },
    text: () =>
      pages.length === 0
        ? firstScreen
        : [
            ...questions(asks, unsure),
            screen(desk, lines, me?.timeZone ?? "UTC"),
            ...keepApplying(applied),
          ].join("\n"),
  });
}

/** Whole days since the newest application; undefined where none was recorded. */
function daysSinceLast(applied: string[], now: Temporal.Instant): number | undefined {
  const days = applied.map((at) => Temporal.Instant.from(at).until(now).total("hours") / 24);
  return days.length === 0 ? undefined : Math.max(0, Math.floor(Math.min(...days)));
}

/** One opening is not a plan (WAIT-1). */
function keepApplying(days: number | undefined): string[] {
  if (days === undefined || days < 3) return [];
  return [`Your last application was ${days} days ago; keep applying while you wait.`];
}

const firstScreen = `Nothing here yet. Begin with one of these:

  afterword import invitation.ics     the invitation of your next interview
  afterword add                       an application by hand
  afterword demo                      the whole job once, on sample data`;

function linesOf({ application, company, timeZone, lines }: AgendaPage): Line[] {
  return lines.map((line) => ({ ...line, application, company, timeZone }));
}

function questions(
  asks: { sender: string; subject: string; messageId: string }[],
  unsure: { step: string; state: string; application: string }[],
): string[] {
  return [
    ...asks.map(
      ({ sender, subject, messageId }) =>
        `Is this an answer? "${subject}" from ${sender}. Say: afterword heard APPLICATION ${messageId}`,
    ),
    ...unsure
      .filter(({ state }) => state === "unsure")
      .map(
        ({ step, application }) =>
          `Did it go out? ${application}/${step} was cut off while it was sent. Look into Sent, then say: afterword sent ${application}/${step} or afterword unsent ${application}/${step}`,
      ),
  ];
}

const most = 12;

function screen(desk: Desk, lines: Line[], mine: string): string {
  const byTime = (a: Line, b: Line) =>
    Number(a.optional) - Number(b.optional) || closing(a) - closing(b);
  const open = lines.filter(({ forecast }) => !forecast);
  const now = open.filter(({ status, held }) => status !== "waiting" && !held).sort(byTime);
  const later = open.filter(({ status, held }) => status === "waiting" && !held).sort(byTime);
  const held = lines.filter(({ held }) => held).sort(byTime);
  return [
    section(desk, { title: "Now", lines: now, mine }),
    section(desk, { title: "Waiting", lines: later, mine }),
    section(desk, { title: "Held", lines: held, mine }),
    now.length === 0 ? "Nothing is to be done now." : `Next: ${hintFor(now[0]!)}`,
  ]
    .filter((text) => text !== "")
    .join("\n\n");
}

function section(
  desk: Desk,
  { title, lines, mine }: { title: string; lines: Line[]; mine: string },
): string {
  if (lines.length === 0) return "";
  const rows = lines.slice(0, most).map((line) => row(desk, line, mine));
  const more = lines.length > most ? [`… and ${lines.length - most} more: afterword plan`] : [];
  return [paint(desk, "bold", title), columns(rows), ...more].join("\n");
}

function row(desk: Desk, line: Line, mine: string): string[] {
  const due = line.status === "waiting" ? line.sendAt : (line.deadline ?? line.sendAt);
  const time = due ? writeTime(due, { mine, theirs: line.timeZone }) : "";
  const distance = due ? writeDistance(due, desk.world.store.now()) : "";
  const needs = line.needs.length > 0 ? `needs ${line.needs.join(", ")}: ` : "";
  const mark = line.status === "overdue" ? paint(desk, "red", "overdue") : line.status;
  return [
    `  ${line.company}`,
    line.step,
    mark,
    time,
    distance,
    paint(desk, "dim", needs + line.why),
  ];
}

function closing({ deadline, sendAt }: Line): number {
  const text = deadline ?? sendAt;
  return text ? Temporal.Instant.from(text).epochMilliseconds : Number.MAX_SAFE_INTEGER;
}

function hintFor({ kind, step, application, needs }: Line): string {
  if (kind === "debrief" || needs.includes("specific")) return `afterword debrief ${application}`;
  if (kind === "prepare") return `afterword why ${application}/${step}`;
  return `afterword draft ${application}/${step}`;
}
