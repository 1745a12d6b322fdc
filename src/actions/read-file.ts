import { AppError } from "#ports/errors.ts";
import type { World } from "#ports/world.ts";

/** A file that is kept for the letters of an application. */
export async function readFile(
  world: World,
  application: string,
  name: string,
): Promise<Uint8Array> {
  const content = await world.files.find(application, name);
  if (!content) throw new AppError("not-found", `${application} keeps no file "${name}".`);
  return content;
}
