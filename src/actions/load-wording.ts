import { builtIn, withOverrides, type Wording } from "#domain/draft/wording.ts";
import { UnusableInput } from "#ports/errors.ts";
import type { World } from "#ports/world.ts";

/** The wording of a language with the organisation's and the person's own templates laid over it; a template that cannot be used is unusable input. */
export async function loadWording(
  world: { templates: Pick<World["templates"], "load"> },
  language: string,
): Promise<{ wording: Wording; language: string }> {
  let wording = builtIn(language);
  for (const { folder, templates } of await world.templates.load()) {
    const own = withOverrides(templates, { language, base: wording });
    if (own.problems.length > 0) throw new UnusableInput(folder, own.problems);
    wording = own.wording;
  }
  return { wording, language };
}
