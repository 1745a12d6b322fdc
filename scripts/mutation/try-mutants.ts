/** A thread that loads the tests once and runs those that reach a mutant, mutant after mutant. */
import { readFileSync } from "node:fs";
import { registerHooks, stripTypeScriptTypes } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parentPort, workerData } from "node:worker_threads";
import { instrument } from "./instrument.ts";
import type { Order, Report } from "./orders.ts";

const { modules, tests, mutants, fromTheStart = false } = workerData as Order;
const firstIds = new Map(modules.map(({ file, firstId }) => [pathToFileURL(file).href, firstId]));

interface Collected {
  readonly name: string;
  readonly run: (context: object) => unknown;
  hits: Set<number>;
}
const collected: Collected[] = [];
let hits = new Set<number>();
let atLoad: number[] = [];
let mutant = fromTheStart ? mutants![0]!.id : -1;

Object.assign(globalThis, {
  isMutant: (id: number) => {
    hits.add(id);
    return id === mutant;
  },
  collectTest: (name: string, ...rest: Collected["run"][]) =>
    collected.push({ name, run: rest.at(-1)!, hits: new Set() }),
});

registerHooks({
  resolve: (name, context, next) =>
    name === "node:test" ? { url: "mutation:test", shortCircuit: true } : next(name, context),
  load(url, context, next) {
    if (url === "mutation:test")
      return { format: "module", source: "export const test = collectTest;", shortCircuit: true };
    const firstId = firstIds.get(url);
    if (firstId === undefined) return next(url, context);
    const path = fileURLToPath(url);
    const { text } = instrument(readFileSync(path, "utf8"), path, firstId);
    return { format: "module", source: stripTypeScriptTypes(text), shortCircuit: true };
  },
});

await tryAll();

async function tryAll(): Promise<void> {
  const fault = await load();
  if (fault !== undefined && !fromTheStart) throw new Error(fault);
  if (mutants === undefined) return report({ baseline: await baseline() });
  const byName = new Map(collected.map((one) => [one.name, one]));
  for (const { id, testNames } of mutants) {
    mutant = id;
    const tried = testNames.flatMap((name) => byName.get(name) ?? []);
    report({ id, killedBy: fault ?? (await firstFault(tried)) });
  }
}

function report(report: Report): void {
  parentPort!.postMessage(report, []);
}

async function load(): Promise<string | undefined> {
  try {
    for (const { file } of modules) await import(pathToFileURL(file).href);
    atLoad = [...hits];
    for (const file of tests) await import(pathToFileURL(file).href);
    return undefined;
  } catch (error) {
    return `a module cannot be loaded: ${(error as Error).message}`;
  }
}

/** What each test reaches, and what is reached while the modules load. */
async function baseline() {
  const reached: { name: string; ids: number[]; ms: number }[] = [];
  for (const one of collected) {
    hits = new Set();
    const start = performance.now();
    const fault = await faultOf(one);
    if (fault !== undefined) throw new Error(`${one.name} fails without a mutant: ${fault}`);
    reached.push({ name: one.name, ids: [...hits], ms: performance.now() - start });
  }
  return { atLoad, reached };
}

async function firstFault(tried: readonly Collected[]): Promise<string | undefined> {
  for (const one of tried) if ((await faultOf(one)) !== undefined) return one.name;
  return undefined;
}

async function faultOf({ run }: Collected): Promise<string | undefined> {
  try {
    await run({ diagnostic: () => undefined });
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}
