import { mkdtemp, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Store } from "#ports/store.ts";

/** The bytes of a backup; the file that they pass through lies beside the store and is gone afterwards. */
export async function readBackup(store: Store, home: string): Promise<Uint8Array> {
  const folder = await mkdtemp(join(home, "backup-"));
  try {
    const file = join(folder, "afterword.db");
    await store.backup(file);
    return await readFile(file);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
