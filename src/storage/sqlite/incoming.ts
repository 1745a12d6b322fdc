import type { IncomingTable, StoredIncoming } from "#ports/store.ts";
import type { Connection } from "./connection.ts";
import type { Scope } from "./open-store.ts";

interface IncomingRow {
  message_id: string;
  application: string | null;
  person: string | null;
  event: string | null;
  folder: StoredIncoming["folder"];
  received_at: number;
  sender: string;
  subject: string;
  text: string;
  refs: string;
  judgement: string;
  asks: number;
}

export function openIncoming(connection: Connection, { owner }: Scope): IncomingTable {
  return {
    find(messageId) {
      const row = connection.first<IncomingRow>(
        "SELECT * FROM incoming WHERE owner = $1 AND message_id = $2",
        owner,
        messageId,
      );
      return row && read(row);
    },
    save: (incoming) => save(connection, owner, incoming),
    list: (filter = {}) =>
      connection
        .all<IncomingRow>(
          `SELECT * FROM incoming WHERE owner = $1 AND ($2 IS NULL OR application = $2) AND ($3 IS NULL OR asks = $3)
             AND ($4 IS NULL OR (judgement ->> 'said' IS NOT NULL) = $4)
           ORDER BY received_at, message_id`,
          owner,
          filter.application ?? null,
          filter.asks === undefined ? null : Number(filter.asks),
          filter.corrected === undefined ? null : Number(filter.corrected),
        )
        .map(read),
  };
}

function save(connection: Connection, owner: string, incoming: StoredIncoming): void {
  connection.run(
    `INSERT INTO incoming (owner, message_id, application, person, event, folder, received_at, sender, subject, text, refs,
       judgement, asks) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
     ON CONFLICT (owner, message_id) DO UPDATE SET application = excluded.application, person = excluded.person,
       event = excluded.event, judgement = excluded.judgement, asks = excluded.asks`,
    owner,
    incoming.messageId,
    incoming.application ?? null,
    incoming.person ?? null,
    incoming.event ?? null,
    incoming.folder,
    incoming.receivedAt.epochMilliseconds,
    incoming.sender,
    incoming.subject,
    incoming.text,
    JSON.stringify(incoming.references),
    JSON.stringify(incoming.judgement),
    Number(incoming.asks),
  );
}

function read(row: IncomingRow): StoredIncoming {
  return {
    messageId: row.message_id,
    folder: row.folder,
    receivedAt: Temporal.Instant.fromEpochMilliseconds(row.received_at),
    sender: row.sender,
    subject: row.subject,
    text: row.text,
    references: JSON.parse(row.refs),
    judgement: JSON.parse(row.judgement),
    asks: row.asks === 1,
    ...(row.application === null ? {} : { application: row.application }),
    ...(row.person === null ? {} : { person: row.person }),
    ...(row.event === null ? {} : { event: row.event }),
  };
}
