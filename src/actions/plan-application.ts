import type { ApplicationFile } from "#domain/facts/schema.ts";
import type { PlanContext } from "#domain/plan/context.ts";
import { plan } from "#domain/plan/plan.ts";
import type { Plan } from "#domain/plan/types.ts";
import { policyOf, type Policy } from "#domain/policy/policy.ts";
import { profiles, type ProfileName } from "#domain/policy/profiles.ts";
import { AppError } from "#ports/errors.ts";
import type { PolicyChoice, Tables } from "#ports/store.ts";
import type { World } from "#ports/world.ts";

export interface Planned {
  file: ApplicationFile;
  version: number;
  plan: Plan;
  context: PlanContext;
}

/** Plans one application of the store as things stand now. */
export async function planApplication(world: World, id: string): Promise<Planned> {
  return world.store.read((tables) => planIn(world, tables, id));
}

/** The same inside a transaction that is open already. */
export function planIn(world: World, tables: Tables, id: string): Planned {
  const stored = tables.applications.load(id);
  const { policy, me } = tables.owner.find();
  const file = fileOf(stored.application, me);
  const others = tables.applications
    .list()
    .filter(({ application }) => application.id !== id)
    .map(({ application }) => fileOf(application, me));
  const { country, region } = stored.application;
  const context = {
    now: world.store.now(),
    policy: readPolicy(policy),
    calendar: world.loadCalendar(country, region),
    others,
  };
  return { file, version: stored.version, plan: plan(file, context), context };
}

export function fileOf(
  application: ApplicationFile["application"],
  me: ApplicationFile["me"] | undefined,
): ApplicationFile {
  if (!me)
    throw new AppError(
      "not-allowed",
      'Say who you are first: afterword me --name "…" --email … --zone ….',
    );
  return { format: "afterword/application@1", me, application };
}

export function readPolicy({ profile, overrides }: PolicyChoice): Policy {
  const base = Object.hasOwn(profiles, profile) ? profiles[profile as ProfileName] : {};
  return policyOf(profile, { ...base, ...overrides });
}
