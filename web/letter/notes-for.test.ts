import assert from "node:assert/strict";
import { test } from "node:test";
import type { ApplicationFile } from "#domain/facts/schema.ts";
import type { Step } from "#domain/plan/types.ts";
import { larkfield, maya } from "../../test/support/larkfield.ts";
import { notesFor } from "./notes-for.ts";
import { whyLeftOut } from "./why-left-out.ts";

const file: ApplicationFile = {
  format: "afterword/application@1",
  me: maya,
  application: larkfield,
};
const nothing = { parts: [], leftOut: [] };
const step = { kind: "thank-you", interview: "r1", to: "priya" } as Step;

test("beside a note of thanks stand the notes on its reader alone, each with its path", () => {
  const { notes, fit } = notesFor(step, file, { ...nothing, body: "" });
  assert.deepEqual(
    notes.map(({ path, isUsed }) => [path, isUsed]),
    [["interviews[0].debrief.notes[0].specifics[0]", false]],
  );
  assert.equal(fit?.path, "interviews[0].debrief.fit");
});

test("a note counts as used when the letter has most of its words, however they were put", () => {
  const used = (body: string) => notesFor(step, file, { ...nothing, body }).notes[0]?.isUsed;
  assert.equal(used("For a weekend every change goes to one plant only, and first."), true);
  assert.equal(used("Thank you for the conversation."), false);
});

test("beside a note that stays out stands why, as the rest of the sentence, until the letter has it", () => {
  const note = "every change goes to one plant first for a weekend";
  const leftOut = [
    "“every change” stays out: it is a criticism.",
    `“${note}” is not in this version; another one may take it.`,
  ];
  const whyIn = (body: string) => notesFor(step, file, { parts: [], body, leftOut }).notes[0]?.why;
  assert.equal(whyIn(""), "is not in this version; another one may take it.");
  assert.equal(whyIn(`I liked that ${note}.`), undefined);
});

test("why the line of fit stays out stands below it, in the language of the page too", () => {
  const said = "bleibt draußen: Daraus wurde kein sicherer Satz.";
  const leftOut = [`„${file.application.interviews[0]!.debrief!.fit}“ ${said}`];
  assert.equal(notesFor(step, file, { parts: [], body: "", leftOut }).fit?.why, said);
});

test("a note with quotation marks of its own is found, and none that only begins alike", () => {
  const leftOut = ["“she said “never” twice” stays out: it sounds private."];
  assert.equal(whyLeftOut("she said “never” twice", leftOut), "stays out: it sounds private.");
  assert.equal(whyLeftOut("she said “never”", leftOut), undefined);
});
