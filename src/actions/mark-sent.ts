import type { Step } from "#domain/plan/types.ts";
import { AppError } from "#ports/errors.ts";
import type { Tables } from "#ports/store.ts";
import type { World } from "#ports/world.ts";
import { findStep, planIn } from "./plan-application.ts";
import { recordEventIn, writeNow } from "./record-event.ts";
import { settleSent } from "./settle-attempt.ts";

export interface StepOf {
  application: string;
  step: string;
}

/** The person says that a step went out by their own hand, or that an unsure message did go out. A step is marked once. */
export async function markSent(
  world: World,
  { application, step: id }: StepOf,
  at?: string,
): Promise<void> {
  await world.store.write((tables) => {
    const open = tables.messages.findOpen(application, id);
    if (open?.state === "sending" || open?.state === "claimed")
      throw new AppError("not-allowed", `${id} is being sent at this moment.`);
    if (open)
      return settleSent({
        world,
        tables,
        message: open,
        say: "the person says so",
        author: "person",
      });
    const planned = planIn(world, tables, application);
    const step = findStep(planned, id);
    if (step.status === "done") throw new AppError("not-allowed", `${id} is done already.`);
    record({
      world,
      tables,
      application,
      step,
      at: at ?? writeNow(world, planned.file.application.timeZone),
    });
  });
}

const tasks = new Set([
  "prepare",
  "debrief",
  "reflect",
  "prepare-next-round",
  "update-cv",
  "close-as-no-answer",
  "keep-in-touch",
]);

function record(marking: {
  world: World;
  tables: Tables;
  application: string;
  step: Step;
  at: string;
}): void {
  const { world, tables, application, step, at } = marking;
  const event = tasks.has(step.kind)
    ? ({ type: "step-done", at, step: step.id } as const)
    : ({
        type: "message-sent",
        at,
        kind: step.kind,
        step: step.id,
        ...(step.to ? { to: step.to } : {}),
        ...(step.interview ? { interview: step.interview } : {}),
        ...(step.channel ? { channel: step.channel } : {}),
      } as const);
  recordEventIn({ world, tables, application, author: "person", event });
}

/** The person says that an unsure message never went out, or takes an approval back. The step is open again. */
export async function markUnsent(world: World, { application, step }: StepOf): Promise<void> {
  await world.store.write(({ messages }) => {
    const open = messages.findOpen(application, step);
    if (!open) throw new AppError("not-found", `No message of ${step} is waiting or unsure.`);
    if (open.state === "sending" || open.state === "claimed")
      throw new AppError("not-allowed", `${step} is being sent at this moment.`);
    messages.addState(open.id, "withdrawn", { author: "person", say: "the person took it back" });
  });
}
