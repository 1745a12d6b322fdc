// All of CI. `npm test` runs every step, `npm run check:fast` the ones that answer within seconds, and
// `npm test -- --only unit` those whose name contains the word.
import { spawn } from "node:child_process";
import { existsSync, globSync } from "node:fs";
import { availableParallelism } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { steps, type Step } from "./check-steps.ts";

const minutesForOneStep = 25;
const root = join(import.meta.dirname, "..");

const { values: options } = parseArgs({
  options: {
    fast: { type: "boolean", default: false },
    only: { type: "string" },
    verbose: { type: "boolean", default: false },
  },
});

let failed = 0;
const chosen = steps.filter(isChosen);
/** The fast steps start no servers and measure nothing, so they share the cores, the longest first; the others have the machine to themselves, in order. */
const waiting = options.fast ? chosen.toSorted((a, b) => b.fast! - a.fast!) : [...chosen];
const lanes = options.fast ? availableParallelism() : 1;
await Promise.all(Array.from({ length: lanes }, workOff));
console.log(`${chosen.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 || chosen.length === 0 ? 1 : 0;

async function workOff(): Promise<void> {
  for (let step = waiting.shift(); step; step = waiting.shift())
    if (!(await passes(step))) failed++;
}

function isChosen(step: Step): boolean {
  if (options.only) return step.name.toLowerCase().includes(options.only.toLowerCase());
  return !options.fast || step.fast !== undefined;
}

async function passes(step: Step): Promise<boolean> {
  const start = performance.now();
  const { ok, output } = await outcomeOf(step);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${ok ? "✔" : "✘"} ${step.name} (${seconds} s)`);
  const shown = options.verbose ? output.trimEnd() : ok ? summaryLines(output) : faults(output);
  if (shown) console.log(shown);
  return ok;
}

async function outcomeOf(step: Step): Promise<{ ok: boolean; output: string }> {
  if (step.run) return run(step.run);
  const files = testFilesOf(step);
  if (files.length === 0)
    return { ok: false, output: `no test file matches ${step.tests?.join(", ")}` };
  const isolation = step.together
    ? "--test-isolation=none"
    : `--test-concurrency=${step.atOnce ?? 1}`;
  return run(`node --test ${isolation} ${files.map((file) => `"${file}"`).join(" ")}`);
}

function testFilesOf({ tests = [], except = [] }: Step): string[] {
  return globSync(tests, { cwd: root, exclude: except }).sort();
}

/** The lines in which Node counts the tests: `ℹ tests 12`, `ℹ pass 12`, `ℹ fail 0`, … and what was skipped, with the reason. */
function summaryLines(output: string): string {
  const lines = output.split("\n");
  return lines
    .filter((line) => /^ℹ (tests|pass|fail|skipped) | # SKIP|^\s*﹣ /.test(line))
    .join("\n");
}

/** What failed, without the tests that passed before it. */
function faults(output: string): string {
  const [before = "", ...rest] = output.split("✖ failing tests:");
  if (rest.length === 0) return output.trimEnd();
  return `${summaryLines(before)}\n✖ failing tests:${rest.join("")}`.trimEnd();
}

function run(command: string): Promise<{ ok: boolean; output: string }> {
  return new Promise((done) => {
    const child = spawn(command, { cwd: root, env: environment(), shell: true, stdio: "pipe" });
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (piece: string) => (output += piece));
    const clock = setTimeout(() => child.kill("SIGKILL"), minutesForOneStep * 60_000);
    child.on("close", (code, signal) => {
      clearTimeout(clock);
      if (signal) output += `\nstopped by ${signal}`;
      done({ ok: code === 0, output });
    });
  });
}

/** Commands find the Node that runs this file, then the executables of the packages; what they compile is kept between runs. */
function environment(): NodeJS.ProcessEnv {
  const bin = join(root, "node_modules", ".bin");
  const cache = join(root, "node_modules", ".cache", "compiled");
  const path = [dirname(process.execPath), bin, process.env.PATH].join(delimiter);
  const own = { PATH: path, NODE_COMPILE_CACHE: cache, NODE_OPTIONS: "" };
  return { ...process.env, ...own, ...(options.fast && inMemory()) };
}

/** What the fast tests write need not reach a disk, which a store waits for with each change: half of their time on a busy machine. */
function inMemory(): { TMPDIR?: string } {
  const folder = "/dev/shm";
  return existsSync(folder) ? { TMPDIR: folder } : {};
}
