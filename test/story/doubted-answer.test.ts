import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, test } from "node:test";
import { sendDueMessages } from "#actions/send-due-messages.ts";
import { settleAnswer } from "#actions/settle-answer.ts";
import { openWorld } from "#app/open-world.ts";
import type { OutgoingMail } from "#ports/outbox.ts";
import type { World } from "#ports/world.ts";
import { account, approveCheckIn, now } from "../support/check-in.ts";

const rejection = "We have decided to move on with other candidates. We wish you all the best.";

function mail(from: string, header: string, text: string): string {
  const lines = [`From: ${from}`, "To: maya@example.org", "Subject: Engineer at Acme", header];
  return [...lines, "Message-ID: <news@x.example>", "", `Dear Maya,`, "", text, ""].join("\r\n");
}

describe("an answer of which it is not sure whose it is", () => {
  let home: string;
  let real: World & AsyncDisposable;
  let delivered: number;
  beforeEach(async () => {
    home = mkdtempSync(join(tmpdir(), "afterword-doubted-"));
    real = openWorld({ home, keys: join(home, "keys"), now });
    delivered = 0;
    await approveCheckIn(real);
  });
  afterEach(async () => {
    await real[Symbol.asyncDispose]();
    rmSync(home, { recursive: true });
  });

  /** Sends what is due while this mail lies in the mailbox, and tells what became of the check-in. */
  async function sendOver(text: string) {
    const inbox = {
      readNew: async () => ({
        mails: [{ folder: "inbox", receivedAt: now, bytes: Buffer.from(text) }],
        cursor: {},
      }),
      findInSent: async () => false,
      [Symbol.asyncDispose]: async () => undefined,
    };
    const outbox = {
      async send({ beforeBody }: OutgoingMail) {
        if (!(await beforeBody())) return { outcome: "stopped" };
        delivered++;
        return { outcome: "sent", reply: "250 taken" };
      },
    };
    const desk = { openInbox: async () => inbox, openOutbox: async () => outbox };
    const world = Object.create(real, { mail: { value: { ...real.mail, ...desk } } }) as World;
    const [report] = await sendDueMessages({ world, account });
    return report!;
  }

  const eventsOf = async () =>
    (await real.store.read(({ applications }) => applications.load("acme"))).application.events;
  const stateOf = async () =>
    (await real.store.read(({ messages }) => messages.list())).map(({ state }) => state);

  for (const [what, text] of [
    [
      "that its provider found forged",
      mail(
        "Dana Whitfield <dana@acme.example>",
        "Authentication-Results: mx.example; dmarc=fail",
        rejection,
      ),
    ],
    [
      "in a known name from another address",
      mail("Dana Whitfield <dana.whitfield@mail.example>", "X-Note: none", rejection),
    ],
    [
      "of an applicant system, though a machine wrote it",
      mail("Acme Hiring <no-reply@ats.example>", "Auto-Submitted: auto-generated", rejection),
    ],
  ] as const)
    test(`a rejection ${what} holds the check-in, settles nothing, and settles once the person says so`, async () => {
      const { outcome, heard } = await sendOver(text);
      assert.equal(outcome.outcome, "deferred");
      assert.equal(delivered, 0);
      assert.deepEqual(
        heard.map(({ asks }) => asks),
        [true],
      );
      assert.deepEqual(await eventsOf(), []);
      assert.deepEqual(await stateOf(), ["deferred"]);
      await settleAnswer(real, "<news@x.example>");
      assert.deepEqual(
        (await eventsOf()).map((event) => event.type === "reply-received" && event.class),
        ["rejection"],
      );
      assert.deepEqual(await stateOf(), ["withdrawn"]);
    });

  test("the same rejection from the known address settles at once", async () => {
    const sound = "Authentication-Results: mx.example; dmarc=pass";
    const { heard } = await sendOver(mail("Dana <dana@acme.example>", sound, rejection));
    assert.deepEqual(
      heard.map(({ asks }) => asks),
      [false],
    );
    assert.deepEqual(await stateOf(), ["withdrawn"]);
    assert.equal(delivered, 0);
  });

  test("a receipt by a machine is no reason to hold the check-in or to ask", async () => {
    const receipt = "We have received your application. This is an automated message.";
    const { outcome } = await sendOver(
      mail("Acme Hiring <no-reply@ats.example>", "Auto-Submitted: auto-generated", receipt),
    );
    assert.equal(outcome.outcome, "sent");
    assert.equal(delivered, 1);
  });
});
