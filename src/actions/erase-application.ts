import type { World } from "#ports/world.ts";

/** Erases an application with its drafts, messages, mails and files, for good. */
export async function eraseApplication(world: World, id: string): Promise<void> {
  await world.store.write(({ applications }) => applications.erase(id));
  await world.files.erase(id);
}
