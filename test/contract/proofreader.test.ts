import assert from "node:assert/strict";
import { after, test } from "node:test";
import { readDraft } from "#domain/review/read-draft.ts";
import { review } from "#domain/review/review.ts";
import { sampleFile } from "#domain/review/sample/application.ts";
import { openProofreader } from "#proofread/open-proofreader.ts";

const letter = `Hi Priya,

Thank you for today. Oluwaseun's talk about the staged rollouts showed me how the runbook and the canary region go together, and I have thougth about it since. The programme in the harbour was a surprise. I look forward to more conversatons.

Best,
Maya Lindqvist
`;

const reader = openProofreader();
after(() => reader[Symbol.asyncDispose]());

async function proofread(text: string, step = "thank-you:r1:priya") {
  const draft = readDraft(text);
  assert.ok(draft.ok);
  const slips = await reader.read(text);
  const { findings } = review(draft.value, { file: sampleFile, step, slips });
  return findings
    .filter(({ rule }) => rule === "spelling" || rule === "grammar")
    .map(({ start, end, suggestion }) => [text.slice(start, end), suggestion]);
}

test("the library finds misspellings, and no name, trade word or British spelling is one", async () => {
  assert.deepEqual(await proofread(letter), [
    ["thougth", "thought"],
    ["conversatons", "conversations"],
  ]);
});

test("a word that our own list knows is found once", async () => {
  assert.deepEqual(
    await proofread(
      letter.replace("thougth", "definately thought").replace("conversatons", "conversations"),
    ),
    [["definately", "definitely"]],
  );
});

test("greeting, signature and quoted mail are left alone", async () => {
  const text =
    "Hi Xiaoling,\n\nThank you for the tour.\n\nBest,\nWojciech Brzezicki\n\nOn Mon, 16 Nov 2026 Dana wrote:\n> we recieve it\n";
  assert.deepEqual(await proofread(text), []);
});
