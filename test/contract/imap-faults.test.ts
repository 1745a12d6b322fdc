import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { after, before, suite, test } from "node:test";
import { takeInMail } from "#actions/take-in-mail.ts";
import type { TakenIn } from "#actions/take-in-one.ts";
import { openInbox } from "#mail/imap/open-inbox.ts";
import type { MailAccount } from "#ports/account.ts";
import type { World } from "#ports/world.ts";
import { keepWatch } from "#worker/keep-watch.ts";
import { startMailProxy, type MailProxy } from "../support/mail-proxy.ts";
import { missingMailServers, startMailServers } from "../support/mail-servers.ts";
import type { MailServers } from "../support/mail-servers.ts";
import { setUpPanel, type PanelHome } from "../support/panel-of-many.ts";

suite("a mailbox that goes wrong", { skip: missingMailServers() ?? false }, () => {
  let servers: MailServers;
  let proxy: MailProxy;
  let panel: PanelHome;
  let account: MailAccount;
  let count = 0;
  before(async () => {
    servers = await startMailServers();
    const real = servers.account("candidate");
    proxy = await startMailProxy(real.imap.port);
    account = { ...real, imap: { ...real.imap, port: proxy.port } };
    const order = { account, password: servers.password("candidate") };
    panel = await setUpPanel({ ...order, people: 12, readIn: "priya@example.test" });
    await panel.world.store.write(({ messages }) => {
      for (const { id } of messages.list())
        messages.addState(id, "withdrawn", { author: "person", say: "not of this test" });
    });
  });
  after(async () => {
    await panel?.[Symbol.asyncDispose]();
    await proxy?.[Symbol.asyncDispose]();
    await servers?.[Symbol.asyncDispose]();
  });

  /** Puts an answer of the next person into a folder, and gives its Message-ID. */
  async function answer(folder = "INBOX"): Promise<string> {
    const id = `<answer-${count}@example.test>`;
    const client = await servers.imap("candidate");
    await client.append(folder, Buffer.from(letter(id, `priya+p${count++}@example.test`)));
    await client.logout();
    return id;
  }

  async function readOnce(): Promise<string[]> {
    await using inbox = await panel.world.mail.openInbox(account);
    return (await takeInMail(panel.world, account, inbox)).map(({ messageId }) => messageId);
  }

  test("a watch whose line is cut comes back by itself and hears what came meanwhile", async () => {
    await using watch = startWatch(panel.world, account, 60_000);
    const first = await answer();
    await watch.heard(first);
    proxy.cut();
    await watch.heard(await answer());
    assert.equal(watch.troubles.length, 1, "it said so");
  });

  test("a line that is dead without a word is found out and given up", async () => {
    await using watch = startWatch(panel.world, account, 500);
    await watch.heard(await answer());
    const made = proxy.made;
    proxy.deaden();
    await watch.heard(await answer());
    assert.ok(proxy.made > made);
  });

  test("a server that says goodbye is visited again", async () => {
    await using watch = startWatch(panel.world, account, 60_000);
    await watch.heard(await answer());
    execFileSync("doveadm", ["-c", `${servers.root}/dovecot.conf`, "kick", account.address], {
      stdio: "ignore",
    });
    await watch.heard(await answer());
  });

  test("an answer that a filter put into another folder, or that was moved there unread, is heard once", async () => {
    const client = await servers.imap("candidate");
    await client.mailboxCreate("Jobs");
    await client.logout();
    assert.deepEqual(await readOnce(), []);
    const filtered = await answer("Jobs");
    const moved = await answer();
    const mover = await servers.imap("candidate");
    await mover.mailboxOpen("INBOX");
    await mover.messageMove({ header: { "message-id": moved } }, "Jobs");
    await mover.logout();
    assert.deepEqual(await readOnce(), [filtered, moved]);
    assert.deepEqual(await readOnce(), []);
  });

  test("a message under several labels is one answer", async () => {
    const labelled = await answer();
    const client = await servers.imap("candidate");
    await client.mailboxOpen("INBOX");
    await client.messageCopy({ header: { "message-id": labelled } }, "Jobs");
    await client.mailboxCreate("Labelled later");
    assert.deepEqual(await readOnce(), [labelled]);
    await client.messageCopy({ header: { "message-id": labelled } }, "Labelled later");
    await client.logout();
    assert.deepEqual(await readOnce(), []);
  });

  test("a folder that is made anew, and so numbered anew, gives what is new in it and nothing twice", async () => {
    const old = await answer("Labelled later");
    assert.deepEqual(await readOnce(), [old]);
    const client = await servers.imap("candidate");
    const { uidValidity } = await client.mailboxOpen("Labelled later");
    await client.messageMove({ header: { "message-id": old } }, "Jobs");
    await client.mailboxClose();
    await client.mailboxDelete("Labelled later");
    await client.mailboxCreate("Labelled later");
    await client.mailboxOpen("Jobs");
    await client.messageMove({ header: { "message-id": old } }, "Labelled later");
    const anew = await client.mailboxOpen("Labelled later");
    await client.logout();
    assert.notEqual(anew.uidValidity, uidValidity, "the server numbers it anew");
    const fresh = await answer("Labelled later");
    assert.deepEqual(await readOnce(), [fresh]);
  });

  test("folders that are numbered anew are read again, and nothing is heard twice", async () => {
    await panel.world.store.write(({ accounts }) => {
      const { cursor = {}, readAt } = accounts.list()[0]!;
      const renumbered = Object.entries(cursor).map(([path, { uidNext }]) => [
        path,
        { uidNext, uidValidity: "1" },
      ]);
      accounts.saveCursor(account.id, Object.fromEntries(renumbered), readAt!);
    });
    const before = await eventsOf(panel);
    assert.deepEqual(await readOnce(), []);
    assert.equal(await eventsOf(panel), before);
  });

  test("an answer that is deleted between its headers and its text still stops what waits", async () => {
    const gone = await answer();
    const expunge = ["-c", `${servers.root}/dovecot.conf`, "expunge", "-u", account.address];
    await using inbox = await openInbox(account, async () => servers.password("candidate"));
    const { cursor } = (await panel.world.store.read(({ accounts }) => accounts.list()))[0]!;
    const { mails } = await inbox.readNew(cursor, () => {
      execFileSync("doveadm", [...expunge, "mailbox", "INBOX", "header", "message-id", gone]);
      return true;
    });
    assert.equal(mails.length, 1);
    assert.match(Buffer.from(mails[0]!.bytes).toString(), /priya\+p\d+@example\.test/);
  });
});

async function eventsOf({ world, application }: PanelHome): Promise<number> {
  const stored = await world.store.read((tables) => tables.applications.load(application));
  return stored.application.events.length;
}

/** A watch through the proxy, ended with its scope. */
function startWatch(world: World, account: MailAccount, silence: number) {
  const ending = new AbortController();
  const waiting = new Map<string, () => void>();
  const heard = new Set<string>();
  const troubles: string[] = [];
  const password = async () => "pw-candidate";
  const openInboxAt = () => openInbox(account, password, { silence });
  const watched = Object.create(world, {
    mail: { value: { ...world.mail, openInbox: openInboxAt } },
  }) as World;
  const done = keepWatch({
    ...{ world: watched, account, everySeconds: 120, once: false, signal: ending.signal },
    tell: {
      sent: () => {},
      heard({ messageId }: TakenIn) {
        heard.add(messageId);
        waiting.get(messageId)?.();
      },
      trouble: (say) => void troubles.push(say),
    },
  });
  return {
    troubles,
    heard: (id: string) =>
      new Promise<void>((resolve, fail) => {
        if (heard.has(id)) return resolve();
        const late = setTimeout(() => fail(new Error(`${id} was not heard in 20 s`)), 20_000);
        waiting.set(id, () => {
          clearTimeout(late);
          resolve();
        });
      }),
    async [Symbol.asyncDispose]() {
      ending.abort();
      await done;
    },
  };
}

function letter(id: string, from: string): string {
  return `From: <${from}>\r\nTo: <candidate@example.test>\r\nSubject: Good to meet you\r\nMessage-ID: ${id}\r\n\r\nLikewise, it was good to meet you.\r\n`;
}
