import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { openInbox } from "#mail/imap/open-inbox.ts";
import { testAccount } from "#mail/accounts/test-account.ts";
import { AppError } from "#ports/errors.ts";
import type { Inbox, MailHeaders } from "#ports/inbox.ts";
import { missingMailServers, startMailServers } from "../support/mail-servers.ts";
import type { MailServers, TestPerson } from "../support/mail-servers.ts";

describe("the mailbox over IMAP", { skip: missingMailServers() ?? false }, () => {
  let servers: MailServers;
  before(async () => {
    servers = await startMailServers();
  });
  after(() => servers?.[Symbol.asyncDispose]());

  it("takes in what arrives once, with the headers of the thread, and fetches only what is wanted", async () => {
    await using inbox = await open("candidate");
    const empty = await inbox.readNew(undefined, () => true);
    assert.deepEqual(empty.mails, []);
    const thread =
      "References: <a@example.test>\r\n <b@example.test>\r\nIn-Reply-To: <b@example.test>\r\n";
    await servers.deliver("priya", "candidate", letter("one", "Your interview", thread));
    await servers.deliver("tom", "candidate", letter("two", "Lunch"));
    await servers.waitFor("candidate", 2);

    const seen: MailHeaders[] = [];
    const first = await inbox.readNew(empty.cursor, (headers) => {
      seen.push(headers);
      return headers.subject === "Your interview";
    });
    assert.deepEqual(seen.map(({ subject }) => subject).sort(), ["Lunch", "Your interview"]);
    assert.deepEqual(
      seen.find(({ messageId }) => messageId === "<one@example.test>"),
      {
        folder: "inbox",
        messageId: "<one@example.test>",
        from: "sender@example.test",
        fromName: "Sender",
        replyTo: [],
        inReplyTo: ["<b@example.test>"],
        references: ["<a@example.test>", "<b@example.test>"],
        to: ["to@example.test", "copied@example.test"],
        subject: "Your interview",
      },
    );
    assert.equal(first.mails.length, 1);
    assert.equal(first.mails[0]?.folder, "inbox");
    assert.match(text(first.mails[0]?.bytes), /Text of one/);
    const age = first.mails[0]?.receivedAt.until(Temporal.Now.instant()).total("seconds");
    assert.ok(
      age !== undefined && age < 60,
      "the time of arrival counts, not the Date header of 2020",
    );

    const again = await inbox.readNew(structuredClone(first.cursor), () => true);
    assert.deepEqual(again.mails, []);
  });

  it("reads junk too, oldest first over all folders, and nothing older than thirty days at first", async () => {
    const client = await servers.imap("tom");
    await client.append("INBOX", Buffer.from(letter("old", "Old")), [], daysAgo(31));
    await client.append("INBOX", Buffer.from(letter("late", "Late")), [], daysAgo(1));
    await client.append("Junk", Buffer.from(letter("early", "Early")), [], daysAgo(29));
    await client.logout();
    await using inbox = await open("tom");
    const { mails } = await inbox.readNew(undefined, () => true);
    assert.deepEqual(
      mails.map(({ folder, bytes }) => [folder, /Text of (\w+)/.exec(text(bytes))?.[1]]),
      [
        ["junk", "early"],
        ["inbox", "late"],
      ],
    );
  });

  it("takes for sent neither what is still being written, wherever it lies, nor what waits in an outbox", async () => {
    const client = await servers.imap("tom");
    for (const folder of ["Everything", "Postausgang"]) await client.mailboxCreate(folder);
    await client.append("Everything", Buffer.from(letter("begun", "Begun")), ["\\Draft"]);
    await client.append("Everything", Buffer.from(letter("kept", "Kept")), ["\\Seen"]);
    await client.append("Postausgang", Buffer.from(letter("waiting", "Waiting")));
    await client.logout();
    await using inbox = await open("tom");
    const seen: (string | undefined)[] = [];
    await inbox.readNew(undefined, ({ messageId }) => seen.push(messageId) < 0);
    assert.ok(seen.includes("<kept@example.test>"));
    assert.ok(!seen.includes("<begun@example.test>") && !seen.includes("<waiting@example.test>"));
  });

  it("reads many large messages some at a time, and none is missed or read twice", async () => {
    await using inbox = await open("recruiter");
    let { cursor } = await inbox.readNew(undefined, () => false);
    const large = Buffer.from(
      `${letter("large", "Large")}${"A line of a file.\r\n".repeat(160_000)}`,
    );
    const client = await servers.imap("recruiter");
    for (const folder of ["INBOX", "INBOX", "INBOX", "INBOX", "Sent", "INBOX"]) {
      const id = `<large-${Math.random()}@example.test>`;
      const bytes = large.toString().replace("<large@example.test>", id);
      await client.append(folder, Buffer.from(bytes));
    }
    await client.logout();
    const seen: string[] = [];
    for (let isMore: boolean | undefined = true; isMore;) {
      const look = await inbox.readNew(cursor, () => true);
      assert.ok(look.mails.length <= 3, "three of 3 MB at once, no more");
      seen.push(...look.mails.map(({ bytes }) => /<large-.*>/.exec(text(bytes))?.[0] ?? ""));
      ({ cursor, isMore } = look);
    }
    assert.equal(seen.length, 6);
    assert.equal(new Set(seen).size, 6);
  });

  it("reads a folder afresh when the server has numbered it anew", async () => {
    await using inbox = await open("tom");
    const { cursor } = await inbox.readNew(undefined, () => false);
    const renumbered = { ...cursor, INBOX: { uidValidity: "1", uidNext: 9_999 } };
    const { mails } = await inbox.readNew(renumbered, () => true);
    assert.equal(mails.length, 1);
  });

  it("files one copy of a sent message, finds it, and sees it as sent", async () => {
    await using inbox = await open("priya");
    const { cursor } = await inbox.readNew(undefined, () => true);
    const bytes = Buffer.from(letter("sent", "Thank you"));
    assert.equal(await inbox.findInSent("<sent@example.test>"), false);
    await inbox.fileSentCopy(bytes, "<sent@example.test>");
    await inbox.fileSentCopy(bytes, "<sent@example.test>");
    assert.equal(await inbox.findInSent("<sent@example.test>"), true);
    assert.equal(await inbox.findInSent("<ent@example.test>"), false);
    const held = await servers.held("priya", "Sent");
    assert.equal(held.length, 1);
    assert.ok(held[0]?.flags.has("\\Seen"));
    const { mails } = await inbox.readNew(cursor, () => true);
    assert.deepEqual(
      mails.map(({ folder }) => folder),
      ["sent"],
    );
  });

  it("searches for any text as text: a line break in it is no command of its own", async () => {
    await using inbox = await open("priya");
    for (const odd of ['<x@y>\r\nA1 DELETE "Sent"', '<x"y@z>', "<{5}@y>", "<\u0000@y>"])
      assert.equal(await inbox.findInSent(odd).catch(() => false), false);
    assert.ok((await servers.held("priya", "Sent")).length > 0, "Sent is still there");
  });

  it("puts a draft where the usual mail program shows drafts", async () => {
    await using inbox = await open("priya");
    await inbox.putDraft(Buffer.from(letter("draft", "To be started")), "<draft@example.test>");
    await inbox.putDraft(Buffer.from(letter("draft", "To be finished")), "<draft@example.test>");
    const held = await servers.held("priya", "Drafts");
    assert.equal(held.length, 1, "a newer version takes the place of the older one");
    assert.match(text(held[0]?.bytes), /To be finished/);
    assert.ok(held[0]?.flags.has("\\Draft"));
    assert.match(text(held[0]?.bytes), /Text of draft/);
  });

  it("notices a new message while it watches, and stops watching when told to", async () => {
    await using inbox = await open("recruiter");
    await inbox.readNew(undefined, () => true);
    const stop = new AbortController();
    const { promise, resolve } = Promise.withResolvers<void>();
    const watching = inbox.watch(resolve, stop.signal);
    await servers.deliver("priya", "recruiter", letter("news", "News"));
    await promise;
    stop.abort();
    await watching;
  });

  it("watches as often as one likes and leaves nothing behind", async () => {
    await using inbox = await open("recruiter");
    const warnings: string[] = [];
    const hear = (warning: Error) => void warnings.push(warning.message);
    process.on("warning", hear);
    for (let times = 0; times < 15; times++) {
      const stop = new AbortController();
      const watching = inbox.watch(() => {}, stop.signal);
      stop.abort();
      await watching;
    }
    await new Promise((done) => setImmediate(done));
    process.off("warning", hear);
    assert.deepEqual(warnings, []);
  });

  it("tells at once of what came between reading and watching", async () => {
    await using inbox = await open("recruiter");
    await inbox.readNew(undefined, () => true);
    const before = (await servers.held("recruiter")).length;
    await servers.deliver("priya", "recruiter", letter("between", "Between"));
    await servers.waitFor("recruiter", before + 1);
    const stop = new AbortController();
    const { promise: told, resolve } = Promise.withResolvers<void>();
    const watching = inbox.watch(resolve, stop.signal);
    await told;
    stop.abort();
    await watching;
  });

  it("says that the sign-in was refused for a wrong password", async () => {
    const account = servers.account("candidate");
    await assert.rejects(
      openInbox(account, async () => "wrong"),
      failure("mail-sign-in"),
    );
    const checks = await testAccount(account, async () => "wrong");
    assert.deepEqual(
      checks.map(({ what, ok }) => [what, ok]),
      [
        ["smtp", false],
        ["imap", false],
      ],
    );
  });

  it("tests an account from sending to the folders", async () => {
    const account = servers.account("candidate");
    const checks = await testAccount(account, async () => servers.password("candidate"));
    assert.deepEqual(
      checks.map(({ what, ok }) => [what, ok]),
      [
        ["smtp", true],
        ["imap", true],
        ["sent-folder", true],
        ["drafts-folder", true],
      ],
    );
  });

  it("trusts no server whose certificate nobody it trusts has signed", async () => {
    const { imap, ...account } = servers.account("candidate");
    const { ca: _, ...strange } = imap;
    const opening = openInbox({ ...account, imap: strange }, async () => "pw");
    await assert.rejects(opening, failure("mail-tls"));
  });

  it("says that a server cannot be reached", async () => {
    const account = servers.account("candidate");
    const nowhere = { ...account, imap: { ...account.imap, port: 1 } };
    await assert.rejects(
      openInbox(nowhere, async () => "pw"),
      failure("mail-unreachable"),
    );
  });

  async function open(person: TestPerson): Promise<Inbox> {
    return openInbox(servers.account(person), async () => servers.password(person));
  }
});

function letter(name: string, subject: string, more = ""): string {
  return `Message-ID: <${name}@example.test>\r\nFrom: Sender <sender@example.test>\r\nTo: to@example.test\r\nCc: copied@example.test\r\nDate: Wed, 1 Jan 2020 10:00:00 +0000\r\nSubject: ${subject}\r\n${more}\r\nText of ${name}\r\n`;
}

function daysAgo(days: number): Date {
  return new Date(Date.now() - days * 86_400_000);
}

function text(bytes: Uint8Array | undefined): string {
  return Buffer.from(bytes ?? []).toString("utf8");
}

function failure(code: AppError["code"]): (error: unknown) => boolean {
  return (error) => error instanceof AppError && error.code === code;
}
