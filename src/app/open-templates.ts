import { existsSync, promises as fs } from "node:fs";
import { dirname, join, sep } from "node:path";
import type { TemplateFolder, Templates } from "#ports/templates.ts";
import type { Config } from "./config.ts";

/** The organisation's templates and the person's own, which lie under their home and come last. */
export function openTemplates({ home, templates, language }: Config): Templates {
  const own = join(home, "templates");
  const folders = [
    ...(templates === undefined ? [] : [{ folder: templates, isOwn: false }]),
    { folder: own, isOwn: true },
  ];
  return {
    language: language ?? "en",
    async load() {
      const there = folders.filter(({ folder }) => existsSync(folder));
      return Promise.all(
        there.map(async (one) => ({ ...one, templates: await filesIn(one.folder) })),
      );
    },
    async save(files) {
      for (const { path, text } of files) {
        await fs.mkdir(dirname(join(own, path)), { recursive: true, mode: 0o700 });
        await fs.writeFile(join(own, path), `${text.trim()}\n`, { mode: 0o600 });
      }
    },
    async remove(paths) {
      for (const path of paths) await fs.rm(join(own, path), { force: true });
    },
  };
}

async function filesIn(folder: string): Promise<TemplateFolder["templates"]> {
  const names = await fs.readdir(folder, { recursive: true });
  const paths = names.filter((name) => name.endsWith(".liquid")).sort();
  return Promise.all(
    paths.map(async (path) => ({
      path: path.split(sep).join("/"),
      text: await fs.readFile(join(folder, path), "utf8"),
    })),
  );
}
