import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import PostalMime from "postal-mime";
import { AppError } from "#ports/errors.ts";
import type { MailToWrite } from "./mail-to-write.ts";
import { writeMail } from "./write-mail.ts";
import { writeMailto } from "./write-mailto.ts";

const note: MailToWrite = {
  messageId: "<n1@afterword.example>",
  date: Temporal.Instant.from("2026-11-16T20:30:00Z"),
  from: { name: "Maya Lindqvist", address: "maya@example.org" },
  to: { name: "Priya Raman", address: "priya@acme.example" },
  subject: "Thank you for today",
  text: "Dear Priya,\n\nThank you.\n",
};

/** Every character but halves of pairs. The strings of fast-check that hold them first make a table of all million. */
const anyCharacter = fc
  .integer({ min: 0, max: 0x10ffff - 0x800 })
  .map((place) => String.fromCodePoint(place < 0xd800 ? place : place + 0x800));

function raw(mail: MailToWrite): string {
  return Buffer.from(writeMail(mail)).toString("utf8");
}

test("a plain note is written as a person would expect to read it", () => {
  const lines = [
    "From: Maya Lindqvist <maya@example.org>",
    "To: Priya Raman <priya@acme.example>",
    "Subject: Thank you for today",
    "Date: Mon, 16 Nov 2026 20:30:00 +0000",
    "Message-ID: <n1@afterword.example>",
    "MIME-Version: 1.0",
    "Content-Type: text/plain; charset=utf-8",
    "Content-Transfer-Encoding: 7bit",
    "",
    "Dear Priya,",
    "",
    "Thank you.",
    "",
  ];
  assert.equal(raw(note), lines.join("\r\n"));
});

test("an answer in a thread carries In-Reply-To and every reference, and leaves odd ones out", async () => {
  const bytes = writeMail({
    ...note,
    inReplyTo: "<b@acme.example>",
    references: ["<a@acme.example>", "odd\r\nBcc: eve@evil.example", "<b@acme.example>"],
  });
  const read = await PostalMime.parse(bytes);
  assert.equal(read.inReplyTo, "<b@acme.example>");
  assert.equal(read.references?.replace(/\s+/g, " "), "<a@acme.example> <b@acme.example>");
  assert.equal(read.bcc, undefined);
});

test("umlauts, long lines, dots and 'From ' at a line's beginning come back as they were", async () => {
  const text = `Grüße aus München 🎉\n.\n..dots\nFrom here on\n${"a long line ".repeat(40)}\nend = here  \n`;
  const bytes = writeMail({
    ...note,
    subject: "Grüße – und vielen Dank für das lange Gespräch über Züge 🚄 gestern",
    text,
  });
  const read = await PostalMime.parse(bytes);
  assert.equal(read.subject, "Grüße – und vielen Dank für das lange Gespräch über Züge 🚄 gestern");
  assert.equal(read.text?.replace(/\r\n/g, "\n"), text);
  for (const line of Buffer.from(bytes).toString("utf8").split("\r\n")) {
    assert.ok(line.length <= 78, line);
    assert.doesNotMatch(line, /^From |^\.|[^\x20-\x7e\t]/);
  }
});

test("an attachment arrives byte for byte, with its name", async () => {
  const bytes = Uint8Array.from({ length: 10_000 }, (_, at) => (at * 7) % 256);
  const fileName = "Fallstudie – Übersicht (1).pdf";
  const mail = { ...note, attachments: [{ fileName, mediaType: "application/pdf", bytes }] };
  const read = await PostalMime.parse(writeMail(mail));
  assert.equal(read.text, "Dear Priya,\n\nThank you.\n");
  assert.equal(read.attachments[0]?.filename, fileName);
  assert.equal(read.attachments[0]?.mimeType, "application/pdf");
  assert.deepEqual(new Uint8Array(read.attachments[0]?.content as ArrayBuffer), bytes);
});

test("the same message is the same bytes every time", () => {
  const attachments = [{ fileName: "a.txt", bytes: new Uint8Array([1, 2, 3]) }];
  assert.deepEqual(writeMail({ ...note, attachments }), writeMail({ ...note, attachments }));
});

test("no text in a name, subject or file name becomes a header of its own", async () => {
  const usual = ["content-type", "date", "from", "message-id", "mime-version", "subject", "to"];
  const nasty = fc
    .array(anyCharacter, { maxLength: 60 })
    .map((text) => `${text.join("")}\r\nBcc: eve@evil.example`);
  await fc.assert(
    fc.asyncProperty(nasty, nasty, nasty, async (name, subject, fileName) => {
      const bytes = writeMail({
        ...note,
        to: { name, address: "priya@acme.example" },
        subject,
        attachments: [{ fileName, bytes: new Uint8Array(4) }],
      });
      const read = await PostalMime.parse(bytes);
      assert.deepEqual(read.headers.map(({ key }) => key).toSorted(), usual);
      assert.deepEqual(
        read.to?.map(({ address }) => address),
        ["priya@acme.example"],
      );
      assert.equal(read.attachments.length, 1);
    }),
    { numRuns: 300 },
  );
});

test("any text at all comes back as it was written", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "grapheme", maxLength: 300 }), async (text) => {
      fc.pre(!/[\r\0\ufeff]/.test(text));
      const read = await PostalMime.parse(writeMail({ ...note, text }));
      assert.equal(read.text?.replace(/\r\n/g, "\n").trimEnd(), text.trimEnd());
    }),
    { numRuns: 300 },
  );
});

test("an address with a line break, a list or a name in it is refused", () => {
  for (const address of [
    "b@x.test\r\nBcc: evil@x.test",
    "b@x.test; evil@x.test",
    "B <b@x.test>",
    "",
  ])
    assert.throws(() => writeMail({ ...note, to: { address } }), AppError);
  assert.throws(() => writeMail({ ...note, messageId: "<a>\r\nBcc: x@y.test" }), AppError);
});

test("a file name never carries a folder", async () => {
  const attachments = [{ fileName: "../../home/maya/.ssh\\notes.txt", bytes: new Uint8Array(1) }];
  const read = await PostalMime.parse(writeMail({ ...note, attachments }));
  assert.equal(read.attachments[0]?.filename, "notes.txt");
});

test("the mailto link keeps every word and cannot gain a field", () => {
  const link = writeMailto({
    ...note,
    subject: "Thanks & more\r\nBcc: x",
    text: "Grüße\n&bcc=eve@evil.example",
  });
  const url = new URL(link);
  assert.equal(url.pathname, "priya@acme.example");
  assert.deepEqual([...url.searchParams.keys()], ["subject", "body"]);
  assert.equal(url.searchParams.get("subject"), "Thanks & more Bcc: x");
  assert.equal(url.searchParams.get("body"), "Grüße\r\n&bcc=eve@evil.example");
});
