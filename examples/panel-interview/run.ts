// Plays the story; needs nothing but this checkout. Run it by: node scripts/node26.js examples/panel-interview/run.ts
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const executable = fileURLToPath(new URL("../../bin/afterword.js", import.meta.url));
process.exitCode =
  spawnSync(process.execPath, [executable, "demo"], { stdio: "inherit" }).status ?? 1;
