/** Tries the properties of the planner so often in all: `node scripts/properties.ts 1000000`, 100,000 where no number is given. */
import { spawnSync } from "node:child_process";
import { globSync, readFileSync } from "node:fs";

const wanted = Number(process.argv[2] ?? 100_000);
const files = globSync("test/cases/*properties.test.ts").sort();
const count = files
  .map((file) => readFileSync(file, "utf8").match(/^property\(/gm)?.length ?? 0)
  .reduce((sum, one) => sum + one, 0);
const runs = Math.ceil(wanted / count);

const { status } = spawnSync(process.execPath, ["--test", ...files], {
  env: { ...process.env, AFTERWORD_RUNS: String(runs) },
  stdio: "inherit",
});
console.log(`${count} properties, ${runs} runs each, ${count * runs} in all`);
process.exitCode = status ?? 1;
