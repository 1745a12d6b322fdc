import type { Reason } from "#domain/plan/types.ts";
import type { AgendaLine, Tables } from "#ports/store.ts";
import type { World } from "#ports/world.ts";
import { planIn } from "./plan-application.ts";

/** A message that would have asked for news and is no longer wanted, for they have answered (CHECK-11). */
export interface StoppedChase extends Pick<AgendaLine, "step" | "kind" | "salutation"> {
  application: string;
  company: string;
  /** To whom it would have gone. */
  to: string;
  name: string;
  /** Why it ended. */
  because: Reason[];
}

const aDay = Temporal.Duration.from({ hours: 24 });

/** What answers of the last day ended; later only the application's own page tells. */
export function stoppedChases(world: World, tables: Tables): StoppedChase[] {
  const since = world.store.now().subtract(aDay);
  return tables.applications.answeredIds(since).flatMap((id) => stoppedIn(world, tables, id));
}

function stoppedIn(world: World, tables: Tables, id: string): StoppedChase[] {
  const { plan, file } = planIn(world, tables, id);
  const { company, people } = file.application;
  return plan.steps.flatMap((step) => {
    const because = step.because.filter(({ rule }) => rule === "CHECK-11");
    const person = people.find((one) => one.id === step.to);
    if (step.status !== "dropped" || because.length === 0 || !person) return [];
    const { id: to, name, salutation } = person;
    return {
      ...{ application: id, company, step: step.id, kind: step.kind, because, to, name },
      ...(salutation ? { salutation } : {}),
    };
  });
}
