import { spawn, type ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { WorkerOrder } from "./run-worker.ts";

const script = fileURLToPath(new URL("./point-worker.ts", import.meta.url));

/** Killed at the end of its scope, where it still lives. */
export interface StartedWorker extends AsyncDisposable {
  process: ChildProcess;
  /** What it ended with: a signal, or its code; and what it printed. */
  ended: Promise<{ signal: NodeJS.Signals | null; code: number | null; out: string }>;
}

/** Starts a worker as a process of its own. */
export function startWorker(order: WorkerOrder): StartedWorker {
  const child = spawn(process.execPath, [script, JSON.stringify(order)], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  let out = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => (out += text));
  const ended = new Promise<Awaited<StartedWorker["ended"]>>((done) =>
    child.on("close", (code, signal) => done({ code, signal, out })),
  );
  return {
    process: child,
    ended,
    async [Symbol.asyncDispose]() {
      child.kill("SIGKILL");
      await ended;
    },
  };
}
