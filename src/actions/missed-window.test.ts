import assert from "node:assert/strict";
import { after, beforeEach, describe, test } from "node:test";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileSchema } from "#domain/facts/schema.ts";
import { plainCalendar } from "#domain/plan/working-calendar.ts";
import type { MailAccount } from "#ports/account.ts";
import type { Inbox } from "#ports/inbox.ts";
import type { SendOutcome } from "#ports/outbox.ts";
import type { World } from "#ports/world.ts";
import { openSqliteStore } from "#storage/sqlite/open-store.ts";
import { keepWatch } from "#worker/keep-watch.ts";
import { addApplication } from "./add-application.ts";
import { approveMessage } from "./approve-message.ts";
import { saveDraft } from "./save-draft.ts";
import { recordEvent } from "./record-event.ts";
import { sendDueMessages } from "./send-due-messages.ts";

const folder = mkdtempSync(join(tmpdir(), "afterword-missed-"));
after(() => rmSync(folder, { recursive: true }));

/** One interview on Monday 16 November 2026 that ends at 15:00 UTC; the check-in is due on Monday the 23rd at 10:00. */
const file = fileSchema.parse({
  format: "afterword/application@1",
  me: { name: "Maya Lindqvist", email: "maya@example.org", timeZone: "UTC" },
  application: {
    id: "acme",
    company: "Acme",
    role: "Engineer",
    country: "US",
    timeZone: "UTC",
    people: [
      { id: "dana", name: "Dana Whitfield", part: "recruiter", email: "dana@acme.example" },
      { id: "priya", name: "Priya Raman", part: "interviewer", email: "priya@acme.example" },
    ],
    interviews: [
      {
        id: "r1",
        stage: "first-round",
        start: "2026-11-16T14:00:00Z",
        end: "2026-11-16T15:00:00Z",
        interviewers: ["priya"],
        debrief: { notes: [{ person: "priya", specifics: ["rollouts start with one canary"] }] },
      },
    ],
  },
});
const note = "thank-you:r1:priya";
const checkIn = "check-in:r1:1";
const account: MailAccount = {
  id: "a",
  address: "maya@example.org",
  smtp: { host: "localhost", port: 465, security: "tls" },
  imap: { host: "localhost", port: 993, security: "tls" },
  user: "maya",
  secret: "maya",
  filesSentCopies: true,
};

let now: Temporal.Instant;
let arrived: string[];
/** What the server answers before it takes anything. */
let refusals: SendOutcome[];
let world: World;
let count = 0;

describe("a message whose window has passed", () => {
  beforeEach(async () => {
    now = Temporal.Instant.from("2026-11-16T15:30:00Z");
    [arrived, refusals] = [[], []];
    world = openWorld(join(folder, `${count++}.db`));
    await world.store.write(({ accounts }) => accounts.save(account));
    await addApplication(world, file);
  });

  const quietInbox: Inbox = {
    readNew: async () => ({ mails: [], cursor: {} }),
    findInSent: async () => false,
    fileSentCopy: async () => undefined,
    putDraft: async () => undefined,
    watch: async () => undefined,
    [Symbol.asyncDispose]: async () => undefined,
  };

  /** A store with a clock of its own, a mailbox to which nothing comes, and a server that takes everything. */
  function openWorld(path: string): World {
    const outbox: Awaited<ReturnType<World["mail"]["openOutbox"]>> = {
      async send({ envelope, beforeBody }) {
        const refusal = refusals.shift();
        if (refusal) return refusal;
        if (!(await beforeBody())) return { outcome: "stopped" };
        arrived.push(envelope.to);
        return { outcome: "sent", reply: "250 taken" };
      },
    };
    return {
      store: openSqliteStore({ file: path, now: () => now }),
      loadCalendar: () => ({ ...plainCalendar, country: "US" }),
      claims: { token: "worker", isAlive: () => true },
      mail: {
        openInbox: async () => quietInbox,
        openOutbox: async () => outbox,
        write: async () => new Uint8Array([1]),
      },
    } as unknown as World;
  }

  async function approve(step: string, to: string): Promise<void> {
    const body = `Hi ${to},\n\nThank you; I keep thinking of how rollouts start with one canary. I look forward to hearing from you.\n\nMaya Lindqvist`;
    await saveDraft(world, { application: "acme", step, subject: "Thanks", body, attachments: [] });
    const options = { application: "acme", step, attachments: [], despite: "a test" };
    await approveMessage(world, options);
  }

  async function sendAt(moment: string) {
    now = Temporal.Instant.from(moment);
    const reports = await sendDueMessages({ world, account });
    return reports.map(({ outcome }) => outcome.outcome);
  }

  async function stateOf(step: string): Promise<string | undefined> {
    const messages = await world.store.read((tables) => tables.messages.list());
    return messages.findLast((message) => message.step === step)?.state;
  }

  test("what is approved goes in its window", async () => {
    await approve(note, "Priya");
    assert.deepEqual(await sendAt("2026-11-16T15:59:00Z"), []);
    assert.deepEqual(await sendAt("2026-11-16T16:00:00Z"), ["sent"]);
    assert.deepEqual(arrived, ["priya@acme.example"]);
  });

  test("a note whose 24 hours passed while the machine was off does not go by itself", async () => {
    await approve(note, "Priya");
    assert.deepEqual(await sendAt("2026-11-17T15:00:00Z"), ["stopped"]);
    assert.deepEqual(arrived, []);
    assert.equal(await stateOf(note), "withdrawn");
  });

  test("a note that was held up past the evening, by a machine that slept, waits for the recipient's morning", async () => {
    await approve(note, "Priya");
    assert.deepEqual(await sendAt("2026-11-17T02:00:00Z"), ["deferred"]);
    assert.deepEqual(await sendAt("2026-11-17T07:50:00Z"), []);
    assert.deepEqual(await sendAt("2026-11-17T08:00:00Z"), ["sent"]);
    assert.deepEqual(arrived, ["priya@acme.example"]);
  });

  test("a note that was held up and can still go by day goes at once, however fine the clock is", async () => {
    await approve(note, "Priya");
    assert.deepEqual(await sendAt("2026-11-16T17:30:00.123456789Z"), ["sent"]);
  });

  test("a late note goes when it is approved as such", async () => {
    now = Temporal.Instant.from("2026-11-18T09:00:00Z");
    await approve(note, "Priya");
    assert.deepEqual(await sendAt("2026-11-18T09:01:00Z"), ["sent"]);
  });

  test("a check-in that was missed by a day needs a new approval", async () => {
    await approve(checkIn, "Dana");
    assert.deepEqual(await sendAt("2026-11-24T10:00:00Z"), ["stopped"]);
    assert.deepEqual(arrived, []);
    await approve(checkIn, "Dana");
    assert.deepEqual(await sendAt("2026-11-24T10:05:00Z"), ["sent"]);
  });

  const busy: SendOutcome = { outcome: "deferred", code: 451, say: "come back later" };

  test("a check-in that the server puts off at the end of the day goes in the next working hours", async () => {
    await approve(checkIn, "Dana");
    refusals = [busy];
    assert.deepEqual(await sendAt("2026-11-23T16:50:00Z"), ["deferred"]);
    for (const night of ["2026-11-23T17:10:00Z", "2026-11-23T23:00:00Z", "2026-11-24T07:55:00Z"])
      assert.deepEqual(await sendAt(night), [], night);
    assert.deepEqual(await sendAt("2026-11-24T09:00:00Z"), ["sent"]);
    assert.deepEqual(arrived, ["dana@acme.example"]);
  });

  test("a check-in that the server puts off for days is given up, and the person told", async () => {
    await approve(checkIn, "Dana");
    refusals = Array.from({ length: 9 }, () => busy);
    assert.deepEqual(await sendAt("2026-11-23T16:50:00Z"), ["deferred"]);
    for (const day of ["24", "25", "26"])
      assert.deepEqual(await sendAt(`2026-11-${day}T16:50:00Z`), ["deferred"], day);
    assert.equal(await stateOf(checkIn), "deferred");
    assert.deepEqual(await sendAt("2026-11-27T16:50:00Z"), ["deferred"]);
    assert.equal(await stateOf(checkIn), "withdrawn");
  });

  test("a note that does not get through in the evening waits for the morning, and not past its 24 hours", async () => {
    await approve(note, "Priya");
    refusals = [busy, { outcome: "deferred", say: "The connection was cut." }];
    assert.deepEqual(await sendAt("2026-11-16T20:30:00Z"), ["deferred"]);
    assert.deepEqual(await sendAt("2026-11-16T20:50:00Z"), ["deferred"]);
    assert.deepEqual(await sendAt("2026-11-17T02:00:00Z"), []);
    assert.deepEqual(await sendAt("2026-11-17T09:00:00Z"), ["sent"]);
    assert.deepEqual(arrived, ["priya@acme.example"]);
  });

  test("a check-in that the network held up at the end of the day needs a new approval", async () => {
    await approve(checkIn, "Dana");
    refusals = [{ outcome: "deferred", say: "The connection was cut." }];
    assert.deepEqual(await sendAt("2026-11-23T16:50:00Z"), ["deferred"]);
    assert.equal(await stateOf(checkIn), "withdrawn");
  });

  test("an approved check-in waits where the recipient is away, and goes at the new time", async () => {
    await approve(checkIn, "Dana");
    now = Temporal.Instant.from("2026-11-20T09:05:00Z");
    await recordEvent(world, "acme", {
      type: "out-of-office",
      at: "2026-11-20T09:00:00Z",
      from: "dana",
      until: "2026-11-27",
    });
    assert.deepEqual(await sendAt("2026-11-23T10:00:00Z"), []);
    assert.equal(await stateOf(checkIn), "approved");
    assert.deepEqual(await sendAt("2026-11-30T10:00:00Z"), ["sent"]);
  });

  test("an approved check-in that an answer puts off is withdrawn, for its text was written before", async () => {
    await approve(checkIn, "Dana");
    now = Temporal.Instant.from("2026-11-20T09:05:00Z");
    const recorded = await recordEvent(world, "acme", {
      type: "reply-received",
      at: "2026-11-20T09:00:00Z",
      from: "dana",
      class: "holding",
      answerBy: "2026-12-04",
    });
    assert.deepEqual(recorded.withdrawn, [checkIn]);
    assert.deepEqual(await sendAt("2026-11-23T10:00:00Z"), []);
  });

  test("a step that the plan puts off without an event is deferred to its new time", async () => {
    await approve(checkIn, "Dana");
    const holidays = new Map([["2026-11-23", "Founders' Day"]]);
    world.loadCalendar = () => ({ ...plainCalendar, country: "US", holidays });
    assert.deepEqual(await sendAt("2026-11-23T10:00:00Z"), ["deferred"]);
    assert.equal(await stateOf(checkIn), "deferred");
    assert.deepEqual(await sendAt("2026-11-23T11:00:00Z"), []);
    assert.deepEqual(await sendAt("2026-11-24T10:00:00Z"), ["sent"]);
  });

  test("a clock that jumps by more than five minutes holds sending for a round, and it is told", async () => {
    await approve(note, "Priya");
    const told: string[] = [];
    const ended = new AbortController();
    const jumps = [{ minutes: 0 }, { minutes: 30 }, { seconds: 1 }];
    const turns: string[] = [];
    world.mail.openInbox = async () => ({
      ...quietInbox,
      // Whenever the watch waits for news, the clock moves on; after the last move it is ended.
      watch: async () => {
        turns.push(`${arrived.length} sent`);
        const jump = jumps.shift();
        if (jump) now = now.add(jump);
        else ended.abort();
      },
    });
    await keepWatch({
      world,
      account,
      everySeconds: 60,
      once: false,
      signal: ended.signal,
      tell: { sent: () => undefined, heard: () => undefined, trouble: (say) => told.push(say) },
    });
    assert.deepEqual(told, [
      "The clock has jumped forward by 30 minutes. Mail is read first, and sending waits for the next round.",
    ]);
    assert.deepEqual(turns, ["0 sent", "0 sent", "0 sent", "1 sent"]);
  });
});
