#!/usr/bin/env node
// The one executable. An older Node starts it as well: it answers --version itself and hands everything else to Node 26.
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const args = process.argv.slice(2);
if (args.length === 1 && (args[0] === "--version" || args[0] === "-V")) {
  const { readFileSync } = require("node:fs");
  console.log(
    JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")).version,
  );
} else if (Number(process.versions.node.split(".")[0]) >= 26) {
  require("node:module").enableCompileCache();
  if (args[0] !== "check" || !(await checkAtOnce())) {
    const { start } = await import("../src/app/start.ts");
    await start(args);
  }
} else {
  await hand(args);
}

/** False where nothing was joined, or a source has changed since. */
async function checkAtOnce() {
  const { findJoined, joinedFolder } = require("./joined.cjs");
  const joined = findJoined();
  await joined?.startCheck(args, joinedFolder);
  joined?.end();
  return joined !== undefined;
}

async function hand(args) {
  const { spawn } = await import("node:child_process");
  const { node26 } = await import("./node26.js");
  const child = spawn(
    node26(),
    [import.meta.filename ?? new URL(import.meta.url).pathname, ...args],
    { stdio: "inherit" },
  );
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
    process.on(signal, () => child.kill(signal));
  child.on("exit", (code, signal) => (process.exitCode = code ?? (signal ? 1 : 0)));
}
