import assert from "node:assert/strict";
import { test } from "node:test";
import { readMail } from "./read-mail.ts";

const read = (text: string) => readMail(new TextEncoder().encode(text.replaceAll("\n", "\r\n")));

test("a mail is read into plain facts", async () => {
  const mail = await read(
    "From: Dana <dana@ACME.example>\nTo: maya@example.org\nSubject: =?utf-8?q?Gr=C3=BC=C3=9Fe?=\nMessage-ID: <2@acme.example>\nIn-Reply-To: <1@example.org>\nDate: Tue, 24 Nov 2026 10:00:00 +0100\n\nHello",
  );
  assert.deepEqual(
    [mail.from, mail.subject, mail.messageId, mail.inReplyTo, mail.date],
    [
      { name: "Dana", address: "dana@acme.example" },
      "Grüße",
      "<2@acme.example>",
      ["<1@example.org>"],
      "2026-11-24T09:00:00.000Z",
    ],
  );
});

test("HTML alone becomes text, without scripts, with its quotation marked", async () => {
  const mail = await read(
    'Content-Type: text/html\n\n<style>p{}</style><p>Friday &amp; noon</p><script>alert(1)</script><blockquote>Which day?</blockquote><img src="https://t.example/x.png">',
  );
  assert.equal(mail.text, "Friday & noon\n\n> Which day?");
});

test("characters that hide or turn writing are taken out", async () => {
  const mail = await read(
    "Subject: safe\u202Efdp.exe\nContent-Type: text/plain; charset=utf-8\n\nHel\u0007lo\u200B",
  );
  assert.deepEqual([mail.subject, mail.text.trim()], ["safefdp.exe", "Hello"]);
});

test("a header named after a prototype is a header like any other", async () => {
  const mail = await read("__proto__: x\nconstructor: y\nSubject: a\n\nb");
  assert.deepEqual(
    [mail.headers.get("__proto__"), mail.headers.get("constructor")],
    [["x"], ["y"]],
  );
  assert.equal(({} as Record<string, unknown>)["x"], undefined);
});

test("hostile mail never throws and keeps its headers", async () => {
  let nested = "Subject: deep\nFrom: dana@acme.example\n";
  for (let depth = 0; depth < 300; depth++)
    nested += `Content-Type: multipart/mixed; boundary=b${depth}\n\n--b${depth}\n`;
  const mail = await read(nested);
  assert.deepEqual([mail.subject, mail.from?.address], ["deep", "dana@acme.example"]);
  for (const odd of [
    "",
    "\n",
    ":\n:\n",
    "Content-Type: multipart/mixed\n\n",
    "\u0000".repeat(1000),
  ])
    assert.ok(await read(odd));
});
