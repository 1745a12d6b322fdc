import type { World } from "#ports/world.ts";
import type { StepOf } from "./mark-sent.ts";
import { recordForStep, type Recorded } from "./record-event.ts";

/** Leaves a step out; voiding the event brings it back. */
export async function skipStep(world: World, of: StepOf, why?: string): Promise<Recorded> {
  return recordForStep(world, of, (at) => ({
    type: "step-skipped",
    at,
    step: of.step,
    ...(why ? { why } : {}),
  }));
}
