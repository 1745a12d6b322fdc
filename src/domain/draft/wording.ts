import type { Problem } from "#domain/problem.ts";
import { engine } from "./render.ts";
import { builtInWording } from "./wording/built-in.ts";
import { placeOf, variantsOf } from "./wording/places.ts";

/** Wording by its place: `check-in` holds the variants of a letter, `thank-you/opener` the sentences of one move. */
export type Wording = Readonly<Record<string, readonly string[]>>;

/** A file of a templates folder: the person's own, or an organisation's. */
export interface OwnTemplate {
  /** Below the folder: `en/check-in/1.liquid` for a variant of a letter, `en/thank-you/opener.liquid` for the sentences of a move. */
  path: string;
  text: string;
}

/** Values that every letter knows, so that any template may name them. */
const commonValues = [
  "role",
  "roleName",
  "theRole",
  "company",
  "name",
  "me",
  "formal",
  "startup",
  "traditional",
  "titled",
  "stage",
  "date",
  "day",
  "dayPart",
  "dayOf",
] as const;

export const languages: readonly string[] = Object.keys(builtInWording);

/** The wording that comes with the program; an unknown language has the English one. */
export function builtIn(language: string): Wording {
  return builtInWording[language] ?? builtInWording["en"]!;
}

/** Lays own templates over the wording of a language; one that cannot be used is a problem with its place and changes nothing. */
export function withOverrides(
  templates: readonly OwnTemplate[],
  { language = "en", base = builtIn(language) }: { language?: string; base?: Wording } = {},
): { wording: Wording; problems: Problem[] } {
  const problems: Problem[] = [];
  const own: Record<string, string[]> = {};
  for (const template of templates) {
    const at = placeOf(template.path);
    const found = problemIn(template, at);
    if (found) problems.push(found);
    else if (at.language === language)
      (own[at.place] ??= []).push(...variantsOf(template.text, at.place));
  }
  return { wording: { ...base, ...own }, problems };
}

function problemIn(
  template: OwnTemplate,
  { language, place }: { language: string; place: string },
): Problem | undefined {
  if (!languages.includes(language))
    return {
      code: "unknown-template",
      at: template.path,
      say: `The first folder names the language; known are ${languages.join(", ")}.`,
    };
  const base = builtIn(language);
  if (!Object.hasOwn(base, place))
    return {
      code: "unknown-template",
      at: template.path,
      say: `There is no wording called "${place}"; known are ${Object.keys(base).join(", ")}.`,
    };
  try {
    const parsed = engine.parse(template.text, template.path);
    const unknown = unknownValue(
      engine.globalVariablesSync(parsed),
      template,
      valuesAt(place, language),
    );
    if (!unknown) engine.renderSync(parsed, {});
    return unknown;
  } catch (error) {
    return badTemplate(error as LiquidFailure, template);
  }
}

/** What a template may name: what the built-in wording of the same place names, and what every letter knows. Sorted. */
export function valuesAt(place: string, language: string): string[] {
  const known = new Set<string>(commonValues);
  for (const variant of builtIn(language)[place] ?? [])
    for (const name of engine.variablesSync(engine.parse(variant))) known.add(name);
  return [...known].sort();
}

function unknownValue(
  used: string[],
  template: OwnTemplate,
  known: readonly string[],
): Problem | undefined {
  const wrong = used.find((name) => !known.includes(name));
  if (wrong === undefined) return undefined;
  const line = template.text.split("\n").findIndex((one) => one.includes(wrong)) + 1;
  return {
    code: "unknown-value",
    at: `${template.path}, line ${line}`,
    say: `There is no value called "${wrong}" here; known are ${known.join(", ")}.`,
  };
}

interface LiquidFailure extends Error {
  token?: { getPosition?: () => [number, number] };
}

function badTemplate(error: LiquidFailure, template: OwnTemplate): Problem {
  const [line, column] = error.token?.getPosition?.() ?? [1, 1];
  const reason = error.message.split(", file:")[0]?.split(", line:")[0] ?? error.message;
  return {
    code: "bad-template",
    at: `${template.path}, line ${line}, column ${column}`,
    say: `This template cannot be read: ${reason}.`,
  };
}
