import assert from "node:assert/strict";
import { PassThrough } from "node:stream";
import { test } from "node:test";
import type { StoredIncoming } from "#ports/store.ts";
import { askMeaning } from "./ask-meaning.ts";

const mail = {
  sender: "dana@acme.example",
  subject: "Re: Thank you",
  text: "It went to Jonas.",
  judgement: { class: "holding", confidence: "low" },
} as unknown as StoredIncoming;

async function press(key: string) {
  const input = new PassThrough();
  const output = Object.assign(new PassThrough(), { columns: 80, rows: 24 });
  const meaning = askMeaning(mail, { input, output });
  setImmediate(() => input.write(key));
  return meaning;
}

test("one key says what a mail means, and y that it was understood", async () => {
  assert.equal(await press("r"), "rejection");
  assert.equal(await press("y"), "holding");
  assert.equal(await press("0"), "none");
});
