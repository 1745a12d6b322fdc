import { DatabaseSync, type SQLInputValue, type StatementSync } from "node:sqlite";
import { AppError } from "#ports/errors.ts";

export type Value = string | number | Uint8Array | null;
export type Row = Record<string, Value>;

/** One connection to the store's file, with parameters bound by place (`$1`, `$2`, …) and foreign errors translated. */
export interface Connection {
  all<T = Row>(sql: string, ...values: Value[]): T[];
  first<T = Row>(sql: string, ...values: Value[]): T | undefined;
  /** Returns the number of changed rows. */
  run(sql: string, ...values: Value[]): number;
  exec(sql: string): void;
  close(): void;
}

/** Opens the file with WAL, `synchronous=FULL` (a sent message must survive a power cut) and foreign keys. */
export function openConnection(file: string, { readOnly = false } = {}): Connection {
  const database = judged(() => new DatabaseSync(file, { timeout: 10_000, readOnly }));
  if (!readOnly)
    judged(() =>
      database.exec(
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA secure_delete=ON",
      ),
    );
  const statements = new Map<string, StatementSync>();
  const prepare = (sql: string) => {
    const known = statements.get(sql);
    if (known) return known;
    const statement = database.prepare(sql);
    statements.set(sql, statement);
    return statement;
  };
  return {
    all: (sql, ...values) => judged(() => prepare(sql).all(bind(values)) as never),
    first: (sql, ...values) => judged(() => prepare(sql).get(bind(values)) as never),
    run: (sql, ...values) => judged(() => Number(prepare(sql).run(bind(values)).changes)),
    exec: (sql) => judged(() => database.exec(sql)),
    close: () => database.close(),
  };
}

function bind(values: Value[]): Record<string, SQLInputValue> {
  return Object.fromEntries(values.map((value, index) => [`$${index + 1}`, value]));
}

function judged<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw judgeSqliteError(error);
  }
}

/** Says in our words what SQLite reports; what is not about the world (a broken constraint) stays as it is, for it is a bug. */
export function judgeSqliteError(error: unknown): unknown {
  const { errcode, message } = error as { errcode?: number; message?: string };
  switch (errcode === undefined ? undefined : errcode & 0xff) {
    case 5:
    case 6:
      return new AppError("store-locked", undefined, error);
    case 8:
    case 13:
      return new AppError("store-full", undefined, error);
    case 10:
    case 11:
    case 14:
    case 26:
      return new AppError("store-broken", message ? `SQLite says: ${message}.` : undefined, error);
    default:
      return error;
  }
}
