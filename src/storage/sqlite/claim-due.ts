import type { MessageTable, StoredMessage } from "#ports/store.ts";
import type { Connection } from "./connection.ts";
import { readMessage, type MessageRow } from "./message-row.ts";
import { addState } from "./add-state.ts";
import type { Scope } from "./open-store.ts";

type Claim = Parameters<MessageTable["claimDue"]>[0];

/**
 * The lease is the due time: a claim moves `wake_at` on, so that a message whose worker died becomes due again by itself. A
 * message in `sending` is never claimed.
 */
export function claimDue(connection: Connection, scope: Scope, claim: Claim): StoredMessage[] {
  const now = claim.now.epochMilliseconds;
  const due = connection.all<{ id: string; wake_at: number }>(
    `SELECT id, wake_at FROM message
     WHERE owner = $1 AND state IN ('approved', 'claimed', 'deferred') AND channel = 'email'
       AND wake_at <= $2 AND ($3 IS NULL OR id = $3) ORDER BY wake_at LIMIT $4`,
    scope.owner,
    now,
    claim.only ?? null,
    claim.most,
  );
  return due.map(({ id, wake_at }) => ({
    ...claimOne(connection, scope, { ...claim, id }),
    dueAt: Temporal.Instant.fromEpochMilliseconds(wake_at),
  }));
}

function claimOne(
  connection: Connection,
  scope: Scope,
  { id, now, lease, token }: Claim & { id: string },
): StoredMessage {
  const [row] = connection.all<MessageRow>(
    `UPDATE message SET wake_at = $3, attempts = attempts + 1, token = $4
     WHERE owner = $1 AND id = $2 RETURNING *`,
    scope.owner,
    id,
    now.epochMilliseconds + lease.total("milliseconds"),
    token,
  );
  addState({
    connection,
    scope,
    id,
    state: "claimed",
    row: { author: "worker", say: `attempt ${row!.attempts}`, at: now },
  });
  return { ...readMessage(row!), state: "claimed" };
}
