import type { AgendaPage, AgendaTable } from "#ports/store.ts";
import type { Connection } from "./connection.ts";
import type { Scope } from "./open-store.ts";

interface AgendaRow {
  application: string;
  company: string;
  role: string;
  timeZone: string;
  version: number;
  policy: string | null;
  plannedAt: number | null;
  holdsUntil: number | null;
  lines: string | null;
}

/** `derived` is told of each row that is saved: it holds nothing that is not worked out from others. */
export function openAgenda(
  connection: Connection,
  { owner }: Scope,
  derived: () => void,
): AgendaTable {
  return {
    list: () =>
      connection
        .all<AgendaRow>(
          `SELECT a.id AS application, a.facts ->> 'company' AS company, a.facts ->> 'role' AS role,
             a.facts ->> 'timeZone' AS timeZone, a.version, g.policy, g.planned_at AS plannedAt, g.holds_until AS holdsUntil,
             g.lines
           FROM application a
           LEFT JOIN agenda g ON g.owner = a.owner AND g.application = a.id AND g.version = a.version
           WHERE a.owner = $1 ORDER BY a.created_at, a.id`,
          owner,
        )
        .map(readPage),
    find(application) {
      const row = connection.first<AgendaRow>(
        `SELECT a.id AS application, a.facts ->> 'company' AS company, a.facts ->> 'role' AS role,
           a.facts ->> 'timeZone' AS timeZone, g.version, g.policy, g.planned_at AS plannedAt, g.holds_until AS holdsUntil,
           g.lines
         FROM agenda g JOIN application a ON a.owner = g.owner AND a.id = g.application
         WHERE g.owner = $1 AND g.application = $2`,
        owner,
        application,
      );
      return row && readPage(row);
    },
    save(page) {
      connection.run(
        `INSERT INTO agenda (owner, application, version, policy, planned_at, holds_until, lines)
         VALUES ($1, $2, $3, $4, $5, $6, $7)
         ON CONFLICT (owner, application) DO UPDATE SET version = excluded.version, policy = excluded.policy,
           planned_at = excluded.planned_at, holds_until = excluded.holds_until, lines = excluded.lines`,
        owner,
        page.application,
        page.version,
        page.policy,
        page.plannedAt,
        page.holdsUntil,
        JSON.stringify(page.lines),
      );
      derived();
    },
  };
}

function readPage(row: AgendaRow): AgendaPage {
  return {
    ...row,
    policy: row.policy ?? "",
    plannedAt: row.plannedAt ?? 0,
    holdsUntil: row.holdsUntil ?? 0,
    lines: row.lines === null ? [] : JSON.parse(row.lines),
  };
}
