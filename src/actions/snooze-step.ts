import type { World } from "#ports/world.ts";
import type { StepOf } from "./mark-sent.ts";
import { recordForStep, type Recorded } from "./record-event.ts";

/** Puts a step off until a day or an instant; voiding the event brings it back. */
export async function snoozeStep(world: World, of: StepOf, until: string): Promise<Recorded> {
  return recordForStep(world, of, (at) => ({ type: "step-snoozed", at, step: of.step, until }));
}
