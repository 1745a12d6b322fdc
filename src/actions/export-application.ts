import type { ApplicationFile } from "#domain/facts/schema.ts";
import type { World } from "#ports/world.ts";
import { fileOf } from "./plan-application.ts";

/** One application as the file that others can read (CONTRACTS §1). */
export async function exportApplication(world: World, id: string): Promise<ApplicationFile> {
  return world.store.read(({ applications, owner }) =>
    fileOf(applications.load(id).application, owner.find().me),
  );
}
