import { readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Script, constants } from "node:vm";

/** Where `npm ci` leaves the command `check` and all that it needs joined into one file: see scripts/join-check.ts. */
export const joinedFolder = join(import.meta.dirname, "..", ".cache", "joined");

/** The program in one file, where that was made of the sources as they stand. */
export function findJoined(folder = joinedFolder) {
  return isFresh(folder) ? loadJoined(folder).program : undefined;
}

/** Whether each file is the one that it was when they were joined. A project that was moved or copied has other sources. */
export function isFresh(folder) {
  const stamps = readIfThere(join(folder, "sources.json"), "utf8");
  return (
    stamps !== undefined && JSON.parse(stamps).every(([file, stamp]) => stampOf(file) === stamp)
  );
}

/** When a file changed last, and its size; empty where there is none. */
export function stampOf(file) {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat ? `${stat.mtimeMs} ${stat.size}` : "";
}

/** Runs the one file. Another Node than the one that compiled it ahead refuses what it compiled, and compiles anew. */
export function loadJoined(folder) {
  const filename = join(folder, "check.cjs");
  const script = new Script(readFileSync(filename, "latin1"), {
    filename,
    cachedData: readIfThere(join(folder, "check.compiled")),
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
  const program = {};
  script.runInThisContext()(createRequire(filename), program);
  return { program, script };
}

function readIfThere(file, encoding) {
  try {
    return readFileSync(file, encoding);
  } catch (error) {
    if (error.code === "ENOENT") return undefined;
    throw error;
  }
}
