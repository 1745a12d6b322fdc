import assert from "node:assert/strict";
import { mkdtempDisposable, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { AppError } from "#ports/errors.ts";
import type { Desk } from "./desk.ts";
import { readDrafts } from "./read-drafts.ts";

const desk = {} as Desk;

test("a folder gives its drafts in the order of their names, each with the step that its name says", async () => {
  await using made = await mkdtempDisposable(join(tmpdir(), "drafts-"));
  const folder = made.path;
  await writeFile(join(folder, "thank-you:r1:tom.txt"), "Hi Tom,");
  await writeFile(join(folder, "note.txt"), "Subject: Thanks\n\nHi Ada,");
  await writeFile(join(folder, "picture.png"), "no draft");
  const drafts = await readDrafts(desk, [folder]);
  assert.deepEqual(
    drafts.map(({ name, draft, step }) => [name, draft.subject, step]),
    [
      [join(folder, "note.txt"), "Thanks", undefined],
      [join(folder, "thank-you:r1:tom.txt"), undefined, "thank-you:r1:tom"],
    ],
  );
});

test("a folder without drafts and a file that is not there are told, not passed over", async () => {
  await using made = await mkdtempDisposable(join(tmpdir(), "drafts-"));
  const folder = made.path;
  await assert.rejects(readDrafts(desk, [folder]), AppError);
  await assert.rejects(readDrafts(desk, [join(folder, "none.txt")]), AppError);
});
