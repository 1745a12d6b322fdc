import assert from "node:assert/strict";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, suite, test } from "node:test";
import SMTPConnection from "nodemailer/lib/smtp-connection";
import { openOutbox } from "#mail/smtp/open-outbox.ts";
import type { MailAccount } from "#ports/account.ts";
import type { OutgoingMail } from "#ports/outbox.ts";
import { startFaultSmtp, type FaultSmtp } from "../support/fault-smtp.ts";
import { makeCertificate } from "../support/mail-servers.ts";

/** What a mail server hears from us, command by command, and for how long it is listened to. */
suite("the conversation with a mail server", () => {
  let folder = "";
  const pem = { key: "", cert: "" };
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "afterword-commands-"));
    await makeCertificate(folder);
    pem.key = await readFile(`${folder}/key.pem`, "utf8");
    pem.cert = await readFile(`${folder}/cert.pem`, "utf8");
  });
  after(() => rm(folder, { recursive: true, force: true }));

  function start(fault: { phase: string; fault: string; reached?: (moment: string) => void }) {
    return startFaultSmtp(Object.assign(fault, { security: "starttls" as const, ...pem }));
  }

  function outboxTo({ port }: FaultSmtp, changes: Partial<MailAccount> = {}) {
    const server = { host: "localhost", port, security: "starttls" as const, ca: pem.cert };
    const address = "candidate@example.test";
    const account = { ...{ id: "c", address, user: address, secret: "s" }, filesSentCopies: false };
    const all = { ...account, smtp: server, imap: server, ...changes };
    return openOutbox(all, () => Promise.resolve("secret\r\nRSET"));
  }

  test("every message has a connection of its own, also after one that was refused", async () => {
    const plan = { phase: "rcpt", fault: "5xx" };
    await using server = await start(plan);
    const outbox = outboxTo(server);
    assert.equal((await outbox.send(letter)).outcome, "refused");
    plan.phase = "none";
    assert.equal((await outbox.send(letter)).outcome, "sent");
    assert.equal(server.taken, 1);
    const mails = server.lines.map((lines) => lines.filter((line) => line.startsWith("MAIL")));
    assert.deepEqual(
      mails.map((one) => one.length),
      [1, 1],
    );
  });

  test("no name, password or token of the settings becomes a command, and we greet by one name only", async () => {
    await using server = await start({ phase: "none", fault: "" });
    const user = "candidate\r\nMAIL FROM:<evil@x.test>\r\nRCPT TO:<evil@x.test>";
    const oauth = { clientId: "c", authorizeAt: "", tokenAt: "", scopes: [] } as never;
    await outboxTo(server, { user }).send(letter);
    await outboxTo(server, { user, oauth }).send(letter);
    assert.equal(server.lines.length, 2);
    for (const lines of server.lines) {
      assert.deepEqual(lines.slice(0, 3), ["EHLO [127.0.0.1]", "STARTTLS", "EHLO [127.0.0.1]"]);
      const verbs = lines.slice(3).map((line) => line.split(" ")[0]);
      assert.deepEqual(verbs, ["AUTH", "MAIL", "RCPT", "DATA", "QUIT"].slice(0, verbs.length));
    }
    const [, , , , mail, rcpt] = server.lines[0]!;
    assert.match(mail!, /^MAIL FROM:<candidate@example\.test>( SIZE=\d+)?$/);
    assert.equal(rcpt, "RCPT TO:<priya@example.test>");
  });

  type Send = typeof SMTPConnection.prototype.send;
  const evil = "evil@x.test";
  for (const [what, change] of [
    ["adds a recipient", ({ to }: { to: string[] }) => void to.push(evil)],
    ["puts another in their place", ({ to }: { to: string[] }) => void to.splice(0, 1, evil)],
    ["sends as somebody else", (envelope: { from: string }) => void (envelope.from = evil)],
  ] as const)
    test(`a mail library that ${what} delivers nothing`, async (t) => {
      await using server = await start({ phase: "none", fault: "" });
      const { send } = SMTPConnection.prototype;
      t.mock.method(SMTPConnection.prototype, "send", function (
        this: SMTPConnection,
        ...given: Parameters<Send>
      ) {
        change(given[0] as unknown as { to: string[] } & { from: string });
        return send.apply(this, given);
      } as never);
      const end = await outboxTo(server).send(letter);
      assert.equal(server.taken, 0);
      assert.ok(end.outcome === "refused", JSON.stringify(end));
      assert.match(end.say, /others than you approved/);
    });

  test("a library that keeps the change of the envelope to itself delivers nothing either", async (t) => {
    await using server = await start({ phase: "none", fault: "" });
    const { send } = SMTPConnection.prototype;
    t.mock.method(SMTPConnection.prototype, "send", function (
      this: SMTPConnection,
      ...given: Parameters<Send>
    ) {
      const [envelope, ...rest] = given;
      const copy = { ...envelope, to: [...(envelope.to as string[]), evil] };
      return send.apply(this, [copy, ...rest]);
    } as never);
    assert.equal((await outboxTo(server).send(letter)).outcome, "refused");
    assert.equal(server.taken, 0);
  });

  test("a server that thinks for nine minutes after the dot is waited for, one that thinks for ten leaves it unsure", async (t) => {
    for (const [fault, minutes, expected] of [
      ["slow", 9, "sent"],
      ["stall", 9, "waiting"],
      ["stall", 10, "unsure"],
    ] as const) {
      const { promise: whole, resolve } = Promise.withResolvers<void>();
      const reached = (moment: string) => void (moment === "dot" && resolve());
      await using server = await start({ phase: "dot", fault, reached });
      t.mock.timers.enable({ apis: ["setTimeout"] });
      const sending = outboxTo(server).send(letter);
      await whole;
      t.mock.timers.tick(minutes * 60_000);
      t.mock.timers.reset();
      const later = new Promise((done) => setTimeout(() => done({ outcome: "waiting" }), 1_000));
      const end = (await Promise.race([sending, later])) as { outcome: string };
      assert.equal(end.outcome, expected, `${fault} for ${minutes} minutes`);
    }
  });
});

const letter: OutgoingMail = {
  envelope: { from: "candidate@example.test", to: "priya@example.test" },
  bytes: Buffer.from("Subject: Thank you\r\n\r\nDear Priya.\r\n"),
  beforeBody: () => Promise.resolve(true),
};
