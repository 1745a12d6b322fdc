import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { root } from "./tree.ts";

// A guard that cannot fail guards nothing: each is shown a sin and must name it.
const folder = join(root, ".cache", `guards-${process.pid}`);
const sins = `import { readFileSync } from "node:fs";
export async function sin(): Promise<number> { return 1; }
sin();
console.log(process.argv, fetch, Buffer, setTimeout, readFileSync);
`;

before(() => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "sins.ts"), sins);
  const include = ["../../src/domain", "sins.ts"];
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({ extends: "../../src/domain/tsconfig.json", include }),
  );
});
after(() => rmSync(folder, { recursive: true }));

test("the pure type check knows neither Node nor the browser, whatever the domain imports", () => {
  // What was learned of the domain by the run before holds for this one.
  const known = join(root, ".cache/types/guards.tsbuildinfo");
  const { stdout } = tool("../typescript/bin/tsc", [
    ...["-p", folder],
    ...["--incremental", "--tsBuildInfoFile", known],
  ]);
  for (const name of ["node:fs", "console", "process", "fetch", "Buffer", "setTimeout"])
    assert.match(stdout, new RegExp(`sins\\.ts.*Cannot find name '${name}'`));
});

test("the linter sees a promise that nobody awaits", () => {
  const { stdout, status } = tool("oxlint", ["--no-ignore", join(folder, "sins.ts")]);
  assert.match(stdout, /no-floating-promises/);
  assert.equal(status, 1);
});

function tool(name: string, args: string[]): { stdout: string; status: number | null } {
  return spawnSync(join(root, "node_modules", ".bin", name), args, { cwd: root, encoding: "utf8" });
}
