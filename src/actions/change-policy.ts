import { parseProfile } from "#domain/policy/parse-profile.ts";
import { UnusableInput } from "#ports/errors.ts";
import type { PolicyChoice } from "#ports/store.ts";
import type { World } from "#ports/world.ts";

/** Which profile holds, with the person's own changes to it. Every plan is made anew. */
export async function changePolicy(world: World, choice: PolicyChoice): Promise<void> {
  requireSoundPolicy(choice);
  await world.store.write(({ owner }) => owner.savePolicy(choice));
}

/** Fails with every value that no rule has, or that is of another kind than the rule's. */
export function requireSoundPolicy({ profile, overrides }: PolicyChoice): void {
  const parsed = parseProfile(JSON.stringify({ base: profile, ...overrides }), profile);
  if (!parsed.ok) throw new UnusableInput("the policy", parsed.problems);
}
