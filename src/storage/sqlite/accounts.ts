import type { AccountTable } from "#ports/store.ts";
import type { Connection } from "./connection.ts";
import type { Scope } from "./open-store.ts";

interface AccountRow {
  settings: string;
  cursor: string | null;
  read_at: number | null;
}

export function openAccounts(connection: Connection, { owner }: Scope): AccountTable {
  return {
    list: () =>
      connection
        .all<AccountRow>(
          "SELECT settings, cursor, read_at FROM account WHERE owner = $1 ORDER BY id",
          owner,
        )
        .map((row) => ({
          account: JSON.parse(row.settings),
          ...(row.cursor === null ? {} : { cursor: JSON.parse(row.cursor) }),
          ...(row.read_at === null
            ? {}
            : { readAt: Temporal.Instant.fromEpochMilliseconds(row.read_at) }),
        })),
    save: (account) =>
      void connection.run(
        `INSERT INTO account (owner, id, settings) VALUES ($1, $2, $3)
         ON CONFLICT (owner, id) DO UPDATE SET settings = excluded.settings`,
        owner,
        account.id,
        JSON.stringify(account),
      ),
    saveCursor: (id, cursor, readAt) =>
      void connection.run(
        "UPDATE account SET cursor = $3, read_at = $4 WHERE owner = $1 AND id = $2",
        owner,
        id,
        JSON.stringify(cursor),
        readAt.epochMilliseconds,
      ),
    remove: (id) =>
      void connection.run("DELETE FROM account WHERE owner = $1 AND id = $2", owner, id),
  };
}
