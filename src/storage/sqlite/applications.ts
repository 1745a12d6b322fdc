import type { Event } from "#domain/facts/schema.ts";
import { AppError } from "#ports/errors.ts";
import type {
  ApplicationFacts,
  ApplicationTable,
  Author,
  StoredApplication,
} from "#ports/store.ts";
import type { Connection } from "./connection.ts";
import type { Scope } from "./open-store.ts";

interface ApplicationRow {
  id: string;
  facts: string;
  version: number;
}

export function openApplications(connection: Connection, scope: Scope): ApplicationTable {
  const { owner } = scope;
  return {
    list: () => rowsOf(connection, scope).map((row) => assemble(connection, scope, row)),
    listFacts: () => rowsOf(connection, scope).map(({ facts }) => JSON.parse(facts)),
    ids: () =>
      connection
        .all<{ id: string }>(
          "SELECT id FROM application WHERE owner = $1 ORDER BY created_at, id",
          owner,
        )
        .map(({ id }) => id),
    activeIds: (since) =>
      connection
        .all<{ id: string }>(
          `SELECT DISTINCT application AS id FROM event WHERE owner = $1
             AND (type = 'offer-accepted' OR type = 'message-sent' AND recorded_at >= $2)`,
          owner,
          since.epochMilliseconds,
        )
        .map(({ id }) => id),
    answeredIds: (since) =>
      connection
        .all<{ id: string }>(
          `SELECT DISTINCT application AS id FROM event WHERE owner = $1 AND type = 'reply-received'
             AND author IN ('mailbox', 'person') AND recorded_at >= $2`,
          owner,
          since.epochMilliseconds,
        )
        .map(({ id }) => id),
    find: (id) => findApplication(connection, scope, id),
    load: (id) => loadApplication(connection, scope, id),
    save: (facts, version) => saveFacts({ connection, scope, facts, version }),
    addEvent: (application, event, author) =>
      addEvent({ connection, scope, application, event, author }),
    appliedAt: () =>
      connection
        .all<{ at: string }>(
          "SELECT data ->> 'at' AS at FROM event WHERE owner = $1 AND type = 'applied'",
          owner,
        )
        .map(({ at }) => at),
    nextEventId: (application) => nextEventId(connection, scope, application),
    erase(id) {
      loadApplication(connection, scope, id);
      connection.run("DELETE FROM application WHERE owner = $1 AND id = $2", owner, id);
    },
  };
}

function rowsOf(connection: Connection, { owner }: Scope): ApplicationRow[] {
  return connection.all(
    "SELECT id, facts, version FROM application WHERE owner = $1 ORDER BY created_at, id",
    owner,
  );
}

function findApplication(
  connection: Connection,
  scope: Scope,
  id: string,
): StoredApplication | undefined {
  const row = connection.first<ApplicationRow>(
    "SELECT id, facts, version FROM application WHERE owner = $1 AND id = $2",
    scope.owner,
    id,
  );
  return row && assemble(connection, scope, row);
}

function loadApplication(connection: Connection, scope: Scope, id: string): StoredApplication {
  const found = findApplication(connection, scope, id);
  if (!found) throw new AppError("not-found", `No application is called "${id}".`);
  return found;
}

function assemble(
  connection: Connection,
  { owner }: Scope,
  row: ApplicationRow,
): StoredApplication {
  const events = connection.all<{ data: string }>(
    "SELECT data FROM event WHERE owner = $1 AND application = $2 ORDER BY seq",
    owner,
    row.id,
  );
  const facts = JSON.parse(row.facts) as ApplicationFacts;
  return {
    application: { ...facts, events: events.map(({ data }) => JSON.parse(data) as Event) },
    version: row.version,
  };
}

function saveFacts(save: {
  connection: Connection;
  scope: Scope;
  facts: ApplicationFacts;
  version: number | undefined;
}): void {
  const { connection, scope, facts, version } = save;
  const now = scope.now().epochMilliseconds;
  const changed = connection.run(
    `INSERT INTO application (owner, id, facts, version, created_at, changed_at) VALUES ($1, $2, $3, 1, $4, $4)
     ON CONFLICT (owner, id) DO UPDATE SET facts = excluded.facts, version = version + 1, changed_at = excluded.changed_at
     WHERE $5 IS NULL OR version = $5`,
    scope.owner,
    facts.id,
    JSON.stringify(facts),
    now,
    version ?? null,
  );
  if (changed === 0)
    throw new AppError("conflict", `The application "${facts.id}" has changed since it was read.`);
}

function addEvent(add: {
  connection: Connection;
  scope: Scope;
  application: string;
  event: Event;
  author: Author;
}): Event {
  const { connection, scope, application, event, author } = add;
  const now = scope.now().epochMilliseconds;
  const seq = nextSeq(connection, scope, application);
  connection.run(
    `INSERT INTO event (owner, application, id, seq, type, data, author, recorded_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    scope.owner,
    application,
    event.id,
    seq,
    event.type,
    JSON.stringify(event),
    author,
    now,
  );
  connection.run(
    "UPDATE application SET version = version + 1, changed_at = $3 WHERE owner = $1 AND id = $2",
    scope.owner,
    application,
    now,
  );
  return event;
}

function nextSeq(connection: Connection, { owner }: Scope, application: string): number {
  const row = connection.first<{ seq: number }>(
    "SELECT coalesce(max(seq), 0) + 1 AS seq FROM event WHERE owner = $1 AND application = $2",
    owner,
    application,
  );
  return row!.seq;
}

function nextEventId(connection: Connection, scope: Scope, application: string): string {
  const taken = new Set(
    connection
      .all<{ id: string }>(
        "SELECT id FROM event WHERE owner = $1 AND application = $2",
        scope.owner,
        application,
      )
      .map(({ id }) => id),
  );
  let number = taken.size + 1;
  while (taken.has(`e${number}`)) number += 1;
  return `e${number}`;
}
