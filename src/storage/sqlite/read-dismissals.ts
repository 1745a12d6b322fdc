import type { Dismissal } from "#ports/store.ts";
import { openConnection } from "./connection.ts";
import { listDismissals } from "./dismissals.ts";
import { schemaVersion, versionOf } from "./migrate.ts";

/** What a person keeps, from a store that is not opened for anything else; undefined where it is not of the newest schema, so that it must be. */
export function readDismissals(file: string, owner = "me"): Dismissal[] | undefined {
  const connection = openConnection(file);
  try {
    if (versionOf(connection) !== schemaVersion) return undefined;
    return listDismissals(connection, owner);
  } finally {
    connection.close();
  }
}
