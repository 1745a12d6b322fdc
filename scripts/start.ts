// Starts the web app on this machine; builds its pages before where they are missing or older than what they are made of.
import { execFileSync, spawnSync, type ExecFileSyncOptions } from "node:child_process";
import { globSync, statSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const built = "web/dist/sw.js";
const sources = ["package-lock.json", "web/**/*.*", "src/{domain,http,ports}/**/*.ts"];

if (isStale()) build();
const { status } = spawnSync(
  process.execPath,
  [join(root, "bin/afterword.js"), "serve", ...process.argv.slice(2)],
  {
    stdio: "inherit",
  },
);
process.exitCode = status ?? 1;

function isStale(): boolean {
  const at = changedAt(built);
  return globSync(sources, { cwd: root, exclude: ["web/dist/**"] }).some(
    (file) => changedAt(file) > at,
  );
}

/** Milliseconds since 1970; 0 where there is no such file. */
function changedAt(file: string): number {
  return statSync(join(root, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** What the builder prints is for those who work on it; it is shown only where the build fails. */
function build(): void {
  process.stdout.write(
    "Building the pages; it takes half a minute, and again only after an update …\n",
  );
  const quiet: ExecFileSyncOptions = { cwd: root, stdio: ["ignore", "pipe", "pipe"] };
  try {
    execFileSync("npm", ["run", "--silent", "build:web"], quiet);
  } catch (error) {
    const { stdout, stderr } = error as { stdout: Buffer; stderr: Buffer };
    process.stderr.write(`${stdout}${stderr}\nThe pages could not be built; see above.\n`);
    process.exit(1);
  }
}
