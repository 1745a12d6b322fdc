import { Worker } from "node:worker_threads";
import type { Mutant } from "./instrument.ts";
import type { Baseline, Order, Report } from "./orders.ts";

type Given = Pick<Order, "modules" | "tests">;

const slowMs = 400;
const patienceMs = 20_000;

/** Tries each mutant by the tests that reach it and gives back those that no test noticed. */
export async function runMutants(given: Given, mutants: readonly Mutant[]): Promise<Mutant[]> {
  const baseline = await readBaseline(given);
  const atLoad = new Set(baseline.atLoad);
  const testsOf = testsByMutant(baseline);
  const all = baseline.reached.map(({ name }) => name);
  const trials = mutants.map((mutant) => ({
    mutant,
    id: mutant.id,
    isFresh: atLoad.has(mutant.id) || mutant.file.includes("/clock/"),
    testNames: atLoad.has(mutant.id) ? all : (testsOf.get(mutant.id) ?? []),
  }));
  const survived = new Set<number>();
  // The clock keeps what it has looked up, and tables are made when a module loads: there a fresh thread is needed.
  for (const trial of trials.filter(({ isFresh }) => isFresh))
    await tryIn({ ...given, mutants: [trial], fromTheStart: true }, survived);
  for (let rest = trials.filter(({ isFresh }) => !isFresh); rest.length > 0;)
    rest = rest.slice(await tryIn({ ...given, mutants: rest }, survived));
  return mutants.filter(({ id }) => survived.has(id));
}

/** Slow tests go last. */
function testsByMutant({ reached }: Baseline): Map<number, string[]> {
  const tests = new Map<number, string[]>();
  const slowLast = reached.toSorted((a, b) => Number(a.ms > slowMs) - Number(b.ms > slowMs));
  for (const { name, ids } of slowLast)
    for (const id of ids) tests.set(id, [...(tests.get(id) ?? []), name]);
  return tests;
}

async function readBaseline(given: Given): Promise<Baseline> {
  return new Promise((done, failed) => {
    const worker = open(given);
    worker.once("message", (report: Report) => "baseline" in report && done(report.baseline));
    worker.once("error", failed);
  });
}

/** Tries mutants in one thread until it is done or a mutant keeps it too long, which counts as noticed. Returns how many it tried. */
async function tryIn(order: Order, survived: Set<number>): Promise<number> {
  const worker = open(order);
  let tried = 0;
  return new Promise((done) => {
    const late = () => {
      tried++;
      void worker.terminate();
    };
    let clock = setTimeout(late, patienceMs);
    worker.on("message", (report: Report) => {
      if (!("id" in report)) return;
      clearTimeout(clock);
      clock = setTimeout(late, patienceMs);
      tried++;
      if (report.killedBy === undefined) survived.add(report.id);
    });
    worker.on("error", () => tried++);
    worker.on("exit", () => {
      clearTimeout(clock);
      done(tried);
    });
  });
}

function open(workerData: Order): Worker {
  const execArgv = ["--disable-warning=ExperimentalWarning"];
  return new Worker(new URL("try-mutants.ts", import.meta.url), { workerData, execArgv });
}
