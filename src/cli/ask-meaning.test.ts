import assert from "node:assert/strict";
import { PassThrough } from "node:stream";
import { test } from "node:test";
import type { StoredIncoming } from "#ports/store.ts";
import { askMeaning } from "./ask-meaning.ts";

const mail = {
  sender: "dana@acme.example",
  subject: "Re: Thank you",
  text: "It went to Jonas.",
  judgement: {
    class: "holding",
    confidence: "low",
    evidence: [{ what: "holding", where: "text", says: "It went to Jonas." }],
    whose: { certainty: "unsure", because: "It comes from acme.example." },
  },
} as unknown as StoredIncoming;

async function press(key: string, shown: string[] = []) {
  const input = new PassThrough();
  const output = Object.assign(new PassThrough(), { columns: 80, rows: 24 });
  output.on("data", (text: Buffer) => shown.push(`${text}`));
  const from = { name: "Dana Whitfield", company: "Acme" };
  const meaning = askMeaning({ mail, from, at: 1, of: 2 }, { input, output });
  setImmediate(() => input.write(key));
  return meaning;
}

test("one key says what a mail means, and y that it was understood", async () => {
  assert.equal(await press("r"), "rejection");
  assert.equal(await press("y"), "holding");
  assert.equal(await press("0"), "none");
});

test("the question tells from whom it is, what was read, and what each meaning would do", async () => {
  const shown: string[] = [];
  await press("y", shown);
  const text = shown.join("").replace(/\s+/g, " ");
  for (const words of [
    "From Dana Whitfield <dana@acme.example>, about Acme.",
    "It comes from acme.example.",
    "Read as holding, for “It went to Jonas.”.",
    "1 of 2: what does it mean?",
    "rejection: every chase ends",
    "no answer: it changes nothing",
  ])
    assert.ok(text.includes(words), `${words} in ${text}`);
});
