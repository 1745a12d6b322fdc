import type { Person } from "#domain/facts/schema.ts";
import type { DerivationLine } from "#domain/plan/derivation.ts";
import { reckon, type Obstacle } from "#domain/plan/explain.ts";
import type { Step } from "#domain/plan/types.ts";
import { rules } from "#domain/policy/rules.ts";
import type { Rule } from "#domain/policy/rule.ts";
import type { StoredDraft } from "#ports/store.ts";
import type { World } from "#ports/world.ts";
import { findStep, planIn } from "./plan-application.ts";
import type { MessageWithStates } from "./show-application.ts";

export interface StepWithReasons {
  step: Step;
  person?: Person;
  /** How the date came about, a line for each thing counted or skipped. */
  lines: DerivationLine[];
  /** The rows that it rests on. */
  rules: Rule[];
  /** What keeps it from now, and what would release it; empty where nothing does. */
  obstacles: Obstacle[];
  draft?: StoredDraft;
  /** The newest message of the step. */
  message?: MessageWithStates;
}

/** One step with why it stands where it does, why it is not now, its draft and what became of its message. */
export async function showStep(
  world: World,
  { application, step: id }: { application: string; step: string },
): Promise<StepWithReasons> {
  return world.store.read((tables) => {
    const planned = planIn(world, tables, application);
    const step = findStep(planned, id);
    const person = planned.file.application.people.find((one) => one.id === step.to);
    const reckoning = reckon(planned.file, planned.context);
    const draft = tables.drafts.find(application, id);
    const message = tables.messages.list({ application }).findLast((one) => one.step === id);
    return {
      step,
      lines: reckoning.explain(id)!.lines,
      rules: step.because.map(({ rule }) => rules[rule]),
      obstacles: reckoning.whyNot(id)!,
      ...(person ? { person } : {}),
      ...(draft ? { draft } : {}),
      ...(message ? { message: { ...message, states: tables.messages.states(message.id) } } : {}),
    };
  });
}
