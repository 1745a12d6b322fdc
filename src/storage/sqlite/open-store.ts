import { chmodSync, existsSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import type { Store, Tables } from "#ports/store.ts";
import { openAccounts } from "./accounts.ts";
import { openAgenda } from "./agenda.ts";
import { openApplications } from "./applications.ts";
import { openConnection, type Connection } from "./connection.ts";
import { openDismissals } from "./dismissals.ts";
import { openDrafts } from "./drafts.ts";
import { openIncoming } from "./incoming.ts";
import { openInvitations } from "./invitations.ts";
import { openLetters } from "./letters.ts";
import { openMessages } from "./messages.ts";
import { migrate } from "./migrate.ts";
import { openOwner } from "./owner.ts";

export interface SqliteOptions {
  file: string;
  owner?: string;
  /** The clock, for tests; by default the machine's, which is the database's for an embedded store. */
  now?: () => Temporal.Instant;
}

/** What the tables share: whose rows they read and by which clock they are written. */
export interface Scope {
  owner: string;
  now: () => Temporal.Instant;
}

/** Opens the embedded store, creating folder and file (0700, 0600) where there are none. */
export function openSqliteStore({
  file,
  owner = "me",
  now = () => Temporal.Now.instant(),
}: SqliteOptions): Store {
  const isNew = !existsSync(file);
  if (isNew) mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const connection = openConnection(file);
  if (isNew) chmodSync(file, 0o600);
  migrate(connection, file);
  const scope = { owner, now };
  if (isNew) addOwner(connection, scope);
  const commits = countCommits(connection);
  const tables = openTables(connection, scope, commits.passOver);
  const inTurn = oneAfterAnother();
  return {
    now,
    revision: () => `${commits.ofOthers()}.${commits.own()}`,
    read: (work) => inTurn(() => transact(connection, "BEGIN", () => work(tables))),
    write: (work) =>
      inTurn(() =>
        commits.noting(() => transact(connection, "BEGIN IMMEDIATE", () => work(tables))),
      ),
    backup: (copy) => inTurn(async () => void connection.run("VACUUM INTO $1", copy)),
    async [Symbol.asyncDispose]() {
      connection.close();
    },
  };
}

/** Commits that changed a row. What was undone is none, and neither are rows that are only worked out from others. */
function countCommits(connection: Connection) {
  let own = 0;
  let passedOver = 0;
  const rows = () =>
    connection.first<{ count: number }>("SELECT total_changes() AS count")!.count - passedOver;
  return {
    own: () => own,
    passOver: () => void (passedOver += 1),
    ofOthers: () => connection.first<{ data_version: number }>("PRAGMA data_version")!.data_version,
    async noting<T>(work: () => Promise<T>): Promise<T> {
      const before = rows();
      const result = await work();
      if (rows() !== before) own += 1;
      return result;
    },
  };
}

function openTables(connection: Connection, scope: Scope, derived: () => void): Tables {
  return {
    owner: openOwner(connection, scope),
    applications: openApplications(connection, scope),
    drafts: openDrafts(connection, scope),
    messages: openMessages(connection, scope),
    incoming: openIncoming(connection, scope),
    accounts: openAccounts(connection, scope),
    invitations: openInvitations(connection, scope),
    agenda: openAgenda(connection, scope, derived),
    letters: openLetters(connection, scope),
    dismissals: openDismissals(connection, scope),
  };
}

function addOwner(connection: Connection, { owner, now }: Scope): void {
  connection.run(
    "INSERT INTO owner (id, policy, created_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
    owner,
    JSON.stringify({ profile: "balanced" }),
    now().epochMilliseconds,
  );
}

/** Lets one piece of work on the connection end before the next begins, for transactions of one connection cannot overlap. */
function oneAfterAnother(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const result = last.then(work);
    last = result.catch(() => undefined);
    return result;
  };
}

async function transact<T>(
  connection: Connection,
  begin: string,
  work: () => Promise<T> | T,
): Promise<T> {
  connection.exec(begin);
  try {
    const result = await work();
    connection.exec("COMMIT");
    return result;
  } catch (error) {
    rollBack(connection);
    throw error;
  }
}

/** SQLite may have rolled back by itself (disk full); a second rollback then has nothing to do. */
function rollBack(connection: Connection): void {
  try {
    connection.exec("ROLLBACK");
  } catch {
    // Nothing was open any more.
  }
}
