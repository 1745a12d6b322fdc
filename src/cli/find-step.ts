import { planApplication, type Planned } from "#actions/plan-application.ts";
import type { Step } from "#domain/plan/types.ts";
import { AppError } from "#ports/errors.ts";
import type { World } from "#ports/world.ts";

export interface FoundStep {
  application: string;
  step: Step;
  planned: Planned;
}

/** Finds a step by its id alone where only one application has it, else by `application/step`. */
export async function findStep(world: World, reference: string): Promise<FoundStep> {
  const slash = reference.indexOf("/");
  const wanted = slash > 0 ? reference.slice(0, slash) : undefined;
  const id = slash > 0 ? reference.slice(slash + 1) : reference;
  const ids = wanted
    ? [wanted]
    : await world.store.read(({ applications }) =>
        applications.list().map(({ application }) => application.id),
      );
  const found: FoundStep[] = [];
  for (const application of ids) {
    const planned = await planApplication(world, application);
    const step = planned.plan.steps.find((one) => one.id === id);
    if (step) found.push({ application, step, planned });
  }
  return theOne(found, id);
}

function theOne(found: FoundStep[], id: string): FoundStep {
  const [first, ...more] = found;
  if (!first)
    throw new AppError("not-found", `No plan has a step "${id}". "afterword plan" lists them.`);
  if (more.length === 0) return first;
  const choices = found.map(({ application }) => `${application}/${id}`).join(", ");
  throw new AppError("not-found", `Several applications have this step. Say which: ${choices}.`);
}

/** The application that was named, or the only one. */
export async function findApplicationId(world: World, name: string | undefined): Promise<string> {
  const ids = await world.store.read(({ applications }) =>
    applications.list().map(({ application }) => application.id),
  );
  if (name !== undefined) {
    if (ids.includes(name)) return name;
    throw new AppError(
      "not-found",
      `No application is called "${name}"; known are ${ids.join(", ") || "none"}.`,
    );
  }
  if (ids.length === 1) return ids[0]!;
  throw new AppError(
    "not-found",
    ids.length === 0
      ? "There is no application yet. Add one: afterword import invitation.ics, or afterword add."
      : `Say which application: ${ids.join(", ")}.`,
  );
}
