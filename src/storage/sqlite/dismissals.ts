import type { Dismissal, DismissalTable } from "#ports/store.ts";
import type { Connection } from "./connection.ts";
import type { Scope } from "./open-store.ts";

interface DismissalRow {
  fingerprint: string;
  rule: string;
  why: string;
  application: string | null;
}

export function openDismissals(connection: Connection, { owner, now }: Scope): DismissalTable {
  return {
    list: () => listDismissals(connection, owner),
    save: ({ fingerprint, rule, why, application }) =>
      void connection.run(
        `INSERT INTO dismissal (owner, fingerprint, rule, why, application, dismissed_at) VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (owner, fingerprint) DO UPDATE SET why = excluded.why, dismissed_at = excluded.dismissed_at`,
        owner,
        fingerprint,
        rule,
        why,
        application ?? null,
        now().epochMilliseconds,
      ),
    remove: (fingerprint) =>
      connection.first(
        "DELETE FROM dismissal WHERE owner = $1 AND fingerprint = $2 RETURNING fingerprint",
        owner,
        fingerprint,
      ) !== undefined,
  };
}

/** The oldest first. */
export function listDismissals(connection: Connection, owner: string): Dismissal[] {
  return connection
    .all<DismissalRow>(
      "SELECT fingerprint, rule, why, application FROM dismissal WHERE owner = $1 ORDER BY dismissed_at, fingerprint",
      owner,
    )
    .map(({ application, ...row }) => ({
      ...row,
      ...(application === null ? {} : { application }),
    }));
}
