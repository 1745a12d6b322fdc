import assert from "node:assert/strict";
import { test } from "node:test";
import type { ApplicationFile } from "#domain/facts/schema.ts";
import type { Step } from "#domain/plan/types.ts";
import { larkfield, maya } from "../../test/support/larkfield.ts";
import { notesFor } from "./notes-for.ts";

const file: ApplicationFile = {
  format: "afterword/application@1",
  me: maya,
  application: larkfield,
};
const step = { kind: "thank-you", interview: "r1", to: "priya" } as Step;

test("beside a note of thanks stand the notes on its reader alone, each with its path", () => {
  const { notes, fit } = notesFor(step, file, { parts: [], body: "" });
  assert.deepEqual(
    notes.map(({ path, isUsed }) => [path, isUsed]),
    [["interviews[0].debrief.notes[0].specifics[0]", false]],
  );
  assert.equal(fit?.path, "interviews[0].debrief.fit");
});

test("a note counts as used when the letter has most of its words, however they were put", () => {
  const used = (body: string) => notesFor(step, file, { parts: [], body }).notes[0]?.isUsed;
  assert.equal(used("For a weekend every change goes to one plant only, and first."), true);
  assert.equal(used("Thank you for the conversation."), false);
});
