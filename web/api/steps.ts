import { momentOf } from "../words/dates.ts";
import { ask, path } from "./ask.ts";
import type { Line } from "./types.ts";

type StepOf = Pick<Line, "application" | "step">;
/** Takes back what was done, by a further fact: events are only ever added. */
export type Undo = () => Promise<void>;

interface Stored {
  id: string;
}

export async function addEvent(application: string, event: object): Promise<Undo> {
  const { id } = await ask<Stored>("POST", path("applications", application, "events"), event);
  return async () => {
    await ask("POST", path("applications", application, "events"), { type: "voided", event: id });
  };
}

export async function skipSteps(steps: readonly StepOf[]): Promise<Undo> {
  return all(
    steps.map(({ application, step }) => addEvent(application, { type: "step-skipped", step })),
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
  const text = new Date(until).toISOString();
  const undo = await all(
    lines.map(({ application, step }) =>
      addEvent(application, { type: "step-snoozed", step, until: text }),
    ),
  );
  return { until, undo };
}

async function all(adding: readonly Promise<Undo>[]): Promise<Undo> {
  const undos = await Promise.all(adding);
  return async () => {
    await Promise.all(undos.map((undo) => undo()));
  };
}
