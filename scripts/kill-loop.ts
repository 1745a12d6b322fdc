// Kills the worker 3,000 times, or as often as is said: `npm run kill-loop -- 500`. About a second each on two cores.
import { spawn } from "node:child_process";

const [kills = "3000", seed = String(process.pid)] = process.argv.slice(2);
const child = spawn(process.execPath, ["--test", "test/story/kill.test.ts"], {
  env: { ...process.env, AFTERWORD_KILLS: kills, AFTERWORD_SEED: seed },
  stdio: "inherit",
});
child.on("close", (code) => (process.exitCode = code ?? 1));
