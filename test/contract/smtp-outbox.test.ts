import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, suite, test } from "node:test";
import { writeMail } from "#mail/mime/write-mail.ts";
import { openOutbox } from "#mail/smtp/open-outbox.ts";
import type { MailAccount } from "#ports/account.ts";
import type { OutgoingMail } from "#ports/outbox.ts";
import { missingMailServers, startMailServers } from "../support/mail-servers.ts";
import type { HeldMail, MailServers } from "../support/mail-servers.ts";

const skip = missingMailServers() ?? false;
const attached = Uint8Array.from({ length: 100_000 }, (_, at) => (at * 7) % 256);

suite("the outbox against a real mail server", { skip }, () => {
  let servers: MailServers;
  let ports: Record<"starttls" | "tls", number>;
  before(async () => {
    servers = await startMailServers();
    const master = await readFile(`${servers.root}/pf/master.cf`, "utf8");
    const wrapped = /^127\.0\.0\.1:(\d+) .*smtpd_tls_wrappermode=yes/m.exec(master)?.[1];
    ports = { starttls: servers.account("candidate").smtp.port, tls: Number(wrapped) };
  });
  after(() => servers[Symbol.asyncDispose]());

  function account(security: "starttls" | "tls" = "starttls"): MailAccount {
    const plain = servers.account("candidate");
    return { ...plain, smtp: { ...plain.smtp, security, port: ports[security] } };
  }

  const password = () => Promise.resolve(servers.password("candidate"));

  /** What priya holds of one message, once a later one of ours has arrived: until then "nothing" would only mean "not yet". */
  async function heldOf(name: string): Promise<HeldMail[]> {
    const held = (await servers.held("priya")).length;
    const marker = `From: tom@example.test\r\nTo: priya@example.test\r\nSubject: Marker\r\n\r\nEnd.\r\n`;
    await servers.deliver("tom", "priya", marker);
    const all = await servers.waitFor("priya", held + 1);
    return all.filter(({ bytes }) => textOf(bytes).includes(`<${name}@example.test>`));
  }

  for (const security of ["starttls", "tls"] as const)
    test(`a message sent over ${security} arrives once, as it was approved`, async () => {
      const mail = letter(security);
      const end = await openOutbox(account(security), password).send(mail);
      assert.equal(end.outcome, "sent", JSON.stringify(end));
      await servers.waitFor("priya", 1);
      const arrived = await heldOf(security);
      assert.equal(arrived.length, 1);
      const text = textOf(arrived[0]?.bytes ?? new Uint8Array());
      assert.ok(text.endsWith(textOf(mail.bytes)), "the bytes changed on their way");
      const added = text.slice(0, -mail.bytes.length);
      assert.deepEqual(added.match(/^Delivered-To: .*$/gim), ["Delivered-To: priya@example.test"]);
      assert.match(added, /^Return-Path: <candidate@example\.test>\r$/m);
      assert.deepEqual(headersOf(text.slice(added.length)), [
        "From: Maya Lindqvist <candidate@example.test>",
        "To: Priya Raman <priya@example.test>",
        "Subject: Thank you for Tuesday",
        "Date: Tue, 03 Mar 2026 09:30:00 +0000",
        `Message-ID: <${security}@example.test>`,
        "MIME-Version: 1.0",
      ]);
      assert.deepEqual(attachmentIn(text), Buffer.from(attached));
    });

  test("a last look that says no delivers nothing", async () => {
    const mail = { ...letter("no"), beforeBody: () => Promise.resolve(false) };
    const end = await openOutbox(account(), password).send(mail);
    assert.equal(end.outcome, "stopped");
    assert.deepEqual(await heldOf("no"), []);
  });

  test("a last look that fails delivers nothing", async () => {
    const mail = { ...letter("failed"), beforeBody: () => Promise.reject(new Error("No disk.")) };
    const end = await openOutbox(account(), password).send(mail);
    assert.equal(end.outcome, "stopped");
    assert.deepEqual(await heldOf("failed"), []);
  });

  test("an unknown recipient is refused before the last look, and it is not the account's fault", async () => {
    let looks = 0;
    const mail = letter("unknown", "nobody@example.test");
    const beforeBody = () => Promise.resolve(++looks > 0);
    const end = await openOutbox(account(), password).send({ ...mail, beforeBody });
    assert.ok(end.outcome === "refused", JSON.stringify(end));
    assert.deepEqual([end.code, end.account, looks], [550, false, 0]);
  });

  for (const security of ["starttls", "tls"] as const)
    test(`a wrong password over ${security} is the account's fault`, async () => {
      const outbox = openOutbox(account(security), () => Promise.resolve("wrong"));
      const end = await outbox.send(letter(`wrong-${security}`));
      assert.ok(end.outcome === "refused", JSON.stringify(end));
      assert.deepEqual([end.code, end.account], [535, true]);
      assert.deepEqual(await heldOf(`wrong-${security}`), []);
    });

  test("a certificate of an unknown authority is refused", async () => {
    for (const security of ["starttls", "tls"] as const) {
      const { ca: _, ...smtp } = account(security).smtp;
      const end = await openOutbox({ ...account(), smtp }, password).send(letter("stranger"));
      assert.ok(end.outcome === "refused" && end.account, JSON.stringify(end));
    }
    assert.deepEqual(await heldOf("stranger"), []);
  });
});

function letter(name: string, to = "priya@example.test"): OutgoingMail {
  const bytes = writeMail({
    messageId: `<${name}@example.test>`,
    date: Temporal.Instant.from("2026-03-03T09:30:00Z"),
    from: { address: "candidate@example.test", name: "Maya Lindqvist" },
    to: { address: to, name: "Priya Raman" },
    subject: "Thank you for Tuesday",
    text: "Dear Priya,\n\n.\n..two dots\nFrom here on: naïve café.\n\nMaya\n",
    attachments: [{ fileName: "sketch.bin", bytes: attached }],
  });
  const envelope = { from: "candidate@example.test", to };
  return { envelope, bytes, beforeBody: () => Promise.resolve(true) };
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("latin1");
}

/** The header lines before the Content-Type, which carries a boundary. */
function headersOf(text: string): string[] {
  const lines = (text.split("\r\n\r\n", 1)[0] ?? "").split("\r\n");
  return lines.slice(
    0,
    lines.findIndex((line) => line.startsWith("Content-Type:")),
  );
}

function attachmentIn(text: string): Buffer {
  const part = text.slice(text.indexOf("sketch.bin"));
  const body = part.slice(part.indexOf("\r\n\r\n") + 4);
  return Buffer.from(body.slice(0, body.indexOf("\r\n--")), "base64");
}
