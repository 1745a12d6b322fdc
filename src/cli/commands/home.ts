import { showToday, type Today, type TodayLine } from "#actions/show-today.ts";
import type { CommandSpec } from "../commands.ts";
import { show, type Desk } from "../desk.ts";
import { columns, paint } from "../show/colours.ts";
import { writeQuestions } from "../show/questions.ts";
import { writeDistance, writeTime } from "../show/times.ts";

export const homeCommand: CommandSpec = {
  run: ({ desk, options }) => home(desk, options),
};

/** One screen: what is to be done now in order of what closes first, what waits and until when, what is held and why. */
export async function home(desk: Desk, options: { json?: boolean }): Promise<void> {
  const today = await showToday(desk.world);
  show(desk, options, {
    json: { ...today, lines: linesOf(today) },
    text: () =>
      today.applications === 0
        ? firstScreen
        : [
            ...writeQuestions(today),
            screen(desk, today),
            ...keepApplying(today.daysSinceLastApplication),
          ].join("\n"),
  });
}

function linesOf({ next, also, held, waiting }: Today): TodayLine[] {
  return [...next, ...also, ...held, ...waiting];
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

const most = 12;

function screen(desk: Desk, { next, also, waiting, held, timeZone: mine }: Today): string {
  const now = [...next, ...also];
  const later = waiting.filter(({ forecast }) => !forecast);
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
  { title, lines, mine }: { title: string; lines: TodayLine[]; mine: string },
): string {
  if (lines.length === 0) return "";
  const rows = lines.slice(0, most).map((line) => row(desk, line, mine));
  const more = lines.length > most ? [`… and ${lines.length - most} more: afterword plan`] : [];
  return [paint(desk, "bold", title), columns(rows), ...more].join("\n");
}

function row(desk: Desk, line: TodayLine, mine: string): string[] {
  const due = line.status === "waiting" ? line.sendAt : (line.deadline ?? line.sendAt);
  const time = due ? writeTime(due, { mine, theirs: line.timeZone }) : "";
  const distance = due ? writeDistance(due, desk.world.store.now()) : "";
  const needs = line.needs.length > 0 ? `needs ${line.needs.join(", ")}: ` : "";
  const standing = line.approved ? `approved, ${line.status}` : line.status;
  const mark = line.status === "overdue" ? paint(desk, "red", standing) : standing;
  return [
    `  ${line.company}`,
    line.step,
    mark,
    time,
    distance,
    paint(desk, "dim", needs + movedText(line, mine) + (line.because[0]?.text ?? "")),
  ];
}

function movedText({ moved, timeZone }: TodayLine, mine: string): string {
  if (!moved) return "";
  return `moved from ${writeTime(moved.from, { mine, theirs: timeZone })}, for ${moved.why}: `;
}

function hintFor({ kind, step, application, needs, approved }: TodayLine): string {
  if (approved) return `afterword hand-off ${application}/${step}`;
  if (kind === "debrief" || needs.includes("specific")) return `afterword debrief ${application}`;
  if (kind === "prepare") return `afterword why ${application}/${step}`;
  return `afterword draft ${application}/${step}`;
}
