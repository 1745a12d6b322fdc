import type { MessageTable, StoredMessage } from "#ports/store.ts";
import type { Connection } from "./connection.ts";
import { readMessage, type MessageRow } from "./message-row.ts";
import { addState } from "./add-state.ts";
import type { Scope } from "./open-store.ts";

/**
 * The lease is the due time: a claim moves `wake_at` on, so that a message whose worker died becomes due again by itself. A
 * message in `sending` is never claimed.
 */
export function claimDue(
  connection: Connection,
  scope: Scope,
  claim: Parameters<MessageTable["claimDue"]>[0],
): StoredMessage[] {
  const now = claim.now.epochMilliseconds;
  const rows = connection.all<MessageRow>(
    `UPDATE message SET wake_at = $3, attempts = attempts + 1, token = $4
     WHERE owner = $1 AND id IN (
       SELECT id FROM message WHERE owner = $1 AND state IN ('approved', 'claimed', 'deferred') AND channel = 'email'
         AND wake_at <= $2 AND ($6 IS NULL OR id = $6) ORDER BY wake_at LIMIT $5)
     RETURNING *`,
    scope.owner,
    now,
    now + claim.lease.total("milliseconds"),
    claim.token,
    claim.most,
    claim.only ?? null,
  );
  for (const row of rows)
    addState({
      connection,
      scope,
      id: row.id,
      state: "claimed",
      row: { author: "worker", say: `attempt ${row.attempts}`, at: claim.now },
    });
  return rows.map((row) => ({ ...readMessage(row), state: "claimed" as const }));
}
