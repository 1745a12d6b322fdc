import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { placeOf, variantsOf } from "#domain/draft/wording/places.ts";

/** Gathers the wording that lies in files under src/domain/draft/wording into one module, because the domain reads no files and runs in a browser. */
export function builtInWordingModule(root: string): string {
  const folder = join(root, "src/domain/draft/wording");
  const byLanguage: Record<string, Record<string, string[]>> = {};
  for (const path of templatesIn(folder)) {
    const { language, place } = placeOf(path);
    const text = readFileSync(join(folder, path), "utf8");
    ((byLanguage[language] ??= {})[place] ??= []).push(...variantsOf(text, place));
  }
  const languages = Object.entries(byLanguage).map(
    ([language, places]) => `  ${language}: {\n${linesOf(places)}  },\n`,
  );
  return `// Made by scripts/built-in-wording.ts from the templates beside it; run "npm run generate".

/** The wording of each language by its place. */
export const builtInWording: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> =
  {
${languages.join("")}};
`;
}

function linesOf(places: Record<string, string[]>): string {
  return Object.entries(places)
    .map(([place, variants]) => `    ${JSON.stringify(place)}: ${JSON.stringify(variants)},\n`)
    .join("");
}

function templatesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".liquid"))
    .map((path) => relative(folder, join(folder, path)).split(sep).join("/"))
    .sort();
}
