import type { InvitationTable, StoredInvitation } from "#ports/store.ts";
import type { Connection } from "./connection.ts";
import type { Scope } from "./open-store.ts";

export function openInvitations(connection: Connection, { owner }: Scope): InvitationTable {
  return {
    find: (uid) =>
      connection.first<StoredInvitation>(
        "SELECT uid, sequence, application, interview FROM invitation WHERE owner = $1 AND uid = $2",
        owner,
        uid,
      ),
    save: ({ uid, sequence, application, interview }) =>
      void connection.run(
        `INSERT INTO invitation (owner, uid, sequence, application, interview) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (owner, uid) DO UPDATE SET sequence = excluded.sequence, application = excluded.application,
           interview = excluded.interview`,
        owner,
        uid,
        sequence,
        application,
        interview,
      ),
  };
}
