import assert from "node:assert/strict";
import { test } from "node:test";
import { classify } from "./classify.ts";
import type { MailFacts } from "./types.ts";

const receivedAt = Temporal.ZonedDateTime.from("2026-11-24T10:00[Europe/Berlin]");
const mail: Omit<MailFacts, "subject" | "text"> = {
  inReplyTo: ["<1@example.org>"],
  references: [],
  from: { address: "dana@acme.example" },
  headers: new Map(),
  attachmentTypes: [],
};

test("of a megabyte of hostile text only the beginning is read", () => {
  const hostile = [
    "a ",
    "\n> ",
    "On ",
    "could you please ",
    "a@",
    "1.1.",
    "From: a\n",
    "If you are, ",
  ];
  for (const piece of hostile) {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
    const subject = text.slice(0, 100_000);
    const judge = (length: number) =>
      classify({ ...mail, subject, text: text.slice(0, length) }, { receivedAt });
    assert.deepEqual(judge(text.length), judge(200_000), piece);
  }
});
