import type { ApplicationFile } from "#domain/facts/schema.ts";
import type { Step } from "#domain/plan/types.ts";

/** The letters that are written in one go: those of the same kind and round, in the order of the plan. */
export function sisterSteps(step: Step, steps: readonly Step[]): Step[] {
  const sisters = steps.filter(
    ({ kind, interview, status }) =>
      kind === step.kind && interview === step.interview && status !== "dropped",
  );
  return sisters.some(({ id }) => id === step.id) ? sisters : [step];
}

/** Whom it is for, as they are greeted. */
export function nameOf(
  { to, id }: Pick<Step, "to" | "id">,
  { application }: ApplicationFile,
): string {
  const person = application.people.find((one) => one.id === to);
  return person?.salutation ?? person?.name.split(" ")[0] ?? id;
}

/** The letter of the round to go on with once this one has gone. */
export function nextOf(step: Pick<Step, "id">, sisters: readonly Step[]): Step | undefined {
  const open = sisters.filter(({ status }) => status === "ready" || status === "overdue");
  return open.find(({ id }) => id !== step.id);
}
