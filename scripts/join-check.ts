// Joins the command `check` and the review into one file of JavaScript, and keeps beside it what V8 compiled by the time it had checked a letter: a first finding
// need not wait until 130 files are found, read, stripped of types and compiled. `npm ci` runs it; bin/joined.cjs takes the file only while each source is the one
// that was joined. docs/decisions/0057-check-in-one-file.md says why.
import { spawnSync } from "node:child_process";
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { rolldown } from "rolldown";
import { joinedFolder } from "../bin/joined.cjs";
import { escaped, JoinedSources } from "./joined-sources.ts";

const folder = process.argv[2] ?? joinedFolder;
const sources = new JoinedSources();

rmSync(folder, { recursive: true, force: true });
const made = `${folder}-being-made`;
rmSync(made, { recursive: true, force: true });
mkdirSync(made, { recursive: true });
writeFileSync(join(made, "check.cjs"), await joinSources(), "latin1");
writeFileSync(join(made, "gists.txt"), sources.gists, "latin1");
run("make-tables.ts", made);
run("compile-check.ts", made);
for (const name of ["check.cjs", "gists.txt", "words.txt", "rows.bin", "check.compiled"])
  sources.stamp(join(made, name), join(folder, name));
writeFileSync(join(made, "sources.json"), JSON.stringify([...sources.stamps]));
renameSync(made, folder);

/** As a function of `require` and `exports`. */
async function joinSources(): Promise<string> {
  const joined = await rolldown({
    cwd: join(import.meta.dirname, ".."),
    input: "src/app/start-check.ts",
    platform: "node",
    plugins: [sources.plugin()],
  });
  const { output } = await joined.generate({ format: "cjs", comments: false });
  await joined.close();
  return `(function (require, exports) {"use strict";${escaped(output[0].code)}})`;
}

/** Each script in a process of its own: what one has run would be compiled into what the next keeps. */
function run(script: string, at: string): void {
  const { status } = spawnSync(process.execPath, [join(import.meta.dirname, script), at], {
    env: { ...process.env, AFTERWORD_HOME: join(at, "home") },
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (status !== 0) throw new Error(`${script} cannot run the joined check`);
}
