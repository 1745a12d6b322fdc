import { existsSync, readFileSync, readdirSync } from "node:fs";
import { AppError } from "#ports/errors.ts";
import type { Connection } from "./connection.ts";

const folder = new URL("../migrations/", import.meta.url);
/** The number of the newest migration; a constant, so that opening an up-to-date store reads no folder. */
export const schemaVersion = 5;

/**
 * Brings the store to the newest schema in one transaction, after copying it beside itself. A store written by a newer Afterword
 * is refused and left as it is.
 */
export function migrate(connection: Connection, file: string): void {
  const current = versionOf(connection);
  if (current === schemaVersion) return;
  if (current > schemaVersion)
    throw new AppError(
      "store-newer",
      `It has schema ${current}, this program knows ${schemaVersion}. Update Afterword, or restore an older backup.`,
    );
  if (current > 0) backUpBefore(connection, file, current);
  connection.exec("BEGIN IMMEDIATE");
  try {
    const from = versionOf(connection);
    for (const sql of migrationsAfter(from)) connection.exec(sql);
    connection.exec(`PRAGMA user_version=${schemaVersion}`);
    connection.exec("COMMIT");
  } catch (error) {
    connection.exec("ROLLBACK");
    throw error;
  }
}

export function versionOf(connection: Connection): number {
  return connection.first<{ user_version: number }>("PRAGMA user_version")!.user_version;
}

function migrationsAfter(version: number): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".sql") && Number.parseInt(name, 10) > version)
    .sort()
    .map((name) => readFileSync(new URL(name, folder), "utf8"));
}

function backUpBefore(connection: Connection, file: string, version: number): void {
  const copy = `${file}.before-schema-${version + 1}`;
  if (!existsSync(copy)) connection.run("VACUUM INTO $1", copy);
}
