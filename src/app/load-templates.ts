import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import type { TemplateFolder } from "#ports/templates.ts";
import type { Config } from "./config.ts";

/** Reads the organisation's templates and the person's own, which lie under their home and come last. */
export async function loadTemplates(config: Config): Promise<TemplateFolder[]> {
  const folders = [config.templates, join(config.home, "templates")];
  const there = folders.filter((folder) => folder !== undefined && existsSync(folder)) as string[];
  return Promise.all(there.map(async (folder) => ({ folder, templates: await filesIn(folder) })));
}

async function filesIn(folder: string): Promise<TemplateFolder["templates"]> {
  const names = await readdir(folder, { recursive: true });
  const paths = names.filter((name) => name.endsWith(".liquid")).sort();
  return Promise.all(
    paths.map(async (path) => ({
      path: relative(folder, join(folder, path)).split(sep).join("/"),
      text: await readFile(join(folder, path), "utf8"),
    })),
  );
}
