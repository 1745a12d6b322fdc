import type { ApplicationFile } from "#domain/facts/schema.ts";
import type { PlanContext } from "#domain/plan/context.ts";
import { readElsewhere, type Elsewhere } from "#domain/plan/elsewhere.ts";
import { plan } from "#domain/plan/plan.ts";
import type { Plan, Step } from "#domain/plan/types.ts";
import { mergeOverrides } from "#domain/policy/parse-profile.ts";
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

/** The same inside a transaction that is open already; who plans many reads `elsewhere` once for all. */
export function planIn(world: World, tables: Tables, id: string, elsewhere?: Elsewhere): Planned {
  const stored = tables.applications.load(id);
  const { policy, me } = tables.owner.find();
  const file = fileOf(stored.application, me);
  const { country, region } = stored.application;
  const now = world.store.now();
  const context = {
    now,
    policy: readPolicy(policy),
    calendar: world.loadCalendar(country, region),
    elsewhere: elsewhere ?? readElsewhereIn(tables, now),
  };
  return { file, version: stored.version, plan: plan(file, context), context };
}

/** A step of the plan by its id; its absence is told with the ids that there are. */
export function findStep({ plan }: Planned, id: string): Step {
  const step = plan.steps.find((one) => one.id === id);
  if (!step)
    throw new AppError(
      "not-found",
      `The plan has no step "${id}". It has: ${plan.steps.map((one) => one.id).join(", ")}.`,
    );
  return step;
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

/** What holds by a choice; a profile with values of the person's own says so in its name. */
export function readPolicy({ profile, overrides = {} }: PolicyChoice): Policy {
  const base = Object.hasOwn(profiles, profile) ? profiles[profile as ProfileName] : {};
  const isOwn = Object.keys(overrides).length > 0;
  return policyOf(isOwn ? `${profile} with own values` : profile, mergeOverrides(base, overrides));
}

/**
 * What the other applications mean for each of them. Only an accepted offer counts and what was sent lately: for twice the
 * ceiling's window, so that what it moved stays moved.
 */
export function readElsewhereIn(tables: Tables, now: Temporal.Instant): Elsewhere {
  const { policy, me } = tables.owner.find();
  const { windowDays } = readPolicy(policy).values["CHECK-6"];
  const since = now.subtract({ hours: 2 * 24 * windowDays });
  const files = filesOf(tables.applications.activeIds(since));
  return readElsewhere(files, now.epochMilliseconds, since.epochMilliseconds);

  // One at a time, so that a large store does not fill the memory.
  function* filesOf(ids: readonly string[]): Iterable<ApplicationFile> {
    for (const id of ids) yield fileOf(tables.applications.load(id).application, me);
  }
}
