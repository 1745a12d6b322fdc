import assert from "node:assert/strict";
import { test } from "node:test";
import { UnusableInput } from "#ports/errors.ts";
import type { TemplateFolder } from "#ports/templates.ts";
import { loadWording } from "./load-wording.ts";

const folder = (name: string, text: string): TemplateFolder => ({
  folder: name,
  isOwn: name === "/home/ada",
  templates: [{ path: "en/thank-you/close.liquid", text }],
});

function worldWith(...folders: TemplateFolder[]) {
  return { templates: { load: async () => folders } };
}

test("a person's own template wins over the organisation's, and the organisation's over the built-in one", async () => {
  const house = folder("/srv/house", "I look forward to your word.");
  const own = folder("/home/ada", "# mine\nUntil soon.\n[formal] Until we meet again.");
  const { wording: theirs } = await loadWording(worldWith(house), "en");
  assert.deepEqual(theirs["thank-you/close"], ["I look forward to your word."]);
  const { wording: mine } = await loadWording(worldWith(house, own), "en");
  assert.deepEqual(mine["thank-you/close"], ["Until soon.", "[formal] Until we meet again."]);
});

test("a template that cannot be used stops the writing, with its folder, file, line and reason", async () => {
  const broken = folder("/home/ada", "Until soon.\n{% if day %}Until {{ day }}.");
  await assert.rejects(loadWording(worldWith(broken), "en"), (error) => {
    assert.ok(error instanceof UnusableInput);
    assert.equal(error.source, "/home/ada");
    assert.match(error.problems[0]!.at, /^en\/thank-you\/close\.liquid, line 2/);
    assert.match(error.problems[0]!.say, /not closed/);
    return true;
  });
});
