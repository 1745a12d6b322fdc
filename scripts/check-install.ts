// Fails when node_modules does not hold the versions of the lockfile, so that nobody tests against other packages than CI.
import { readFileSync } from "node:fs";

interface Lock {
  packages: Record<string, { version?: string; optional?: boolean }>;
}

const wanted = packagesIn("package-lock.json");
const present = packagesIn("node_modules/.package-lock.json");
const wrong = Object.entries(wanted).filter(
  ([path, { version, optional }]) =>
    path.startsWith("node_modules/") && !optional && present[path]?.version !== version,
);
for (const [path, { version }] of wrong)
  console.error(`${path} should be ${version} and is ${present[path]?.version ?? "missing"}`);
if (wrong.length > 0) console.error('Run "npm ci".');
process.exitCode = wrong.length > 0 ? 1 : 0;

function packagesIn(file: string): Lock["packages"] {
  try {
    return (JSON.parse(readFileSync(file, "utf8")) as Lock).packages;
  } catch {
    return {};
  }
}
