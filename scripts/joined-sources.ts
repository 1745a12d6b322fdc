import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Plugin } from "rolldown";
import { stampOf } from "../bin/joined.cjs";
import type { Meanings } from "#domain/review/gist/meanings.ts";

const root = join(import.meta.dirname, "..");
const review = join(root, "src/domain/review");
const meanings = join(review, "meanings");

/** The sources of the joined check as they are read: when each was changed last, and what is kept beside the program. */
export class JoinedSources {
  readonly stamps = new Map<string, string>();
  /** Rows of meanings, a line each. */
  gists = "";

  /** Before a table is read, since it may hold another. */
  constructor() {
    for (const name of readdirSync(meanings)) this.stamp(join(meanings, name));
  }

  /** Of a file as it is before it is read; `at` is where it will lie. */
  stamp(file: string, at = file): void {
    if (!this.stamps.has(at)) this.stamps.set(at, stampOf(file));
  }

  /** Stamps each source before it is read, and lets it find what lies beside it. What it loads later is loaded from its own source. */
  plugin(): Plugin {
    const stamp = this.stamp.bind(this);
    const tableOf = this.#tableOf.bind(this);
    return {
      name: "joined-sources",
      async resolveId(source, importer, { kind }) {
        if (kind !== "dynamic-import") return undefined;
        const found = await this.resolve(source, importer, { kind: "import-statement" });
        return found && { id: pathToFileURL(found.id).href, external: true };
      },
      load(id) {
        stamp(id);
      },
      transform(code, id) {
        if (dirname(id) === meanings) return tableOf(id);
        const url = JSON.stringify(pathToFileURL(id).href);
        return withoutExamples(code, id)
          .replaceAll("import.meta.url", url)
          .replaceAll("import.meta.dirname", JSON.stringify(dirname(id)));
      },
    };
  }

  /** A table of meanings without its rows. */
  async #tableOf(id: string): Promise<string> {
    const tables = (await import(pathToFileURL(id).href)) as Record<string, Meanings>;
    const exports = Object.entries(tables).map(
      ([name, { rows, ...rest }]) =>
        `export const ${name} = { ...${JSON.stringify(rest)}, rows: ${this.#keep([...(rows as [])])} };`,
    );
    return [
      `import { keptRows } from ${JSON.stringify(join(review, "gist/kept-rows.ts"))};`,
      ...exports,
    ].join("\n");
  }

  #keep(rows: readonly unknown[]): string {
    const from = this.gists.length;
    this.gists += escaped(rows.map((row) => JSON.stringify(row)).join("\n"));
    return `keptRows(${from}, ${this.gists.length}, ${rows.length})`;
  }
}

/** Without letters beyond ASCII: a text of one byte a letter is read in half the time. */
export function escaped(code: string): string {
  return code.replace(
    /[^\x00-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** A rule's examples are its tests; `check` never shows them. */
function withoutExamples(code: string, id: string): string {
  if (dirname(id) !== join(review, "rules")) return code;
  return code.replace(/^  examples: \{\n[^]*?^  \},\n/m, "  examples: { bad: [], good: [] },\n");
}
