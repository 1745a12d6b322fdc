import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, beforeEach, describe, test } from "node:test";
import { readInvitation } from "#calendar/invitation.ts";
import { fileSchema } from "#domain/facts/schema.ts";
import { plainCalendar } from "#domain/plan/working-calendar.ts";
import { readMail } from "#mail/mime/read-mail.ts";
import type { MailAccount } from "#ports/account.ts";
import type { Inbox } from "#ports/inbox.ts";
import type { World } from "#ports/world.ts";
import { openSqliteStore } from "#storage/sqlite/open-store.ts";
import { addApplication, changeFacts } from "./add-application.ts";
import { planApplication } from "./plan-application.ts";
import { recordEvent } from "./record-event.ts";
import { settleAnswer } from "./settle-answer.ts";
import { takeInMail } from "./take-in-mail.ts";

const folder = mkdtempSync(join(tmpdir(), "afterword-take-in-"));
after(() => rmSync(folder, { recursive: true }));
const account = { id: "a", address: "maya@mailbox.example" } as MailAccount;
const file = fileSchema.parse({
  format: "afterword/application@1",
  me: { name: "Maya Lindqvist", email: "maya@example.org", timeZone: "UTC" },
  application: {
    ...{ id: "acme", company: "Acme", role: "Engineer", country: "US", timeZone: "UTC" },
    people: [{ id: "dana", name: "Dana Whitfield", part: "recruiter", email: "dana@acme.example" }],
    interviews: [],
  },
});

let now: Temporal.Instant;
let serverIsAheadBy: Temporal.DurationLike;
let world: World;
let count = 0;

describe("mail that is taken in", () => {
  beforeEach(async () => {
    now = Temporal.Instant.from("2026-11-12T09:00:00Z");
    serverIsAheadBy = { seconds: 0 };
    world = {
      store: openSqliteStore({ file: join(folder, `${count++}.db`), now: () => now }),
      loadCalendar: () => ({ ...plainCalendar, country: "US" }),
      readInvitation: async (text: string) => readInvitation(text),
      mail: { read: readMail },
    } as unknown as World;
    await world.store.write(({ accounts }) => accounts.save(account));
    await addApplication(world, file);
  });

  /** Takes in what the mailbox holds; a mail that was read before comes again, as after a crash. */
  function takeIn(...mails: string[]) {
    const inbox = {
      readNew: async () => ({
        mails: mails.map((text) => ({
          ...{
            folder: "inbox",
            receivedAt: now.add(serverIsAheadBy),
            bytes: Buffer.from(text.replaceAll("\n", "\r\n")),
          },
        })),
        cursor: {},
      }),
    } as unknown as Inbox;
    return takeInMail(world, account, inbox);
  }

  function invitation(name: string, method: string, changes: { sequence: number; start: string }) {
    return `From: Dana Whitfield <dana@acme.example>
To: maya@example.org
Subject: Your first interview: Engineer
Message-ID: <${name}@acme.example>
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary=x

--x
Content-Type: text/plain

Hi Maya, the invitation is attached.

--x
Content-Type: text/calendar; method=${method}

BEGIN:VCALENDAR
VERSION:2.0
METHOD:${method}
BEGIN:VEVENT
UID:one@acme.example
SEQUENCE:${changes.sequence}
DTSTAMP:20261112T080000Z
DTSTART:${changes.start}
DURATION:PT1H
SUMMARY:First interview: Engineer
ORGANIZER;CN=Dana Whitfield:mailto:dana@acme.example
ATTENDEE;CN=Priya Raman:mailto:priya@acme.example
ATTENDEE;CN=Maya Lindqvist:mailto:maya@example.org
END:VEVENT
END:VCALENDAR

--x--
`;
  }

  const asked = invitation("ask", "REQUEST", { sequence: 0, start: "20261116T140000Z" });

  async function interviews() {
    const { application } = await world.store.read(({ applications }) => applications.load("acme"));
    return application.interviews.map(({ id, start, cancelled }) => [
      id,
      start.slice(0, 16),
      cancelled,
    ]);
  }

  test("an invitation inside a mail becomes an interview with its people, once, even when it is read again", async () => {
    const [taken] = await takeIn(asked);
    assert.deepEqual(
      taken?.interviews?.map(({ interview, change }) => [interview, change]),
      [["r1", "added"]],
    );
    await takeIn(asked);
    assert.deepEqual(await interviews(), [["r1", "2026-11-16T14:00", false]]);
    const { file: planned } = await planApplication(world, "acme");
    assert.deepEqual(
      planned.application.people.map(({ email }) => email),
      ["dana@acme.example", "priya@acme.example"],
    );
  });

  test("an update moves the interview, a cancellation calls it off, and an older version that comes late changes nothing", async () => {
    await takeIn(asked);
    await takeIn(invitation("move", "REQUEST", { sequence: 1, start: "20261117T150000Z" }));
    assert.deepEqual(await interviews(), [["r1", "2026-11-17T15:00", false]]);
    await takeIn(invitation("late", "REQUEST", { sequence: 0, start: "20261116T140000Z" }));
    assert.deepEqual(await interviews(), [["r1", "2026-11-17T15:00", false]]);
    await takeIn(invitation("off", "CANCEL", { sequence: 2, start: "20261117T150000Z" }));
    assert.deepEqual(await interviews(), [["r1", "2026-11-17T15:00", true]]);
  });

  test("when the interview has ended, a debrief is asked for", async () => {
    await takeIn(asked);
    now = Temporal.Instant.from("2026-11-16T15:00:00Z");
    const { plan } = await planApplication(world, "acme");
    assert.equal(plan.steps.find(({ kind }) => kind === "debrief")?.status, "ready");
  });

  test("an invitation of nobody on file makes no application and is not kept", async () => {
    await takeIn(asked.replaceAll("acme.example", "elsewhere.example").replaceAll("Acme", "Else"));
    assert.deepEqual(await interviews(), []);
    assert.equal((await world.store.read(({ applications }) => applications.list())).length, 1);
    assert.deepEqual(await world.store.read(({ incoming }) => incoming.list()), []);
  });

  test("mail that the person wrote from the mailbox's own address is nobody's answer", async () => {
    const own =
      "From: maya@mailbox.example\nTo: dana@acme.example\nSubject: Hello\nMessage-ID: <own@mailbox.example>\n\nHello Dana.\n";
    assert.deepEqual(await takeIn(own), []);
    const { file: planned } = await planApplication(world, "acme");
    assert.deepEqual(
      planned.application.events.map((event) => [event.type, "kind" in event ? event.kind : ""]),
      [["message-sent", "other"]],
    );
  });

  test("an answer counts from the look that finds it, though the clock of its server runs ahead", async () => {
    const at = "2026-11-11T12:00:00Z";
    await recordEvent(world, "acme", { type: "message-sent", at, kind: "check-in", to: "dana" });
    serverIsAheadBy = { minutes: 4 };
    await takeIn(
      "From: Dana <dana@acme.example>\nTo: maya@example.org\nSubject: Acme\nMessage-ID: <ahead@acme.example>\n\nUnfortunately we have chosen another candidate.",
    );
    const { plan } = await planApplication(world, "acme");
    assert.ok(plan.steps.some(({ kind }) => kind === "rejection-reply"));
  });

  test("what the person said of a mail holds for the next one like it, and it is not asked again", async () => {
    const letter = (id: number, name: string) =>
      `From: Dana <dana@acme.example>\nTo: maya@example.org\nSubject: Acme\nMessage-ID: <letter-${id}@acme.example>\n\nDear ${name}, the stars stood differently over our table in the end. All of us send greetings from the tower.`;
    const at = "2026-11-11T12:00:00Z";
    await recordEvent(world, "acme", { type: "message-sent", at, kind: "check-in", to: "dana" });
    const [asked] = await takeIn(letter(1, "Maya"));
    assert.deepEqual([asked?.classification?.confidence, asked?.asks], ["low", true]);
    await settleAnswer(world, "<letter-1@acme.example>", { class: "rejection" });
    const [known] = await takeIn(letter(2, "Ms Lindqvist"));
    assert.deepEqual([known?.classification?.class, known?.asks], ["rejection", false]);
  });

  test("a mail that came back marks the address that it went to, and the next address can be used", async () => {
    const returned = `From: MAILER-DAEMON@mailbox.example
To: maya@mailbox.example
Subject: Undelivered Mail Returned to Sender
Message-ID: <b@mailbox.example>
In-Reply-To: <m1@mailbox.example>
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary=x

--x
Content-Type: text/plain

Your message could not be delivered.

--x
Content-Type: message/delivery-status

Reporting-MTA: dns; mailbox.example

Final-Recipient: rfc822; dana@acme.example
Action: failed
Status: 5.1.1

--x
Content-Type: text/rfc822-headers

From: maya@mailbox.example
To: dana@acme.example
Message-ID: <m1@mailbox.example>

--x--
`;
    await recordEvent(world, "acme", {
      ...{ type: "message-sent", at: "2026-11-12T08:00:00Z", kind: "other", to: "dana" },
      messageId: "<m1@mailbox.example>",
    });
    await takeIn(returned);
    const bounceOf = async () => {
      const { file } = await planApplication(world, "acme");
      return file.application.events.find(({ type }) => type === "bounce");
    };
    const bounce = await bounceOf();
    assert.deepEqual(bounce?.type === "bounce" && [bounce.address, bounce.messageId], [
      "dana@acme.example",
      "<m1@mailbox.example>",
    ]);
    await recordEvent(world, "acme", { type: "other-offer", at: "2026-11-12T09:00:00Z" });
    const needsOf = async () => {
      const { plan } = await planApplication(world, "acme");
      return plan.steps.find(({ kind }) => kind === "competing-offer")?.needs;
    };
    assert.deepEqual(await needsOf(), ["address"]);
    await changeFacts(world, "acme", (application) => ({
      ...application,
      people: application.people.map((one) => ({ ...one, email: "whitfield@acme.example" })),
    }));
    assert.deepEqual(await needsOf(), []);
  });

  const hello = `From: dana@acme.example
To: maya@mailbox.example
Message-ID: <hello@acme.example>

Good to meet you. We will be in touch.
`;

  test("an answer in the thread of a mail that came with it is known by that mail", async () => {
    const colleague = `From: tom@elsewhere.example
To: maya@mailbox.example
Message-ID: <second@elsewhere.example>
In-Reply-To: <hello@acme.example>

Adding to what Dana wrote: bring a portfolio.
`;
    const taken = await takeIn(hello, colleague, hello);
    assert.deepEqual(
      taken.map(({ messageId, whose }) => [messageId, whose.certainty]),
      [
        ["<hello@acme.example>", "certain"],
        ["<second@elsewhere.example>", "certain"],
      ],
    );
  });

  test("a mail that cannot be taken in does not undo the one before it", async () => {
    const odd = hello.replace("<hello@", "<odd@");
    const inbox = {
      readNew: async () => ({
        mails: [hello, odd].map((text, at) => ({
          folder: ["inbox", "a folder that no store knows"][at],
          ...{ receivedAt: now, bytes: Buffer.from(text) },
        })),
        cursor: {},
      }),
    } as unknown as Inbox;
    await assert.rejects(takeInMail(world, account, inbox));
    const kept = await world.store.read(({ incoming }) => incoming.list());
    assert.deepEqual(
      kept.map(({ messageId }) => messageId),
      ["<hello@acme.example>"],
    );
  });
});
