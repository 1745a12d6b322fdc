import type { World } from "#ports/world.ts";
import type { Me } from "#domain/facts/schema.ts";

/** The country of an employer: what was said, else the person's own where both have one clock, and no other country has it. */
export function theirCountry(
  world: Pick<World, "findCountry">,
  { said, zone }: { said: string | undefined; zone: string },
  me: Pick<Me, "timeZone">,
): { country?: string } {
  const country = said ?? (zone === me.timeZone ? world.findCountry(zone) : undefined);
  return country ? { country } : {};
}
