import assert from "node:assert/strict";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { after, test } from "node:test";
import { afterword } from "../support/afterword.ts";

const home = mkdtempSync(join(tmpdir(), "afterword-dismiss-"));
after(() => rmSync(home, { recursive: true }));
const note = join(home, "note.txt");
const store = join(home, "afterword.db");
writeFileSync(
  note,
  "Hi Dana,\n\nWe spoke on 3 May about the analyst role. You have until Friday to answer me.\n\nBest,\nMaya",
);
const check = (...more: string[]) =>
  afterword(home, ["check", note, "--kind", "check-in", ...more]);

test("check names each finding, keeps one for a reason, remembers it, and lets it come back", async () => {
  const first = await check();
  assert.equal(first.code, 1);
  const name = /ultimatum: [^\]]*#([0-9a-f]{8})\]/.exec(first.out)?.[1] ?? "";
  assert.equal(existsSync(store), false, "reading alone makes no store");

  const without = await check("--dismiss", name);
  assert.equal(without.code, 2);
  assert.match(without.err, /say why it may stay/);
  const unknown = await check("--dismiss", "00000000", "--because", "a quotation");
  assert.equal(unknown.code, 2);
  assert.match(unknown.err, new RegExp(`${name} \\(ultimatum\\)`));

  const kept = await check("--dismiss", name, "--because", "their own words to me");
  assert.equal(kept.code, 0, kept.out);
  assert.match(kept.out, /\(1 dismissed\)/);
  assert.equal((await check()).code, 0);
  const sarif = JSON.parse((await check("--format", "sarif")).out);
  const [result] = sarif.runs[0].results.filter(
    (one: { suppressions?: unknown }) => one.suppressions,
  );
  assert.equal(result.suppressions[0].justification, "their own words to me");

  const whole = result.partialFingerprints["afterword/v1"];
  assert.equal((await check("--recall", whole)).code, 1);
});

test("a store of a newer program is refused by a check as by every command", async () => {
  const database = new DatabaseSync(store);
  database.exec("PRAGMA user_version=999");
  database.close();
  const { code, err } = await check();
  assert.equal(code, 78);
  assert.match(err, /It has schema 999/);
});
