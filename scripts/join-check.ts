// Joins the command `check` and the review into one file of JavaScript, so that a first finding need not wait until 130 files are found, read and stripped of types.
// `npm ci` runs it; src/cli/load-check.ts takes the file only while each source is the one that was joined. docs/decisions/0057-check-in-one-file.md says why.
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { rolldown, type Plugin } from "rolldown";
import { joinedFolder, stampOf, type Stamped } from "#cli/load-check.ts";

const root = join(import.meta.dirname, "..");
const folder = process.argv[2] ?? fileURLToPath(joinedFolder);
const stamps: Stamped[] = [];

/** Stamps each source before it is read, and lets it find what lies beside it. */
const sources: Plugin = {
  name: "sources",
  load: (id) => void stamps.push([id, stampOf(id)]),
  transform: (code, id) =>
    code.replaceAll("import.meta.url", JSON.stringify(pathToFileURL(id).href)),
};

rmSync(folder, { recursive: true, force: true });
const joined = await rolldown({
  cwd: root,
  input: { check: "src/cli/commands/check.ts" },
  platform: "node",
  // What others load as well stays theirs: a failure is told by its class, and what is loaded later is loaded from its source.
  external: /^#(?:ports|domain\/facts|domain\/policy)\//,
  plugins: [sources],
});
await joined.write({ dir: folder });
await joined.close();
writeFileSync(join(folder, "sources.json"), JSON.stringify(stamps));
