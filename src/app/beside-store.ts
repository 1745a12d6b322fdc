import { existsSync } from "node:fs";
import { mkdir, readFile, readdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join, sep } from "node:path";
import { AppError } from "#ports/errors.ts";

/** The folders of a home that belong to a backup: attachments of letters, and templates of the person's own. */
const folders = ["files", "templates"];

/** A file beside the store; its path is below the home, parts joined by `/`. */
export interface FileBeside {
  path: string;
  bytes: Uint8Array;
}

export async function readBeside(home: string): Promise<FileBeside[]> {
  const paths = await Promise.all(folders.map((folder) => filesBelow(home, folder)));
  return Promise.all(
    paths.flat().map(async (path) => ({ path, bytes: await readFile(join(home, path)) })),
  );
}

/** Puts these files in the place of those that are there, which are kept under `….before-restore`. */
export async function replaceBeside(home: string, files: readonly FileBeside[]): Promise<void> {
  requireOwnPlaces(files);
  for (const folder of folders) await setAside(join(home, folder));
  for (const { path, bytes } of files) {
    await mkdir(dirname(join(home, path)), { recursive: true, mode: 0o700 });
    await writeFile(join(home, path), bytes, { mode: 0o600 });
  }
}

function requireOwnPlaces(files: readonly FileBeside[]): void {
  const stray = files.find(({ path }) => !isBeside(path));
  if (stray)
    throw new AppError(
      "store-broken",
      `The backup holds "${stray.path}", which no backup of Afterword holds; nothing was changed.`,
    );
}

/** Whether a path leads to a place that a backup is taken from, and to no other. */
function isBeside(path: string): boolean {
  const [folder = "", ...rest] = path.split("/");
  return (
    folders.includes(folder) &&
    rest.length > 0 &&
    rest.every((part) => !["", ".", ".."].includes(part) && !/[\\:\0]/.test(part))
  );
}

async function filesBelow(home: string, folder: string): Promise<string[]> {
  if (!existsSync(join(home, folder))) return [];
  const entries = await readdir(join(home, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(home.length + 1))
    .map((path) => path.split(sep).join("/"))
    .sort();
}

async function setAside(folder: string): Promise<void> {
  if (!existsSync(folder)) return;
  const kept = `${folder}.before-restore`;
  await rm(kept, { recursive: true, force: true });
  await rename(folder, kept);
}
