import { withOverrides } from "#domain/draft/wording.ts";
import { filesOf } from "#domain/draft/wording/places.ts";
import { UnusableInput } from "#ports/errors.ts";
import type { World } from "#ports/world.ts";
import { languageOfLetters } from "./language-of-letters.ts";
import {
  readFiles,
  showTemplate,
  type TemplatePlace,
  type TemplateShown,
} from "./show-templates.ts";

/** Keeps the person's own wording of a place, in place of what they had there. What cannot be used is refused with line and reason. */
export async function saveTemplate(
  world: World,
  { place, language, texts }: TemplatePlace & { texts: readonly string[] },
): Promise<TemplateShown> {
  const code = await languageOfLetters(world, language);
  const said = texts.filter((text) => text.trim() !== "");
  const files = filesOf({ language: code, place }, said);
  const { problems } = withOverrides(files, { language: code });
  if (said.length === 0)
    problems.push({ code: "too-short", at: place, say: "Say at least one sentence here." });
  if (problems.length > 0) throw new UnusableInput(place, problems);
  await removeFiles(world, { place, language: code });
  await world.templates.save(files);
  return showTemplate(world, { place, language: code });
}

/** Takes a place back to the wording that was there before the person's own. */
export async function removeTemplate(world: World, at: TemplatePlace): Promise<TemplateShown> {
  const language = await languageOfLetters(world, at.language);
  await removeFiles(world, { place: at.place, language });
  return showTemplate(world, { place: at.place, language });
}

async function removeFiles(
  world: World,
  { place, language }: { place: string; language: string },
): Promise<void> {
  const files = await readFiles(world, language);
  const own = files.filter((file) => file.isOwn && file.place === place);
  await world.templates.remove(own.map(({ path }) => path));
}
