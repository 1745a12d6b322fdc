import type { Letter, LetterId, LetterTable } from "#ports/letters.ts";
import type { Connection } from "./connection.ts";
import type { Scope } from "./open-store.ts";

interface LetterRow {
  application: string;
  person: string | null;
  step: string | null;
  messageId: string;
  side: Letter["side"];
  at: number;
  subject: string;
  text: string;
}

export function openLetters(connection: Connection, { owner }: Scope): LetterTable {
  return {
    ids: () =>
      connection
        .all<Omit<LetterId, "person"> & { person: string | null }>(
          `SELECT data ->> 'messageId' AS messageId, application, coalesce(data ->> 'to', data ->> 'from') AS person, 'event' AS "of"
             FROM event WHERE owner = $1 AND data ->> 'messageId' IS NOT NULL
           UNION ALL
           SELECT message_id, application, person, state FROM message WHERE owner = $1
           UNION ALL
           SELECT message_id, application, person, 'incoming' FROM incoming WHERE owner = $1 AND application IS NOT NULL`,
          owner,
        )
        .map(({ person, ...row }) => ({ ...row, ...(person === null ? {} : { person }) })),
    search: (words, most) =>
      connection
        .all<LetterRow>(
          `SELECT application, person, step, message_id AS messageId, 'yours' AS side, wake_at AS at, subject, body AS text
             FROM message WHERE owner = $1 AND state <> 'withdrawn' AND (subject LIKE $2 ESCAPE '\\' OR body LIKE $2 ESCAPE '\\')
           UNION ALL
           SELECT application, person, NULL, message_id, 'theirs', received_at, subject, text
             FROM incoming WHERE owner = $1 AND application IS NOT NULL
               AND (subject LIKE $2 ESCAPE '\\' OR text LIKE $2 ESCAPE '\\')
           ORDER BY at DESC LIMIT $3`,
          owner,
          `%${words.replace(/[\\%_]/g, "\\$&")}%`,
          most,
        )
        .map(({ person, step, at, ...row }) => ({
          ...row,
          at: Temporal.Instant.fromEpochMilliseconds(at),
          ...(person === null ? {} : { person }),
          ...(step === null ? {} : { step }),
        })),
  };
}
