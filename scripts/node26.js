// Runs the rest of the command line under the Node 26 that npm installed. Plain JavaScript, because any Node may start it.
import { spawnSync } from "node:child_process";
import { node26 } from "../bin/node26.js";

const { status, signal } = spawnSync(node26(), process.argv.slice(2), { stdio: "inherit" });
process.exitCode = status ?? (signal ? 1 : 0);
