import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, beforeEach, describe, test } from "node:test";
import { fileSchema } from "#domain/facts/schema.ts";
import { plainCalendar } from "#domain/plan/working-calendar.ts";
import type { MailAccount } from "#ports/account.ts";
import type { OutgoingMail, SendOutcome } from "#ports/outbox.ts";
import type { World } from "#ports/world.ts";
import { openSqliteStore } from "#storage/sqlite/open-store.ts";
import { keepWatch } from "#worker/keep-watch.ts";
import { addApplication } from "./add-application.ts";
import { approveMessage } from "./approve-message.ts";
import { disconnectAccount } from "./disconnect-account.ts";
import { sendDueMessages } from "./send-due-messages.ts";
import { takeInMail } from "./take-in-mail.ts";

const folder = mkdtempSync(join(tmpdir(), "afterword-second-"));
after(() => rmSync(folder, { recursive: true }));
const account = {
  ...{ id: "a", address: "maya@example.org", filesSentCopies: true },
  pace: { secondsBetween: 0 },
} as MailAccount;
const people = ["ana", "ben"].map((id) => ({
  ...{ id, name: `${id} Raman`, part: "interviewer", email: `${id}@acme.example` },
}));
/** An interview with two people that ended at 15:00 UTC on a Monday; both notes are due at 16:00. */
const file = fileSchema.parse({
  format: "afterword/application@1",
  me: { name: "Maya Lindqvist", email: "maya@example.org", timeZone: "UTC" },
  application: {
    ...{ id: "acme", company: "Acme", role: "Engineer", country: "US", timeZone: "UTC", people },
    interviews: [
      {
        ...{ id: "r1", stage: "first-round", interviewers: ["ana", "ben"] },
        ...{ start: "2026-11-16T14:00:00Z", end: "2026-11-16T15:00:00Z" },
        debrief: { notes: people.map(({ id }) => ({ person: id, specifics: ["canaries"] })) },
      },
    ],
  },
});

let now: Temporal.Instant;
let world: World;
let count = 0;
/** What the server says, one after another, and every attempt that it saw. */
let replies: (SendOutcome | ((mail: OutgoingMail) => Promise<SendOutcome>))[];
let attempts: OutgoingMail[];
let mails: string[];
let written: number;
const sent: SendOutcome = { outcome: "sent", reply: "250 taken" };
const greylisted: SendOutcome = { outcome: "deferred", code: 451, say: "come back later" };

describe("a message whose first attempt did not end well", () => {
  beforeEach(async () => {
    now = Temporal.Instant.from("2026-11-16T16:00:00Z");
    [replies, attempts, mails, written] = [[], [], [], 0];
    world = openWorld(join(folder, `${count++}.db`));
    await world.store.write(({ accounts }) => accounts.save(account));
    await addApplication(world, file);
  });

  function openWorld(path: string): World {
    const inbox = {
      readNew: async () => ({
        mails: mails.map((text) => ({
          ...{ folder: "inbox", receivedAt: now, bytes: Buffer.from(text) },
        })),
        cursor: {},
      }),
      findInSent: async () => false,
      watch: async () => undefined,
      [Symbol.asyncDispose]: async () => undefined,
    };
    const outbox = {
      async send(mail: OutgoingMail) {
        if (!(await mail.beforeBody())) return { outcome: "stopped" };
        attempts.push(mail);
        const reply = replies.shift() ?? sent;
        return typeof reply === "function" ? reply(mail) : reply;
      },
    };
    return {
      store: openSqliteStore({ file: path, now: () => now }),
      loadCalendar: () => ({ ...plainCalendar, country: "US" }),
      claims: { token: "worker", isAlive: () => true },
      mail: {
        openInbox: async () => inbox,
        openOutbox: async () => outbox,
        write: async () => new Uint8Array([++written]),
        async read(bytes: Uint8Array) {
          const text = Buffer.from(bytes).toString();
          if (text.includes("poison")) throw new RangeError("a part within a part within a part");
          const from = /<(\S+@\S+)>/.exec(text)?.[1] ?? "";
          return {
            ...{ messageId: /^Message-ID: (\S+)/im.exec(text)?.[1], from: { address: from } },
            ...{
              subject: "Re: Thank you",
              text: text.split("\r\n\r\n")[1] ?? "",
              headers: new Map(),
            },
            ...{
              to: [],
              cc: [],
              inReplyTo: [],
              references: [],
              attachmentTypes: [],
              attachments: [],
            },
          };
        },
      },
    } as unknown as World;
  }

  async function approve(...who: string[]): Promise<void> {
    for (const id of who) {
      const step = { application: "acme", step: `thank-you:r1:${id}` };
      const text = { subject: `Thank you, ${id}`, body: `Dear ${id}, thank you for the canaries.` };
      await world.store.write(({ drafts }) => drafts.save({ ...step, ...text, attachments: [] }));
      await approveMessage(world, { ...step, attachments: [], despite: "a text of the tests" });
    }
  }

  async function sendAt(moment: string): Promise<string[]> {
    now = Temporal.Instant.from(moment);
    return (await sendDueMessages({ world, account })).map(({ outcome }) => outcome.outcome);
  }

  async function states(): Promise<string[]> {
    return (await world.store.read(({ messages }) => messages.list())).map(({ state }) => state);
  }

  test("a greylisted note goes a quarter of an hour later: the same bytes, the same Message-ID, once", async () => {
    await approve("ana");
    replies = [greylisted];
    assert.deepEqual(await sendAt("2026-11-16T16:00:00Z"), ["deferred"]);
    assert.deepEqual(await sendAt("2026-11-16T16:14:59Z"), []);
    assert.deepEqual(await sendAt("2026-11-16T16:15:00Z"), ["sent"]);
    assert.equal(written, 1, "the message is written once");
    assert.deepEqual(attempts[0]?.bytes, attempts[1]?.bytes);
  });

  test("after the second refusal it waits for half an hour each time", async () => {
    await approve("ana");
    replies = [greylisted, greylisted];
    await sendAt("2026-11-16T16:00:00Z");
    await sendAt("2026-11-16T16:15:00Z");
    assert.deepEqual(await sendAt("2026-11-16T16:44:59Z"), []);
    assert.deepEqual(await sendAt("2026-11-16T16:45:00Z"), ["sent"]);
  });

  test("what is refused for good is never tried again, and the other note still goes", async () => {
    await approve("ana", "ben");
    replies = [{ outcome: "refused", code: 550, say: "no such user", account: false }];
    assert.deepEqual(await sendAt("2026-11-16T16:00:00Z"), ["refused"]);
    assert.deepEqual(await sendAt("2026-11-16T16:00:01Z"), ["sent"]);
    assert.deepEqual(await sendAt("2026-11-16T18:00:00Z"), []);
    assert.deepEqual((await states()).toSorted(byName), ["refused", "sent"]);
  });

  test("a refusal that is about the account keeps the note for later", async () => {
    await approve("ana");
    replies = [{ outcome: "refused", code: 535, say: "sign in anew", account: true }];
    await sendAt("2026-11-16T16:00:00Z");
    assert.deepEqual(await states(), ["deferred"]);
  });

  test("an unsure message is not tried again, however long one waits", async () => {
    await approve("ana");
    replies = [{ outcome: "unsure", say: "the line was cut" }];
    await sendAt("2026-11-16T16:00:00Z");
    assert.deepEqual(await sendAt("2026-11-16T19:00:00Z"), []);
    assert.deepEqual(await states(), ["unsure"]);
    assert.equal(attempts.length, 1);
  });

  test("a watch that is ended finishes the message that it is at, and begins no other", async () => {
    await approve("ana", "ben");
    const ending = new AbortController();
    replies = [
      async () => {
        ending.abort();
        return sent;
      },
    ];
    await keepWatch({
      ...{ world, account, everySeconds: 60, once: false, signal: ending.signal },
      tell: { sent: () => {}, heard: () => {}, trouble: (say) => assert.fail(say) },
    });
    assert.deepEqual((await states()).toSorted(byName), ["approved", "sent"]);
  });

  test("what the last look takes in is told as well", async () => {
    await approve("ana");
    mails = ["From: <ben@acme.example>\r\nMessage-ID: <two@acme.example>\r\n\r\nLikewise."];
    const [report] = await sendDueMessages({ world, account });
    assert.deepEqual(
      report?.heard.map(({ messageId }) => messageId),
      ["<two@acme.example>"],
    );
  });

  test("what was approved to go by a mailbox does not wait for another one", async () => {
    await approve("ana", "ben");
    world.mail.removePassword = async () => undefined;
    await disconnectAccount(world);
    assert.deepEqual(await states(), ["withdrawn", "withdrawn"]);
  });

  test("a mail that cannot be read stops nothing but the chase: its headers are enough, and the mail after it is read", async () => {
    mails = [
      "From: <ana@acme.example>\r\nMessage-ID: <one@acme.example>\r\n\r\npoison",
      "From: <ben@acme.example>\r\nMessage-ID: <two@acme.example>\r\n\r\nLikewise, it was good to meet you.",
    ];
    const inbox = await world.mail.openInbox(account);
    const taken = await takeInMail(world, account, inbox);
    assert.deepEqual(
      taken.map(({ messageId }) => messageId),
      ["<one@acme.example>", "<two@acme.example>"],
    );
  });

  test("a copy of our message that the provider numbered anew is no second letter", async () => {
    await approve("ana");
    await sendAt("2026-11-16T16:00:00Z");
    const own =
      "From: <maya@example.org>\r\nMessage-ID: <rewritten@provider.example>\r\n\r\nDear ana, thank you for the canaries.";
    const read = world.mail.read;
    world.mail.read = async (bytes) => ({
      ...(await read(bytes)),
      ...{ to: [{ address: "ana@acme.example" }], subject: "Thank you, ana" },
    });
    mails = [own];
    now = now.add({ seconds: 40 });
    await takeInMail(world, account, await world.mail.openInbox(account));
    const { application } = await world.store.read(({ applications }) => applications.load("acme"));
    assert.equal(application.events.filter(({ type }) => type === "message-sent").length, 1);
  });

  function byName(a: string, b: string): number {
    return a.localeCompare(b);
  }
});
