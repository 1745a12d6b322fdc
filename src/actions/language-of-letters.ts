import { languages } from "#domain/draft/wording.ts";
import { UnusableInput } from "#ports/errors.ts";
import type { World } from "#ports/world.ts";

/** The language asked for, else the one that the person chose, else the one that the process was started with; one without wording is unusable input. */
export async function languageOfLetters(world: World, asked?: string): Promise<string> {
  const language = asked ?? (await findChosen(world)) ?? world.templates.language;
  if (languages.includes(language)) return language;
  const say = `There is no wording in "${language}"; there is in ${languages.join(", ")}.`;
  throw new UnusableInput("language", [{ code: "unknown-language", at: language, say }]);
}

/** From now on letters are written in this language; what was approved stays as it is. */
export async function chooseLanguage(world: World, asked: string): Promise<string> {
  const language = await languageOfLetters(world, asked);
  await world.store.write(({ owner }) => owner.saveLanguage(language));
  return language;
}

async function findChosen(world: World): Promise<string | undefined> {
  return world.hasStore() ? world.store.read(({ owner }) => owner.find().language) : undefined;
}
