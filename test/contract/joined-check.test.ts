import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { pathToFileURL } from "node:url";
import type { Call, CommandSpec } from "#cli/commands.ts";
import { checkCommand } from "#cli/commands/check.ts";
import { isFresh, stampOf } from "#cli/load-check.ts";
import { AppError } from "#ports/errors.ts";

const root = join(import.meta.dirname, "..", "..");
const joined = join(root, ".cache", `joined-${process.pid}`);
const drafts = mkdtempSync(join(tmpdir(), "drafts-"));
after(() => [joined, drafts].forEach((folder) => rmSync(folder, { recursive: true, force: true })));

test("the command in one file finds what the sources find, and fails as they fail", async () => {
  const join26 = spawnSync(process.execPath, [join(root, "scripts/join-check.ts"), joined]);
  assert.equal(join26.status, 0, String(join26.stderr));
  const path = join(joined, "check.js");
  const other = ((await import(pathToFileURL(path).href)) as { checkCommand: CommandSpec })
    .checkCommand;
  writeFileSync(
    join(drafts, "chase.txt"),
    "Hi Ada,\n\nYou have ignored both my notes. Answer by Friday or I am gone.\n\nBest,\nKim",
  );
  writeFileSync(
    join(drafts, "thanks.txt"),
    "Subject: Today\n\nDear Ada,\n\nThank you for today. The way you fold the maps stayed with me.\n\nBest wishes,\nKim",
  );
  for (const kind of ["check-in", "thank-you"])
    assert.deepEqual(
      await told(other, [drafts], { kind, format: "sarif" }),
      await told(checkCommand, [drafts], { kind, format: "sarif" }),
    );
  await assert.rejects(told(other, [join(drafts, "none.txt")], {}), AppError);
});

test("one file is taken only while each of its sources is the one that was joined", () => {
  const source = join(drafts, "source.ts");
  const folder = pathToFileURL(`${drafts}/`);
  assert.equal(isFresh(folder), false, "nothing was joined");
  writeFileSync(source, "export const one = 1;");
  writeFileSync(join(drafts, "sources.json"), JSON.stringify([[source, stampOf(source)]]));
  assert.equal(isFresh(folder), true);
  utimesSync(source, new Date(), new Date("2026-01-01"));
  assert.equal(isFresh(folder), false, "an older state was put in its place");
  rmSync(source);
  assert.equal(isFresh(folder), false, "it is gone");
});

async function told(
  command: CommandSpec,
  files: string[],
  options: Record<string, string>,
): Promise<string[]> {
  const lines: string[] = [];
  const desk = {
    world: { hasStore: () => false },
    print: (line: string) => void lines.push(line),
    setExit: (code: number) => void lines.push(`exit ${code}`),
    now: () => Temporal.Instant.from("2026-11-20T12:00:00Z"),
  };
  await command.run({ desk, given: [files], options } as unknown as Call);
  return lines;
}
