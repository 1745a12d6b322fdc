import assert from "node:assert/strict";
import { test } from "node:test";
import { readLetter } from "../letter/letter.ts";
import { readDraft } from "../read-draft.ts";
import { findGist, gistOf } from "./gist.ts";

test("a gist is found whatever the words of its slots, three words apart at most", () => {
  const said = found("you NOT REPLY", "You and she have not yet answered.");
  assert.equal(said, "you and she have not yet answered");
  assert.equal(found("you NOT REPLY", "You do not, as you said, reply."), undefined);
});

test("an excluded word counts right before the first slot, between two, and right after the last", () => {
  assert.equal(found("!does it +have", "Does it have a roof?"), undefined);
  assert.equal(found("!does it +have", "It have a roof."), "it have");
  assert.equal(found("should +of !course", "I should of course go."), undefined);
  assert.equal(found("should +of !course", "I should of gone."), "should of");
  assert.equal(found("i !enjoy hear", "I enjoy to hear it."), undefined);
});

test("what takes a gist back may stand anywhere in its sentence", () => {
  assert.equal(found("NOT +heard", "I have not heard.", "list"), "not heard");
  assert.equal(found("NOT +heard", "I have not heard, being on the list.", "list"), undefined);
});

function found(written: string, sentence: string, unless = ""): string | undefined {
  const gist = gistOf(written, unless);
  const draft = readDraft(sentence);
  assert.ok(draft.ok);
  const letter = readLetter(draft.value);
  const span = findGist(gist, letter.passages[0]!);
  return span && letter.prose.slice(span.start, span.end);
}
