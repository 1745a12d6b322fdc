import { builtIn, languages, valuesAt, withOverrides } from "#domain/draft/wording.ts";
import { isLetter, placeOf, textsOf } from "#domain/draft/wording/places.ts";
import type { Problem } from "#domain/problem.ts";
import { AppError } from "#ports/errors.ts";
import type { World } from "#ports/world.ts";
import { languageOfLetters } from "./language-of-letters.ts";

/** Whose wording holds at a place. */
export type Standing = "built-in" | "organisation" | "own";

export interface TemplateList {
  language: string;
  languages: readonly string[];
  places: { place: string; form: "letter" | "sentences"; standing: Standing }[];
  /** What cannot be used of the files that are there; nothing is written until it is mended. */
  problems: Problem[];
}

export interface TemplateShown {
  language: string;
  place: string;
  form: "letter" | "sentences";
  standing: Standing;
  /** One text for each version of a letter; one text with a sentence a line for a move. */
  builtIn: string[];
  organisation?: string[];
  own?: string[];
  /** The names of the values that the wording of this place may use. */
  values: string[];
  problems: Problem[];
}

export interface TemplatePlace {
  place: string;
  language?: string | undefined;
}

/** Every place of the wording, and whose wording holds there. */
export async function listTemplates(world: World, language?: string): Promise<TemplateList> {
  const code = await languageOfLetters(world, language);
  const files = await readFiles(world, code);
  return {
    language: code,
    languages,
    places: Object.keys(builtIn(code)).map((place) => ({
      place,
      form: formOf(place),
      standing: standingOf(files.filter((file) => file.place === place)),
    })),
    problems: problemsOf(files, code),
  };
}

/** The wording of one place: as it comes, as the organisation and as the person have it. */
export async function showTemplate(world: World, at: TemplatePlace): Promise<TemplateShown> {
  const language = await languageOfLetters(world, at.language);
  const variants = builtIn(language)[at.place];
  if (!variants) throw new AppError("not-found", `There is no wording called "${at.place}".`);
  const files = (await readFiles(world, language)).filter(({ place }) => place === at.place);
  const texts = (isOwn: boolean) =>
    files.flatMap((file) => (file.isOwn === isOwn ? [file.text.trim()] : []));
  const [organisation, own] = [texts(false), texts(true)];
  return {
    ...{ language, place: at.place, form: formOf(at.place), standing: standingOf(files) },
    builtIn: textsOf(variants, at.place),
    ...(organisation.length > 0 ? { organisation } : {}),
    ...(own.length > 0 ? { own } : {}),
    values: valuesAt(at.place, language),
    problems: problemsOf(files, language),
  };
}

interface KeptFile {
  path: string;
  text: string;
  place: string;
  isOwn: boolean;
}

/** The files of a language, the organisation's before the person's. */
export async function readFiles({ templates }: World, language: string): Promise<KeptFile[]> {
  const folders = await templates.load();
  return folders.flatMap(({ isOwn, templates: files }) =>
    files.flatMap((file) => {
      const at = placeOf(file.path);
      return at.language === language ? [{ ...file, isOwn, place: at.place }] : [];
    }),
  );
}

function problemsOf(files: readonly KeptFile[], language: string): Problem[] {
  return withOverrides(files, { language }).problems;
}

function standingOf(files: readonly KeptFile[]): Standing {
  if (files.length === 0) return "built-in";
  return files.some(({ isOwn }) => isOwn) ? "own" : "organisation";
}

function formOf(place: string): "letter" | "sentences" {
  return isLetter(place) ? "letter" : "sentences";
}
