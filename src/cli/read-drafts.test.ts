import assert from "node:assert/strict";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { AppError } from "#ports/errors.ts";
import type { Desk } from "./desk.ts";
import { readDrafts } from "./read-drafts.ts";

const desk = {} as Desk;

test("a folder gives its drafts in the order of their names, each with the step that its name says", async () => {
  const folder = await mkdtemp(join(tmpdir(), "drafts-"));
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
  const folder = await mkdtemp(join(tmpdir(), "drafts-"));
  await assert.rejects(readDrafts(desk, [folder]), AppError);
  await assert.rejects(readDrafts(desk, [join(folder, "none.txt")]), AppError);
});
