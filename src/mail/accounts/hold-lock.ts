import { open, rm, stat } from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";
import { AppError } from "#ports/errors.ts";

/** A lock that is older than this was left behind by a process that died. */
const staleAfterMs = 10_000;
const tryEveryMs = 20;

/** Runs work while a lock file is held that one process at a time can make; fails with `store-locked` after waiting too long. */
export async function holdLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  await take(file);
  try {
    return await work();
  } finally {
    await rm(file, { force: true });
  }
}

async function take(file: string): Promise<void> {
  for (let waited = 0; waited < 3 * staleAfterMs; waited += tryEveryMs) {
    try {
      return await (await open(file, "wx", 0o600)).close();
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST")
        throw new AppError("file-unreadable", file, error);
    }
    if (await isStale(file)) await rm(file, { force: true });
    else await pause(tryEveryMs);
  }
  throw new AppError("store-locked", `${file} is held by another process.`);
}

async function isStale(file: string): Promise<boolean> {
  const held = await stat(file).catch(() => undefined);
  return held !== undefined && Date.now() - held.mtimeMs > staleAfterMs;
}
