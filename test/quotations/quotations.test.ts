import assert from "node:assert/strict";
import { test } from "node:test";
import { replyText } from "#domain/replies/reply-text.ts";
import { readQuotations } from "../support/read-quotations.ts";

for (const { client, lang, posting, own, text } of readQuotations())
  test(`an answer ${posting} what ${client} quotes in ${lang} is all that is read`, () => {
    assert.equal(words(replyText(text)), words(own), text);
  });

test("an address and a time in the middle of an answer introduce nothing", () => {
  const own =
    "Please write to Tom <tom@acme.example> before 10:30 on Friday.\n\nHe decides: yes or no.";
  assert.equal(replyText(own), own);
});

function words(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
