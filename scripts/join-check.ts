// Joins the command `check` and the review into one file of JavaScript, and keeps beside it what V8 compiled by the time it had checked a letter: a first finding
// need not wait until 130 files are found, read, stripped of types and compiled. `npm ci` runs it; bin/joined.cjs takes the file only while each source is the one
// that was joined. docs/decisions/0057-check-in-one-file.md says why.
import { spawnSync } from "node:child_process";
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { rolldown, type Plugin } from "rolldown";
import { joinedFolder, stampOf } from "../bin/joined.cjs";

const root = join(import.meta.dirname, "..");
const folder = process.argv[2] ?? joinedFolder;
const stamps = new Map<string, string>();

/** Stamps each source before it is read, and lets it find what lies beside it. What it loads later is loaded from its own source. */
const sources: Plugin = {
  name: "sources",
  async resolveId(source, importer, { kind }) {
    if (kind !== "dynamic-import") return undefined;
    const found = await this.resolve(source, importer, { kind: "import-statement" });
    return found && { id: pathToFileURL(found.id).href, external: true };
  },
  load(id) {
    stamp(id);
  },
  transform: (code, id) =>
    code
      .replaceAll("import.meta.url", JSON.stringify(pathToFileURL(id).href))
      .replaceAll("import.meta.dirname", JSON.stringify(dirname(id))),
};

rmSync(folder, { recursive: true, force: true });
const made = `${folder}-being-made`;
rmSync(made, { recursive: true, force: true });
mkdirSync(made, { recursive: true });
writeFileSync(join(made, "check.cjs"), await joinSources(), "latin1");
run("make-tables.ts", made);
run("compile-check.ts", made);
for (const name of ["check.cjs", "words.txt", "rows.bin", "check.compiled"])
  stamp(join(made, name), join(folder, name));
writeFileSync(join(made, "sources.json"), JSON.stringify([...stamps]));
renameSync(made, folder);

/** Of a file as it is before it is read; `at` is where it will lie. */
function stamp(file: string, at = file): void {
  stamps.set(at, stampOf(file));
}

/** As a function of `require` and `exports`, without letters beyond ASCII: a text of one byte a letter is read in half the time. */
async function joinSources(): Promise<string> {
  const joined = await rolldown({
    cwd: root,
    input: "src/app/start-check.ts",
    platform: "node",
    plugins: [sources],
  });
  const { output } = await joined.generate({ format: "cjs", comments: false });
  await joined.close();
  return `(function (require, exports) {"use strict";${escaped(output[0].code)}})`;
}

function escaped(code: string): string {
  return code.replace(
    /[^\x00-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** Each script in a process of its own: what one has run would be compiled into what the next keeps. */
function run(script: string, at: string): void {
  const { status } = spawnSync(process.execPath, [join(import.meta.dirname, script), at], {
    env: { ...process.env, AFTERWORD_HOME: join(at, "home") },
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (status !== 0) throw new Error(`${script} cannot run the joined check`);
}
