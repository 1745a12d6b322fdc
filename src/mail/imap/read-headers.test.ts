import assert from "node:assert/strict";
import { test } from "node:test";
import type { FetchMessageObject } from "imapflow";
import { readHeaders } from "./read-headers.ts";

function headersOf(lines: string, encoding: BufferEncoding = "utf8") {
  const headers = Buffer.from(`${lines.replaceAll("\n", "\r\n")}\r\n\r\n`, encoding);
  return readHeaders({ seq: 1, uid: 1, headers } as FetchMessageObject, "inbox");
}

test("who wrote, to whom, about what and in answer to what is read from the lines themselves", () => {
  const read = headersOf(
    `From: =?UTF-8?Q?Zo=C3=AB_Stern?= <zoe@acme.example>
To: "Okafor, Maya" <maya@example.org>,
 Team: tom@acme.example, kim@acme.example;
Cc: <hr@acme.example>
Reply-To: hiring@acme.example
Subject: =?UTF-8?B?UsO8Y2tmcmFnZQ==?=
 =?UTF-8?Q?_zum_Gespr=C3=A4ch?=
Message-ID: <a@acme.example>
References: <1@example.org>
 <2@example.org>
In-Reply-To: <2@example.org>`,
  );
  assert.deepEqual(read, {
    folder: "inbox",
    messageId: "<a@acme.example>",
    from: "zoe@acme.example",
    fromName: "Zoë Stern",
    replyTo: ["hiring@acme.example"],
    inReplyTo: ["<2@example.org>"],
    references: ["<1@example.org>", "<2@example.org>"],
    to: ["maya@example.org", "tom@acme.example", "kim@acme.example", "hr@acme.example"],
    subject: "Rückfrage zum Gespräch",
  });
});

test("letters without an encoding are read as UTF-8, else as Latin", () => {
  const lines = "From: Zoë <zoe@acme.example>\nSubject: Gespräch";
  for (const encoding of ["utf8", "latin1"] as const) {
    const { fromName, subject } = headersOf(lines, encoding);
    assert.deepEqual([fromName, subject], ["Zoë", "Gespräch"]);
  }
});

test("a mail without a sender or a subject, and a report, are told as what they are", () => {
  const read = headersOf("Content-Type: multipart/report; report-type=delivery-status");
  assert.equal(read.from, undefined);
  assert.equal(read.subject, "");
  assert.equal(read.isReport, true);
});

test("a head of megabytes is read in its beginning, and at once", () => {
  const start = performance.now();
  const read = headersOf(`From: zoe@acme.example\nTo: ${"<a@b.example>, ".repeat(200_000)}`);
  assert.equal(read.from, "zoe@acme.example");
  assert.ok(performance.now() - start < 2_000);
});
