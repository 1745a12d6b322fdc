/**
 * Puts small faults into the planner, one at a time, and lists those that no test notices: `node scripts/mutate.ts`, or with the
 * beginning of a file's name only those of that file. The whole run writes docs/mutation.md.
 */
import { globSync, readFileSync, writeFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import { instrument, type Mutant } from "./mutation/instrument.ts";
import { mutationPage, write } from "./mutation/page.ts";
import { runMutants } from "./mutation/run-mutants.ts";

const root = resolve(import.meta.dirname, "..");
const room = resolve(root, "src/domain/plan");

const only = process.argv[2] ?? "";
const files = globSync(`${room}/**/*.ts`)
  .filter((file) => !file.endsWith(".test.ts") && !file.includes("/sample/"))
  .sort();
const tests = [
  resolve(root, "test/cases/cases.test.ts"),
  ...globSync(`${room}/**/*.test.ts`).sort(),
];

const mutants: Mutant[] = [];
const modules = files.map((file) => {
  const firstId = mutants.length;
  mutants.push(...instrument(readFileSync(file, "utf8"), file, firstId).mutants);
  return { file, firstId };
});
const chosen = mutants.filter(({ file }) => relative(room, file).startsWith(only));
const survivors = await runMutants({ modules, tests }, chosen);

const killed = chosen.length - survivors.length;
const share = ((100 * killed) / chosen.length).toFixed(1);
const score = `${chosen.length} faults, ${killed} noticed: ${share} %.`;
for (const one of survivors) console.log(write(one, room));
console.log(score);
if (only === "")
  writeFileSync(resolve(root, "docs/mutation.md"), mutationPage(score, survivors, room));
