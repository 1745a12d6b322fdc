import { chmod, copyFile, mkdir, rename, rm } from "node:fs/promises";
import { existsSync } from "node:fs";
import { AppError } from "#ports/errors.ts";
import { holdApproved } from "#actions/hold-approved.ts";
import { openConnection } from "#storage/sqlite/connection.ts";
import type { Config } from "./config.ts";
import { takeBeside } from "./backup-store.ts";
import { replaceBeside } from "./beside-store.ts";
import { openWorld, storeFile } from "./open-world.ts";

/**
 * Puts a backup in the place of the store and of the files beside it. The backup is checked first, and what was there is kept
 * under `….before-restore`. Nothing that the backup holds as approved goes out by itself: it may have gone out since.
 */
export async function restoreStore(
  config: Config,
  backup: string,
): Promise<{ kept?: string; held: string[] }> {
  requireSound(backup);
  const copy = `${storeFile(config)}.restoring`;
  await mkdir(config.home, { recursive: true, mode: 0o700 });
  await copyFile(backup, copy);
  await chmod(copy, 0o600);
  try {
    const kept = await putInPlace(config, copy);
    await using world = openWorld(config);
    const held = await holdApproved(world);
    return { held, ...(kept ? { kept } : {}) };
  } finally {
    await rm(copy, { force: true });
  }
}

/** Where the store as it was is kept, if there was one. */
async function putInPlace(config: Config, copy: string): Promise<string | undefined> {
  const beside = takeBeside(copy);
  if (beside) await replaceBeside(config.home, beside);
  const file = storeFile(config);
  const kept = existsSync(file) ? `${file}.before-restore` : undefined;
  if (kept) await keep(file, kept);
  await rename(copy, file);
  return kept;
}

function requireSound(backup: string): void {
  if (!existsSync(backup)) throw new AppError("file-unreadable", `${backup} is not there.`);
  const connection = openConnection(backup, { readOnly: true });
  try {
    const answer = connection.first<{ quick_check: string }>("PRAGMA quick_check")?.quick_check;
    const tables = connection.all("SELECT 1 FROM sqlite_schema WHERE name = 'message_state'");
    if (answer !== "ok" || tables.length === 0)
      throw new AppError(
        "store-broken",
        `${backup} is not a sound backup of Afterword; nothing was changed.`,
      );
  } finally {
    connection.close();
  }
}

async function keep(file: string, kept: string): Promise<void> {
  const connection = openConnection(file);
  connection.exec("PRAGMA wal_checkpoint(TRUNCATE)");
  connection.close();
  await rename(file, kept);
  for (const end of ["-wal", "-shm"]) await rm(`${file}${end}`, { force: true });
}
