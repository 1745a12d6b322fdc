import type { MessageState } from "#domain/thread/states.ts";
import type { Author } from "#ports/store.ts";
import type { Connection } from "./connection.ts";
import type { Scope } from "./open-store.ts";

/** Adds a state to the life of a message; the database refuses one that cannot follow. */
export function addState(adding: {
  connection: Connection;
  scope: Scope;
  id: string;
  state: MessageState;
  row: { author: Author; say: string; at?: Temporal.Instant };
}): void {
  const { connection, scope, id, state, row } = adding;
  connection.run(
    `INSERT INTO message_state (owner, message, seq, state, at, author, say)
     SELECT $1, $2, coalesce(max(seq), 0) + 1, $3, $4, $5, $6 FROM message_state WHERE owner = $1 AND message = $2`,
    scope.owner,
    id,
    state,
    (row.at ?? scope.now()).epochMilliseconds,
    row.author,
    row.say,
  );
}
