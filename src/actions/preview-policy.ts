import { plan } from "#domain/plan/plan.ts";
import type { PolicyChoice } from "#ports/store.ts";
import type { World } from "#ports/world.ts";
import { requireSoundPolicy } from "./change-policy.ts";
import { fileOf, readElsewhereIn, readPolicy } from "./plan-application.ts";
import { movesBetween, type Move } from "./plan-moves.ts";

export interface PolicyMove extends Move {
  application: string;
  company: string;
}

/** Which planned dates another policy would move; nothing is kept. */
export async function previewPolicy(world: World, choice: PolicyChoice): Promise<PolicyMove[]> {
  requireSoundPolicy(choice);
  return world.store.read((tables) => {
    const { me, policy } = tables.owner.find();
    const now = world.store.now();
    const elsewhere = readElsewhereIn(tables, now);
    const planWith = (use: PolicyChoice, application: Parameters<typeof fileOf>[0]) =>
      plan(fileOf(application, me), {
        now,
        policy: readPolicy(use),
        calendar: world.loadCalendar(application.country, application.region),
        elsewhere,
      });
    return tables.applications.list().flatMap(({ application }) =>
      movesBetween(planWith(policy, application), planWith(choice, application)).map((move) => ({
        ...move,
        application: application.id,
        company: application.company,
      })),
    );
  });
}
