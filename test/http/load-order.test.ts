import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { root } from "../house/tree.ts";

const script = `
  await import("#domain/facts/schema.ts");
  const { openApiDocument } = await import("#http/openapi.ts");
  process.stdout.write(JSON.stringify(openApiDocument("")));`;

test("the API document is the same in a process that loaded the facts before the door", () => {
  const flags = ["--input-type=module", "--eval", script];
  const { stdout, stderr } = spawnSync(process.execPath, flags, { cwd: root, encoding: "utf8" });
  assert.equal(stderr, "");
  const kept = JSON.parse(readFileSync(join(root, "schemas", "openapi.json"), "utf8"));
  assert.deepEqual(JSON.parse(stdout).components, kept.components);
});
