// Of CommonJS: to import `node:fs` as a module loads all that it would load when it is needed, a fifth of the start of Node.
const { readFileSync, statSync } = require("node:fs");
const { createRequire } = require("node:module");
const { join } = require("node:path");
const { Script, constants } = require("node:vm");

/** Where `npm ci` leaves the command `check` and all that it needs joined into one file: see scripts/join-check.ts. */
const joinedFolder = join(__dirname, "..", ".cache", "joined");

/** The program in one file, where that was made of the sources as they stand. */
function findJoined(folder = joinedFolder) {
  return isFresh(folder) ? loadJoined(folder).program : undefined;
}

/** Whether each file is the one that it was when they were joined. A project that was moved or copied has other sources. */
function isFresh(folder) {
  const stamps = readIfThere(join(folder, "sources.json"), "utf8");
  return (
    stamps !== undefined && JSON.parse(stamps).every(([file, stamp]) => stampOf(file) === stamp)
  );
}

/** When a file changed last, and its size; empty where there is none. */
function stampOf(file) {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat ? `${stat.mtimeMs} ${stat.size}` : "";
}

/** Runs the one file. Another Node than the one that compiled it ahead refuses what it compiled, and compiles anew. */
function loadJoined(folder) {
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

module.exports = { joinedFolder, findJoined, isFresh, stampOf, loadJoined };
