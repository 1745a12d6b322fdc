import { momentOf } from "../words/dates.ts";
import { call } from "./call.ts";
import type { Calls } from "./schema.ts";
import type { Line, StepWithReasons } from "./types.ts";

type StepOf = Pick<Line, "application" | "step">;
/** Takes back what was done, by a further fact: events are only ever added. */
export type Undo = () => Promise<void>;
export type NewEvent = Calls["recordEvent"]["body"];

export async function addEvent(application: string, event: NewEvent): Promise<Undo> {
  const recorded = await call("recordEvent", { path: { application }, body: event });
  return undoOf(application, recorded);
}

export async function skipSteps(steps: readonly StepOf[]): Promise<Undo> {
  return all(
    steps.map(async ({ application, step }) =>
      undoOf(application, await call("skipStep", { path: { application, step }, body: {} })),
    ),
  );
}

export async function markDone(steps: readonly StepOf[]): Promise<Undo> {
  return all(
    steps.map(({ application, step }) => addEvent(application, { type: "step-done", step })),
  );
}

const anHour = 3_600_000;

/** Puts steps off within the day: by two hours, or by half of what is left where it closes before that. */
export async function snoozeSteps(
  lines: readonly Line[],
  now: number,
): Promise<{ until: number; undo: Undo }> {
  const deadlines = lines.flatMap(({ deadline }) => (deadline ? [momentOf(deadline) - now] : []));
  const open = deadlines.filter((left) => left > 0);
  const until = now + Math.min(2 * anHour, ...open.map((left) => left / 2));
  const body = { until: new Date(until).toISOString() };
  const undo = await all(
    lines.map(async ({ application, step }) =>
      undoOf(application, await call("snoozeStep", { path: { application, step }, body })),
    ),
  );
  return { until, undo };
}

function undoOf(application: string, { event }: { event: { id: string } }): Undo {
  return async () => {
    await call("undoEvent", { path: { application, event: event.id } });
  };
}

async function all(adding: readonly Promise<Undo>[]): Promise<Undo> {
  const undos = await Promise.all(adding);
  return async () => {
    await Promise.all(undos.map((undo) => undo()));
  };
}

/** One step with its reasons, its draft and its message. */
export function showStep(of: StepOf): Promise<StepWithReasons> {
  return call("showStep", { path: of }) as Promise<StepWithReasons>;
}
