import type { ApplicationFile } from "#domain/facts/schema.ts";
import { forecast, type Scenario } from "#domain/plan/forecast.ts";
import type { Plan } from "#domain/plan/types.ts";
import type { WorkingCalendar } from "#domain/plan/working-calendar.ts";
import type { Policy } from "#domain/policy/policy.ts";
import type { StateRow, StoredDraft, StoredIncoming, StoredMessage } from "#ports/store.ts";
import type { World } from "#ports/world.ts";
import { planApplication, planIn } from "./plan-application.ts";
import { readStanding, type Standing } from "./read-standing.ts";

export interface MessageWithStates extends StoredMessage {
  states: StateRow[];
}

export interface WholeApplication {
  file: ApplicationFile;
  version: number;
  standing: Standing;
  /** What the plan rests on besides the facts, so that it can be made anew elsewhere. */
  policy: Policy;
  calendar: WorkingCalendar;
  plan: Plan;
  /** The plan if every message goes at its time and nobody answers. */
  forecast: Plan;
  messages: MessageWithStates[];
  drafts: StoredDraft[];
  incoming: StoredIncoming[];
  /** Names of the files that are kept for its letters. */
  files: string[];
}

/** Everything that is known of one application, its plan, and the plan if nobody answers. */
export async function showApplication(world: World, id: string): Promise<WholeApplication> {
  const known = await world.store.read((tables) => {
    const { file, version, plan, context } = planIn(world, tables, id);
    return {
      file,
      version,
      standing: readStanding(file.application, context.now),
      policy: context.policy,
      calendar: context.calendar,
      plan,
      forecast: forecast(file, context, "nobody-answers"),
      messages: tables.messages
        .list({ application: id })
        .map((message) => ({ ...message, states: tables.messages.states(message.id) })),
      drafts: tables.drafts.list(id),
      incoming: tables.incoming.list({ application: id }),
    };
  });
  return { ...known, files: await world.files.list(id) };
}

/** The plan as it will come about under a scenario. */
export async function forecastApplication(
  world: World,
  id: string,
  scenario: Scenario,
): Promise<Plan> {
  const { file, context } = await planApplication(world, id);
  return forecast(file, context, scenario);
}
