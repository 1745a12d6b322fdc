import type { Step } from "#domain/plan/types.ts";

/** The letters that are written in one go: those of the same kind and round, in the order of the plan. */
export function sisterSteps(step: Step, steps: readonly Step[]): Step[] {
  const sisters = steps.filter(
    ({ kind, interview, status }) =>
      kind === step.kind && interview === step.interview && status !== "dropped",
  );
  return sisters.some(({ id }) => id === step.id) ? sisters : [step];
}
