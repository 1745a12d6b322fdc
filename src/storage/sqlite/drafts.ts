import type { DraftTable, StoredDraft } from "#ports/store.ts";
import type { Connection } from "./connection.ts";
import type { Scope } from "./open-store.ts";

interface DraftRow {
  application: string;
  step: string;
  subject: string;
  body: string;
  in_reply_to: string | null;
  attachments: string;
  version: number;
}

export function openDrafts(connection: Connection, { owner, now }: Scope): DraftTable {
  return {
    find(application, step) {
      const row = connection.first<DraftRow>(
        "SELECT * FROM draft WHERE owner = $1 AND application = $2 AND step = $3",
        owner,
        application,
        step,
      );
      return row && read(row);
    },
    list: (application) =>
      connection
        .all<DraftRow>(
          "SELECT * FROM draft WHERE owner = $1 AND application = $2 ORDER BY step",
          owner,
          application,
        )
        .map(read),
    save(draft) {
      const row = connection.first<DraftRow>(
        `INSERT INTO draft (owner, application, step, subject, body, in_reply_to, attachments, version, changed_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, 1, $8)
         ON CONFLICT (owner, application, step) DO UPDATE SET subject = excluded.subject, body = excluded.body,
           in_reply_to = excluded.in_reply_to, attachments = excluded.attachments, version = version + 1,
           changed_at = excluded.changed_at
         RETURNING *`,
        owner,
        draft.application,
        draft.step,
        draft.subject,
        draft.body,
        draft.inReplyTo ?? null,
        JSON.stringify(draft.attachments),
        now().epochMilliseconds,
      );
      return read(row!);
    },
  };
}

function read(row: DraftRow): StoredDraft {
  return {
    application: row.application,
    step: row.step,
    subject: row.subject,
    body: row.body,
    ...(row.in_reply_to === null ? {} : { inReplyTo: row.in_reply_to }),
    attachments: JSON.parse(row.attachments),
    version: row.version,
  };
}
