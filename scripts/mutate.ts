/**
 * Puts small faults into the planner, one at a time, and lists those that no test notices: `node scripts/mutate.ts`, or with the
 * beginning of a file's name only those of that file. Golden stories and unit tests are run; the properties are not.
 */
import { globSync, readFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import { Worker } from "node:worker_threads";
import { instrument, type Mutant } from "./mutation/instrument.ts";
import type { Baseline, Order, Report } from "./mutation/orders.ts";

const root = resolve(import.meta.dirname, "..");
const room = "src/domain/plan";
const slowMs = 400;
const patienceMs = 20_000;

const only = process.argv[2] ?? "";
const files = globSync(`${room}/**/*.ts`, { cwd: root })
  .filter((file) => !file.endsWith(".test.ts") && !file.includes("/sample/"))
  .sort();
const tests = [
  "test/cases/cases.test.ts",
  ...globSync(`${room}/**/*.test.ts`, { cwd: root }).sort(),
];

const mutants: Mutant[] = [];
const modules = files.map((file) => {
  const firstId = mutants.length;
  const path = resolve(root, file);
  mutants.push(...instrument(readFileSync(path, "utf8"), path, firstId).mutants);
  return { file: path, firstId };
});
const order = { modules, tests: tests.map((file) => resolve(root, file)) };

const baseline = await readBaseline();
const slow = new Set(baseline.reached.filter(({ ms }) => ms > slowMs).map(({ name }) => name));
const chosen = mutants.filter(({ file }) => relative(resolve(root, room), file).startsWith(only));
const needsFresh = new Set(baseline.atLoad);
const survivors: Mutant[] = [];
let tried = 0;

for (const one of chosen.filter(isRemembered)) await tryIn({ ...order, active: one.id }, [one]);
await tryTogether(chosen.filter((one) => !isRemembered(one)));

for (const { file, line, what, code } of survivors.toSorted((a, b) => a.id - b.id))
  console.log(`survived: ${relative(root, file)}:${line}: ${what}: ${code}`);
const killed = chosen.length - survivors.length;
console.log(
  `${chosen.length} mutants, ${killed} killed: ${((100 * killed) / chosen.length).toFixed(1)} %`,
);

/** The clock keeps what it has looked up, and tables are made when a module loads: there a fresh thread is needed. */
function isRemembered({ id, file }: Mutant): boolean {
  return needsFresh.has(id) || file.includes("/clock/");
}

async function readBaseline(): Promise<Baseline> {
  return new Promise((done, failed) => {
    const worker = open(order);
    worker.once("message", (report: Report) => "baseline" in report && done(report.baseline));
    worker.once("error", failed);
  });
}

async function tryTogether(group: readonly Mutant[]): Promise<void> {
  const withTests = group.map(({ id }) => ({ id, testNames: testsThatReach(id) }));
  for (let rest = withTests; rest.length > 0;) {
    const before = tried;
    await tryIn({ ...order, mutants: rest }, group);
    rest = rest.slice(tried - before);
  }
}

/** Slow tests go last. */
function testsThatReach(id: number): string[] {
  const reached = baseline.reached.filter(({ ids }) => ids.includes(id)).map(({ name }) => name);
  return reached.toSorted((a, b) => Number(slow.has(a)) - Number(slow.has(b)));
}

/** Tries mutants in one thread until it is done or a mutant keeps it too long, which counts as noticed. */
async function tryIn(given: Order, group: readonly Mutant[]): Promise<void> {
  const worker = open(given);
  await new Promise<void>((done) => {
    const stop = () => void worker.terminate().then(() => done());
    const late = () => {
      tried++;
      stop();
    };
    let clock = setTimeout(late, patienceMs);
    worker.on("message", (report: Report) => {
      if (!("id" in report)) return;
      clearTimeout(clock);
      clock = setTimeout(late, patienceMs);
      tried++;
      const mutant = group.find(({ id }) => id === report.id);
      if (report.killedBy === undefined && mutant) survivors.push(mutant);
    });
    worker.on("error", late);
    worker.on("exit", () => {
      clearTimeout(clock);
      done();
    });
  });
}

function open(workerData: Order): Worker {
  return new Worker(new URL("mutation/try-mutants.ts", import.meta.url), { workerData });
}
