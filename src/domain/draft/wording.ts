import type { Problem } from "#domain/problem.ts";
import { engine } from "./render.ts";
import * as english from "./wording/en/index.ts";

/** Wording by its place: `check-in` holds the variants of a letter, `frames/opener` the sentences of one move. */
export type Wording = Readonly<Record<string, readonly string[]>>;

export interface OwnTemplate {
  /** Such as `check-in.liquid`, `check-in/2.liquid` or `frames/opener.liquid`. */
  path: string;
  text: string;
}

const languages: Record<string, Wording> = { en: english.wording };

/** The wording that comes with the program; an unknown language falls back to English. */
export function builtIn(language: string): Wording {
  return { ...english.wording, ...languages[language] };
}

/** Lays a person's own templates over the wording; a template that cannot be used is a problem with its place and changes nothing. */
export function withOverrides(
  templates: readonly OwnTemplate[],
  base: Wording = builtIn("en"),
): { wording: Wording; problems: Problem[] } {
  const problems: Problem[] = [];
  const own: Record<string, string[]> = {};
  for (const template of templates) {
    const place = template.path.replace(/\.liquid$/, "").replace(/\/\d+$/, "");
    const found = problemIn(template, place, base);
    if (found) problems.push(found);
    else (own[place] ??= []).push(...variantsOf(template.text, place));
  }
  return { wording: { ...base, ...own }, problems };
}

/** A file of frames holds one sentence a line; a letter's file is one variant. */
function variantsOf(text: string, place: string): string[] {
  const trimmed = text.replaceAll("\r\n", "\n").trim();
  return place.startsWith("frames/")
    ? trimmed.split("\n").filter((line) => line.trim() !== "" && !line.startsWith("#"))
    : [trimmed];
}

function problemIn(template: OwnTemplate, place: string, base: Wording): Problem | undefined {
  if (!Object.hasOwn(base, place)) {
    const known = Object.keys(base).join(", ");
    return {
      code: "unknown-template",
      at: template.path,
      say: `There is no wording called "${place}"; known are ${known}.`,
    };
  }
  try {
    const parsed = engine.parse(template.text, template.path);
    return unknownValue(engine.variablesSync(parsed), template, place, base);
  } catch (error) {
    return badTemplate(error as LiquidFailure, template);
  }
}

/** What a template may name is what the built-in wording of the same place names, and what every letter knows. */
function unknownValue(
  used: string[],
  template: OwnTemplate,
  place: string,
  base: Wording,
): Problem | undefined {
  const known = new Set<string>(english.values);
  for (const variant of base[place] ?? [])
    for (const name of engine.variablesSync(engine.parse(variant))) known.add(name);
  const wrong = used.find((name) => !known.has(name));
  if (wrong === undefined) return undefined;
  const line = template.text.split("\n").findIndex((one) => one.includes(wrong)) + 1;
  return {
    code: "unknown-value",
    at: `${template.path}, line ${line}`,
    say: `There is no value called "${wrong}" here; known are ${[...known].sort().join(", ")}.`,
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
