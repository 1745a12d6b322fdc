import { fileOf } from "#actions/plan-application.ts";
import { parseFile } from "#domain/facts/parse-file.ts";
import type { Application, ApplicationFile } from "#domain/facts/schema.ts";
import { UnusableInput } from "#ports/errors.ts";
import type { World } from "#ports/world.ts";

/** The application as a file of the person who sits here, with what only the whole can show looked at as well. */
export async function withMe(world: World, application: Application): Promise<ApplicationFile> {
  const { me } = await world.store.read(({ owner }) => owner.find());
  const parsed = parseFile(fileOf(application, me));
  if (!parsed.ok) throw new UnusableInput("the application", parsed.problems);
  return parsed.value;
}
