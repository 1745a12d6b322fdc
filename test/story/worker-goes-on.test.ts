import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { AppError } from "#ports/errors.ts";
import type { Inbox } from "#ports/inbox.ts";
import { keepWatch } from "#worker/keep-watch.ts";
import { openOneMailbox, type OneMailbox } from "../support/one-mailbox.ts";

/** Keeps a watch over inboxes that are opened one after the other, until there are no more; gives what was told. */
async function watchOver(mailbox: OneMailbox, inboxes: Partial<Inbox>[]): Promise<string[]> {
  const ended = new AbortController();
  const told: string[] = [];
  mailbox.world.mail.openInbox = async () => {
    const next = inboxes.shift();
    if (!next) ended.abort();
    return mailbox.inbox(next ?? {});
  };
  await keepWatch({
    ...{ world: mailbox.world, account: mailbox.account, signal: ended.signal },
    ...{ everySeconds: 60, once: false },
    tell: {
      sent: ({ message }) => void told.push(`sent ${message.step}`),
      heard: ({ sender }) => void told.push(`heard ${sender}`),
      trouble: (say) => void told.push(say),
    },
  });
  return told;
}

suite("a watch goes on", () => {
  test("after a mailbox that lets it in and then cannot be read, with a longer wait each time", async () => {
    await using mailbox = await openOneMailbox();
    const failed: number[] = [];
    const readNew = async () => {
      failed.push(performance.now());
      throw new AppError("mail-odd", "Not now.");
    };
    const told = await watchOver(mailbox, [{ readNew }, { readNew }]);
    assert.equal(told.length, 2);
    assert.match(told[0]!, /Not now\./);
    const [first = 0, second = 0] = failed;
    assert.ok(second - first >= 900, "a second after the first failure");
    assert.ok(performance.now() - second >= 1_800, "two after the next");
  });

  test("while Sent cannot be searched for a message in doubt: an answer is heard all the same", async () => {
    await using mailbox = await openOneMailbox();
    await leaveOneInDoubt(mailbox);
    const findInSent = async () => {
      throw new AppError("mail-odd", "It could not search Sent.");
    };
    const readNew: Inbox["readNew"] = async () => ({ mails: [answer(mailbox)], cursor: {} });
    const told = await watchOver(mailbox, [{ findInSent, readNew, watch: cutOff }]);
    assert.match(told[0]!, /It could not search Sent\./);
    assert.equal(told[1], "heard dana@acme.example");
  });
});

async function cutOff(): Promise<void> {
  throw new AppError("mail-unreachable", "The connection ended.");
}

function answer({ clock }: OneMailbox) {
  const text =
    "From: Dana Whitfield <dana@acme.example>\r\nTo: maya@example.org\r\nSubject: Acme\r\nMessage-ID: <a1@acme.example>\r\n\r\nHi Maya,\r\n\r\nwe have decided against it.\r\n";
  return { folder: "inbox" as const, receivedAt: clock.now, bytes: Buffer.from(text) };
}

/** A message of which it is not known whether it went out. */
async function leaveOneInDoubt({ world }: OneMailbox): Promise<void> {
  await world.store.write(({ messages }) => {
    const id = crypto.randomUUID();
    const at = world.store.now();
    messages.add(
      {
        ...{ id, application: "acme", step: "application-follow-up:1", person: "dana" },
        ...{ kind: "application-follow-up", channel: "email", subject: "Hello", body: "Hello." },
        sender: { name: "Maya Lindqvist", address: "maya@example.org" },
        recipient: { name: "Dana Whitfield", address: "dana@acme.example" },
        ...{ messageId: `<${id}@example.org>`, references: [], hash: "0".repeat(64), wakeAt: at },
      },
      [],
      "person",
    );
    messages.addState(id, "unsure", { author: "worker", say: "The connection was cut." });
  });
}
