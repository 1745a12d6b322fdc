import type { MessageState } from "#domain/thread/states.ts";
import type { Attachment, Author, MessageTable, StateRow } from "#ports/store.ts";
import { addState } from "./add-state.ts";
import { claimDue } from "./claim-due.ts";
import type { Connection, Value } from "./connection.ts";
import { readMessage, type MessageRow } from "./message-row.ts";
import type { Scope } from "./open-store.ts";

export function openMessages(connection: Connection, scope: Scope): MessageTable {
  const { owner } = scope;
  const first = (where: string, ...values: Value[]) => {
    const row = connection.first<MessageRow>(
      `SELECT * FROM message WHERE owner = $1 AND ${where}`,
      owner,
      ...values,
    );
    return row && readMessage(row);
  };
  return {
    find: (id) => first("id = $2", id),
    findByMessageId: (messageId) => first("message_id = $2", messageId),
    findOpen: (application, step) =>
      first(
        "application = $2 AND step = $3 AND state IN ('approved', 'claimed', 'sending', 'deferred', 'unsure')",
        application,
        step,
      ),
    list: (filter = {}) =>
      connection
        .all<MessageRow>(
          `SELECT * FROM message WHERE owner = $1 AND ($2 IS NULL OR application = $2)
           AND ($3 IS NULL OR state IN (SELECT value FROM json_each($3))) ORDER BY wake_at, id`,
          owner,
          filter.application ?? null,
          filter.states ? JSON.stringify(filter.states) : null,
        )
        .map(readMessage),
    add: (message, attachments, author) => add({ connection, scope, message, attachments, author }),
    attachments: (id) =>
      connection
        .all(
          "SELECT name, type, content FROM attachment WHERE owner = $1 AND message = $2 ORDER BY seq",
          owner,
          id,
        )
        .map((row) => row as unknown as Attachment),
    claimDue: (claim) => claimDue(connection, scope, claim),
    saveBytes: (id, bytes) =>
      void connection.run(
        "UPDATE message SET bytes = $3 WHERE owner = $1 AND id = $2",
        owner,
        id,
        bytes,
      ),
    addState: (id, state, row) => addState({ connection, scope, id, state, row }),
    wake: (id, at, expiresAt) =>
      void connection.run(
        "UPDATE message SET wake_at = $3, expires_at = coalesce($4, expires_at) WHERE owner = $1 AND id = $2",
        owner,
        id,
        at.epochMilliseconds,
        expiresAt?.epochMilliseconds ?? null,
      ),
    sendingSince: (at) =>
      connection
        .all<{ at: number }>(
          "SELECT at FROM message_state WHERE owner = $1 AND state = 'sending' AND at > $2 ORDER BY at",
          owner,
          at.epochMilliseconds,
        )
        .map((row) => Temporal.Instant.fromEpochMilliseconds(row.at)),
    states: (id) =>
      connection
        .all<{ state: MessageState; at: number; author: Author; say: string }>(
          "SELECT state, at, author, say FROM message_state WHERE owner = $1 AND message = $2 ORDER BY seq",
          owner,
          id,
        )
        .map((row): StateRow => ({ ...row, at: Temporal.Instant.fromEpochMilliseconds(row.at) })),
  };
}

function add(adding: {
  connection: Connection;
  scope: Scope;
  message: Parameters<MessageTable["add"]>[0];
  attachments: Attachment[];
  author: Author;
}): void {
  const { connection, scope, message, attachments, author } = adding;
  connection.run(
    `INSERT INTO message (owner, id, application, step, kind, person, interview, channel, sender, recipient, subject, body,
       message_id, in_reply_to, refs, hash, wake_at, expires_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)`,
    scope.owner,
    message.id,
    message.application,
    message.step,
    message.kind,
    message.person ?? null,
    message.interview ?? null,
    message.channel,
    JSON.stringify(message.sender),
    message.recipient ? JSON.stringify(message.recipient) : null,
    message.subject,
    message.body,
    message.messageId,
    message.inReplyTo ?? null,
    JSON.stringify(message.references),
    message.hash,
    message.wakeAt.epochMilliseconds,
    message.expiresAt?.epochMilliseconds ?? null,
  );
  attachments.forEach(({ name, type, content }, seq) =>
    connection.run(
      "INSERT INTO attachment (owner, message, seq, name, type, content) VALUES ($1, $2, $3, $4, $5, $6)",
      scope.owner,
      message.id,
      seq,
      name,
      type,
      content,
    ),
  );
  addState({
    connection,
    scope,
    id: message.id,
    state: "approved",
    row: { author, say: "approved" },
  });
}
