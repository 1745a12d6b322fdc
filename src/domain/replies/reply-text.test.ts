import assert from "node:assert/strict";
import { test } from "node:test";
import { replyText } from "./reply-text.ts";

test("what stands above a quoted mail is the answer, in many languages", () => {
  const introductions = [
    "On Tue, 24 Nov 2026 at 09:12, Maya Lindqvist <maya@example.org> wrote:",
    "Am 24.11.2026 um 09:12 schrieb Maya Lindqvist:",
    "Le mar. 24 nov. 2026 à 09:12, Maya Lindqvist\n<maya@example.org> a écrit :",
    "El 24 nov 2026, a las 9:12, Maya Lindqvist escribió:",
    "-----Ursprüngliche Nachricht-----",
    "From: Maya Lindqvist\nSent: Tuesday\nTo: Dana\nSubject: Thank you",
  ];
  for (const line of introductions)
    assert.equal(replyText(`Friday works.\n\n${line}\n\nCould we meet?`), "Friday works.", line);
});

test("an answer below marked lines stays", () => {
  assert.equal(
    replyText("On 24 Nov 2026 Maya wrote:\n> Could we meet?\n\nYes, on Friday."),
    "Yes, on Friday.",
  );
});

test("a sentence that begins like an introduction stays", () => {
  const text = "On Friday we decide.\nI wrote to the team:\nall is well.";
  assert.equal(replyText(text), text);
});

test("signatures and legal notices go", () => {
  assert.equal(replyText("Yes.\n\n-- \nDana\nAcme"), "Yes.");
  assert.equal(replyText("Yes.\n\nSent from my iPhone"), "Yes.");
});
