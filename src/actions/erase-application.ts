import type { World } from "#ports/world.ts";

/** Erases an application with its drafts, messages and mails, for good. */
export async function eraseApplication(world: World, id: string): Promise<void> {
  await world.store.write(({ applications }) => applications.erase(id));
}
