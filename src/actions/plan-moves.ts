import type { Plan, Step } from "#domain/plan/types.ts";

/** One step whose day is another one after a change; without `before` it is new, without `after` it is gone. */
export interface Move {
  step: string;
  kind: Step["kind"];
  to?: string;
  before?: string;
  after?: string;
}

/** Every open step that a change moves, brings or takes away, in the order of the plan after it. */
export function movesBetween(before: Plan, after: Plan): Move[] {
  const was = openSteps(before);
  const is = openSteps(after);
  const moved = [...is.values()].flatMap((step) => {
    const earlier = was.get(step.id);
    if (earlier?.sendAt === step.sendAt) return [];
    return [moveOf(step, earlier?.sendAt, step.sendAt)];
  });
  const gone = [...was.values()].filter(({ id }) => !is.has(id));
  return [...moved, ...gone.map((step) => moveOf(step, step.sendAt, undefined))];
}

function openSteps({ steps }: Plan): Map<string, Step> {
  const open = steps.filter(({ status }) => status !== "done" && status !== "dropped");
  return new Map(open.map((step) => [step.id, step]));
}

function moveOf({ id, kind, to }: Step, before?: string, after?: string): Move {
  return {
    step: id,
    kind,
    ...(to ? { to } : {}),
    ...(before ? { before } : {}),
    ...(after ? { after } : {}),
  };
}
