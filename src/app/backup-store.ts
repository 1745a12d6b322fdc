import { mkdtemp, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Store } from "#ports/store.ts";
import { openConnection } from "#storage/sqlite/connection.ts";
import { readBeside, type FileBeside } from "./beside-store.ts";

/** Writes the store and the files beside it into one new file; passwords are in neither. */
export async function backupStore(store: Store, home: string, file: string): Promise<void> {
  await store.backup(file);
  putBeside(file, await readBeside(home));
}

/** The bytes of a backup; the file that they pass through lies beside the store and is gone afterwards. */
export async function readBackup(store: Store, home: string): Promise<Uint8Array> {
  const folder = await mkdtemp(join(home, "backup-"));
  try {
    const file = join(folder, "afterword.db");
    await backupStore(store, home, file);
    return await readFile(file);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Takes the files beside the store out of a copy of a backup. A backup of before they were in it has none to tell of. */
export function takeBeside(copy: string): FileBeside[] | undefined {
  const connection = openConnection(copy);
  try {
    const has = connection.first("SELECT 1 FROM sqlite_schema WHERE name = 'file_beside'");
    if (!has) return undefined;
    const files = connection.all<FileBeside & Record<string, never>>(
      "SELECT path, bytes FROM file_beside",
    );
    connection.exec("DROP TABLE file_beside");
    return files;
  } finally {
    connection.close();
  }
}

function putBeside(file: string, files: readonly FileBeside[]): void {
  const connection = openConnection(file);
  try {
    connection.exec("CREATE TABLE file_beside (path TEXT PRIMARY KEY, bytes BLOB NOT NULL)");
    for (const { path, bytes } of files)
      connection.run("INSERT INTO file_beside VALUES ($1, $2)", path, bytes);
  } finally {
    connection.close();
  }
}
