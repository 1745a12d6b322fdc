import { compose } from "#domain/draft/compose.ts";
import type { Draft } from "#domain/draft/types.ts";
import type { Step } from "#domain/plan/types.ts";
import type { World } from "#ports/world.ts";
import { languageOfLetters } from "./language-of-letters.ts";
import { loadWording } from "./load-wording.ts";
import { findStep, planApplication, type Planned } from "./plan-application.ts";

export interface Composed {
  draft: Draft;
  step: Step;
  planned: Planned;
}

/** Composes the text of a step from the person's own notes; composes nothing where they are missing. */
export async function composeDraft(
  world: World,
  target: { application: string; step: string },
  version?: number,
): Promise<Composed> {
  const planned = await planApplication(world, target.application);
  const step = findStep(planned, target.step);
  const { now, policy } = planned.context;
  const draft = compose(step, planned.file, {
    now,
    policy,
    ...(await loadWording(world, await languageOfLetters(world))),
    planned: planned.plan.steps.filter((one) => one.status !== "dropped").map((one) => one.id),
    ...(version === undefined ? {} : { version }),
  });
  return { draft, step, planned };
}
