import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";

const examples = join(import.meta.dirname, "..", "..", "examples");
const names = readdirSync(examples, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

test("there is an example", () => assert.notDeepEqual(names, []));

for (const name of names)
  test(`the example ${name} says what it is and runs to its end in an empty home`, (t) => {
    const home = mkdtempSync(join(tmpdir(), "afterword-example-"));
    t.after(() => rmSync(home, { recursive: true }));
    assert.ok(existsSync(join(examples, name, "README.md")), `examples/${name} needs a README.md`);
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(examples, name, "run.ts")],
      { cwd: home, encoding: "utf8", env: { ...process.env, HOME: home, AFTERWORD_HOME: home } },
    );
    assert.equal(status, 0, stderr);
    assert.notEqual(stdout.trim(), "", "an example shows something");
  });
