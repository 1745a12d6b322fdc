import type { OwnerTable } from "#ports/store.ts";
import type { Connection } from "./connection.ts";
import type { Scope } from "./open-store.ts";

interface Row {
  me: string | null;
  policy: string;
  language: string | null;
}

export function openOwner(connection: Connection, { owner }: Scope): OwnerTable {
  return {
    find() {
      const row = connection.first<Row>(
        "SELECT me, policy, language FROM owner WHERE id = $1",
        owner,
      )!;
      return {
        ...(row.me ? { me: JSON.parse(row.me) } : {}),
        policy: JSON.parse(row.policy),
        ...(row.language ? { language: row.language } : {}),
      };
    },
    saveMe: (me) =>
      void connection.run("UPDATE owner SET me = $2 WHERE id = $1", owner, JSON.stringify(me)),
    forgetMe: () => void connection.run("UPDATE owner SET me = NULL WHERE id = $1", owner),
    savePolicy: (policy) =>
      void connection.run(
        "UPDATE owner SET policy = $2 WHERE id = $1",
        owner,
        JSON.stringify(policy),
      ),
    saveLanguage: (language) =>
      void connection.run("UPDATE owner SET language = $2 WHERE id = $1", owner, language),
    erase() {
      for (const table of ["application", "incoming", "account", "dismissal"])
        connection.run(`DELETE FROM ${table} WHERE owner = $1`, owner);
      connection.run(
        "UPDATE owner SET me = NULL, policy = $2, language = NULL WHERE id = $1",
        owner,
        '{"profile":"balanced"}',
      );
    },
  };
}
