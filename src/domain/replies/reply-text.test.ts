import assert from "node:assert/strict";
import { test } from "node:test";
import { forwardedText, replyText } from "./reply-text.ts";

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

const aroundWords = {
  "a warning that a mail system puts above":
    "CAUTION: This email originated from outside of the organization. Do not click links.\n\nThursday is fine.",
  "a mark of mail from outside": "[EXTERNAL EMAIL]\n\nThursday is fine.",
  "a line on who rarely writes":
    "You don't often get email from dana@acme.example. Learn why this is important\n\nThursday is fine.",
  "a plea for the trees":
    "Thursday is fine.\n\nPlease consider the environment before printing this email.",
  "the company's register":
    "Thursday is fine.\n\nAcme Ltd is a company registered in England and Wales No. 0123456.",
};
for (const [what, text] of Object.entries(aroundWords))
  test(`${what} is not the writer's`, () => assert.equal(replyText(text), "Thursday is fine."));

test("a card of telephones below the name is cut, and the name stays", () => {
  const card = "Talent Partner | Acme Ltd\nT: +44 20 7946 0000\nwww.acme.example";
  assert.equal(
    replyText(`Thursday is fine.\n\nKind regards\nDana\n${card}\n`),
    "Thursday is fine.\n\nKind regards\nDana",
  );
});

test("a telephone number before the farewell stays", () => {
  const own = "Ring me on +44 20 7946 0000 | any time.\n\nKind regards\nDana";
  assert.equal(replyText(own), own);
});

test("what Outlook passes on below lines of From and Sent is found where the subject says that it was passed on", () => {
  const text =
    "See below.\n\nFrom: Tom <tom@acme.example>\nSent: Monday, 9 March 2026 16:02\nTo: Dana\nSubject: Portfolio\n\nCould she send two projects?";
  assert.equal(forwardedText(text, "FW: Portfolio"), "Could she send two projects?");
  assert.equal(forwardedText(text, "RE: Portfolio"), "");
});
