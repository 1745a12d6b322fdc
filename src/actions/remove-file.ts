import type { World } from "#ports/world.ts";

/** Takes a kept file of an application away. Letters that were approved with it keep their own copy. */
export async function removeFile(
  world: World,
  application: string,
  name: string,
): Promise<string[]> {
  await world.store.read(({ applications }) => applications.load(application));
  await world.files.remove(application, name);
  return world.files.list(application);
}
