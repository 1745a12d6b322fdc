import { promises as fs } from "node:fs";
import { basename, join } from "node:path";
import { AppError } from "#ports/errors.ts";
import type { FileDesk } from "#ports/files.ts";

/** The folder `files` beside the store. Whatever folder a name claims, it is kept under its last part. */
export function openFiles(home: string): FileDesk {
  const root = join(home, "files");
  const folderOf = (application: string) => join(root, plainName(application));
  return {
    async find(application, name) {
      return orNothing(fs.readFile(join(folderOf(application), plainName(name))));
    },
    async list(application) {
      return ((await orNothing(fs.readdir(folderOf(application)))) ?? []).toSorted();
    },
    async save(application, name, bytes) {
      await fs.mkdir(folderOf(application), { recursive: true, mode: 0o700 });
      await fs.writeFile(join(folderOf(application), plainName(name)), bytes, {
        mode: 0o600,
      });
    },
    async remove(application, name) {
      await fs.rm(join(folderOf(application), plainName(name)), { force: true });
    },
    async erase(application) {
      const folder = application === undefined ? root : folderOf(application);
      await fs.rm(folder, { recursive: true, force: true });
    },
  };
}

function plainName(name: string): string {
  const plain = basename(name.replaceAll("\\", "/"));
  if (plain === "" || plain === "." || plain === ".." || plain.includes("\0"))
    throw new AppError("unusable-input", `"${name}" is not a file's name.`);
  return plain;
}

async function orNothing<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}
