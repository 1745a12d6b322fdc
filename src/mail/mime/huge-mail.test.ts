import assert from "node:assert/strict";
import { test } from "node:test";
import { readMail } from "./read-mail.ts";

const read = (text: string) => readMail(Buffer.from(text.replaceAll("\n", "\r\n"), "latin1"));
const from = "From: Dana <dana@acme.example>\nSubject: Friday\n";

test("a mail of a million parts is cut, and its first words are read", async () => {
  const parts = "--b\n\nSee you on Friday\n".repeat(1_000_000);
  const mail = await read(`${from}Content-Type: multipart/mixed; boundary=b\n\n${parts}--b--\n`);
  assert.match(mail.text, /^See you on Friday/);
  assert.deepEqual(
    mail.problems.map(({ code }) => code),
    ["mail-too-many-parts"],
  );
});

test("ten thousand parts with headers of their own lose the rest and not the sender", async () => {
  const parts = "--b\nContent-Type: text/plain\n\nFriday\n".repeat(10_000);
  const mail = await read(`${from}Content-Type: multipart/mixed; boundary=b\n\n${parts}--b--\n`);
  assert.equal(mail.from?.address, "dana@acme.example");
  assert.match(mail.text, /Friday/);
});

test("a header of a megabyte hides neither the sender nor the thread", async () => {
  const long = `X-Long: ${"a".repeat(1_000_000)}\n`;
  const mail = await read(`${long}${from}In-Reply-To: <1@example.org>\n\nhello`);
  assert.deepEqual(
    [mail.from?.address, mail.subject, mail.inReplyTo],
    ["dana@acme.example", "Friday", ["<1@example.org>"]],
  );
});

test("a hundred thousand headers hide neither the sender nor the subject", async () => {
  const mail = await read(`${"X-A: b\n".repeat(100_000)}${from}\nhello`);
  assert.deepEqual([mail.from?.address, mail.subject], ["dana@acme.example", "Friday"]);
});

test("ten thousand nested containers, groups of addresses and enclosed mails end", async () => {
  let nested = from;
  for (let depth = 0; depth < 10_000; depth++)
    nested += `Content-Type: multipart/mixed; boundary=b${depth}\n\n--b${depth}\n`;
  assert.equal((await read(nested)).subject, "Friday");
  const groups = `${from}To: ${"g:".repeat(100_000)}x@y.example;\n\nhello`;
  assert.equal((await read(groups)).subject, "Friday");
  const enclosed = `${from}${"Content-Type: message/rfc822\n\nSubject: in\n".repeat(2_000)}\nhi`;
  assert.equal((await read(enclosed)).subject, "Friday");
});

test("an inlined picture of many megabytes does not push the words out", async () => {
  const picture = `<img src="data:image/png;base64,${"A".repeat(5_000_000)}">`;
  const mail = await read(`${from}Content-Type: text/html\n\n${picture}<p>Friday</p>`);
  assert.equal(mail.text, "Friday");
});

test("a million empty lines, and as many hidden in an invitation, are no reason to stand still", async () => {
  const empty = await read(`${from}\nFriday${"\n".repeat(1_000_000)}x`);
  assert.match(empty.text, /^Friday/);
  assert.deepEqual(
    empty.problems.map(({ code }) => code),
    ["mail-too-many-lines"],
  );
  const hidden = Buffer.from(`BEGIN:VCALENDAR\nMETHOD:REQUEST\n${"\n".repeat(300_000)}x`);
  const lines = hidden.toString("base64").replace(/.{76}/g, "$&\n");
  const invitation = await read(
    `${from}Content-Type: text/calendar\nContent-Transfer-Encoding: base64\n\n${lines}\n`,
  );
  assert.equal(invitation.calendarMethod, "REQUEST");
});

test("as many lines as an attachment has are too many for words", async () => {
  const line = `${"a".repeat(61)}\n`;
  const mail = await read(`${from}\nFriday\n${line.repeat(60_000)}`);
  assert.match(mail.text, /^Friday/);
  assert.deepEqual(
    mail.problems.map(({ code }) => code),
    ["mail-too-many-lines"],
  );
});

test("an attachment of as many lines is read whole, and words below it as well", async () => {
  const line = `${"QUFB".repeat(19)}\n`;
  const mail = await read(
    `${from}Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n\n${line.repeat(60_000)}\n--b\n\nFriday\n--b--\n`,
  );
  assert.equal(mail.attachments[0]?.size, 60_000 * 57);
  assert.match(mail.text, /Friday/);
  assert.deepEqual(mail.problems, []);
});
