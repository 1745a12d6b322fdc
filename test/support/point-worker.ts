// A worker of one round that stops, or dies, at a named point; started as a process by start-worker.ts.
import { enableCompileCache } from "node:module";

enableCompileCache();
const { runWorker } = await import("./run-worker.ts");
await runWorker(JSON.parse(process.argv[2] ?? "{}"));
