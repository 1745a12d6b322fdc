import { DatabaseSync } from "node:sqlite";

/** Every row of every table of a store, as text, to see that nothing in it changed. */
export function dumpStore(home: string): string {
  using database = new DatabaseSync(`${home}/afterword.db`, { readOnly: true });
  const tables = database
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    .all() as { name: string }[];
  return tables
    .map(({ name }) => {
      const rows = database.prepare(`SELECT * FROM "${name}"`).all();
      return `${name}\n${rows
        .map((row) => JSON.stringify(row, readable))
        .sort()
        .join("\n")}`;
    })
    .join("\n\n");
}

function readable(_: string, value: unknown): unknown {
  return value instanceof Uint8Array ? value.toHex() : value;
}
