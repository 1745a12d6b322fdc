import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { utimesSync, writeFileSync } from "node:fs";

import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { isFresh, stampOf } from "../../bin/joined.cjs";

const root = join(import.meta.dirname, "..", "..");
const work = mkdtempSync(join(tmpdir(), "joined-"));
const copy = join(work, "afterword");
const joined = join(copy, ".cache", "joined");
const drafts = join(work, "drafts");

before(() => {
  for (const part of ["bin", "src", "package.json", "tsconfig.json"])
    cpSync(join(root, part), join(copy, part), { recursive: true });
  for (const script of ["join-check.ts", "joined-sources.ts", "make-tables.ts", "compile-check.ts"])
    cpSync(join(root, "scripts", script), join(copy, "scripts", script));
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  joinAll();
  mkdirSync(drafts);
  write("chase.txt", "Hi Ada,\n\nYou have ignored both my notes. Answer by Friday or I am gone.\n");
  write(
    "thanks.txt",
    "Dear Ada,\n\nThank you for today. The way you fold the maps stayed with me.\n",
  );
  write("broken.afterword.json", "{}");
});
after(() => rmSync(work, { recursive: true, force: true }));

test("the command in one file finds and tells what the sources do", () => {
  const calls = [
    ["check", drafts, "--kind", "check-in", "--format", "sarif"],
    ["check", drafts, "--kind", "thank-you"],
    ["check", join(drafts, "none.txt")],
    ["check", join(drafts, "chase.txt"), "--context", join(drafts, "broken.afterword.json")],
    ["check", join(drafts, "chase.txt"), "--recall", "0123456789"],
    ["check", "--knid", "thank-you"],
  ];
  const inOneFile = calls.map(told);
  renameSync(joined, `${joined}-aside`);
  assert.deepEqual(inOneFile, calls.map(told));
  renameSync(`${joined}-aside`, joined);
  assert.deepEqual(
    inOneFile.map(({ status }) => status),
    [1, 1, 2, 2, 2, 2],
  );
});

test("what was dismissed is read from the one file, without the store's own sources", () => {
  const call = ["check", join(drafts, "chase.txt"), "--kind", "check-in"];
  const [, finding = ""] = /#([0-9a-f]{8})\]/.exec(told(call).out)!;
  told([...call, "--dismiss", finding, "--because", "they are his own words"]);
  const source = join(copy, "src/storage/sqlite/open-store.ts");
  renameSync(source, `${source}-aside`);
  const { out } = told(call);
  renameSync(`${source}-aside`, source);
  assert.match(out, /\(1 dismissed\)/);
  rmSync(join(work, "home"), { recursive: true });
});

test("a chase alone that speaks of the interview as yesterday's is too soon, at any time of day", () => {
  write("soon.txt", "Hi Dana,\n\nI wanted to check in after our interview yesterday.\n");
  const { out } = told(["check", join(drafts, "soon.txt"), "--kind", "check-in"]);
  assert.match(out, /\[too-soon: /);
});

test("a changed source is never answered from the one file", () => {
  assert.equal(isFresh(joined), true);
  const rule = join(copy, "src/domain/review/rules/generic.ts");
  const before = told(["check", join(drafts, "thanks.txt")]);
  writeFileSync(
    rule,
    readFileSync(rule, "utf8").replaceAll(/Little in it/g, "Hardly anything in it"),
  );
  assert.match(before.out, /Little in it/);
  const changed = told(["check", join(drafts, "thanks.txt")]);
  assert.equal(changed.out, before.out.replaceAll("Little in it", "Hardly anything in it"));
});

test("a table of meanings that is only held by another is one of the sources", () => {
  const stamps = JSON.parse(readFileSync(join(joined, "sources.json"), "utf8")) as string[][];
  const sources = stamps.map(([file]) => file);
  assert.ok(sources.includes(join(copy, "src/domain/review/meanings/silence.ts")));
  assert.ok(sources.includes(join(joined, "gists.txt")));
});

test("one file is taken only while each of its sources is the one that was joined", () => {
  const source = join(work, "source.ts");
  assert.equal(isFresh(work), false, "nothing was joined");
  writeFileSync(source, "export const one = 1;");
  writeFileSync(join(work, "sources.json"), JSON.stringify([[source, stampOf(source)]]));
  assert.equal(isFresh(work), true);
  utimesSync(source, new Date(), new Date("2026-01-01"));
  assert.equal(isFresh(work), false, "an older state was put in its place");
  rmSync(source);
  assert.equal(isFresh(work), false, "it is gone");
});

function write(name: string, text: string): void {
  writeFileSync(join(drafts, name), text);
}

function joinAll(): void {
  const run = spawnSync(process.execPath, [join(copy, "scripts/join-check.ts")]);
  assert.equal(run.status, 0, String(run.stderr));
}

function told(args: string[]): { status: number | null; out: string; err: string } {
  const env = { ...process.env, AFTERWORD_HOME: join(work, "home") };
  const run = spawnSync(process.execPath, [join(copy, "bin/afterword.js"), ...args], { env });
  return { status: run.status, out: String(run.stdout), err: String(run.stderr) };
}
