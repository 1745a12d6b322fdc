import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

export const root = join(import.meta.dirname, "..", "..");
/** What is nobody's source: packages, caches and local data. */
const passedOver = new Set([".git", "node_modules", ".cache", ".data", ".svelte-check", "dist"]);

/** Paths of all files of the project with forward slashes, below a folder where one is named. */
export function filesIn(folder = "."): string[] {
  return walk(join(root, folder)).map((file) => relative(root, file).split(sep).join("/"));
}

export function rootEntries(): string[] {
  return readdirSync(root).filter((name) => !passedOver.has(name));
}

export function textOf(path: string): string {
  return readFileSync(join(root, path), "utf8");
}

export function isTest(path: string): boolean {
  return path.startsWith("test/") || path.endsWith(".test.ts");
}

/** The text without comments, for rules that speak of code only. Good enough for formatted code; not a parser. */
export function codeOf(path: string): string {
  return textOf(path)
    .replace(/^\s*\/\*[\s\S]*?\*\//gm, "")
    .replace(/^\s*\/\/.*$/gm, "");
}

/** Everything that a file imports, static or dynamic. */
export function importsOf(path: string): string[] {
  const patterns = [
    /^\s*(?:import|export)\b[^;"']*?\bfrom\s+"([^"]+)"/gm,
    /^\s*import\s+"([^"]+)"/gm,
    /\b(?:import|require|require\.resolve|import\.meta\.resolve)\(\s*"([^"]+)"/g,
  ];
  const code = codeOf(path);
  return patterns.flatMap((pattern) => [...code.matchAll(pattern)].map(([, name]) => name ?? ""));
}

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !passedOver.has(name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? walk(path) : [path];
    })
    .sort();
}
