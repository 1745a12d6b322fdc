import type { World } from "#ports/world.ts";

/** Keeps a file that goes with letters of an application, so that it is there when one is approved. */
export async function keepFile(
  world: World,
  application: string,
  { name, content }: { name: string; content: Uint8Array },
): Promise<string[]> {
  await world.store.read(({ applications }) => applications.load(application));
  await world.files.save(application, name, content);
  return world.files.list(application);
}
