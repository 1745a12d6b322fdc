import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { settleAnswer } from "#actions/settle-answer.ts";
import { recordEvent } from "#actions/record-event.ts";
import { openOneMailbox, type OneMailbox } from "../support/one-mailbox.ts";

/** A mail with an invitation in it. */
function invitation(from: string, { id = "i1", method = "REQUEST", hour = "14", text = "" } = {}) {
  return `From: ${from}
To: maya@example.org
Subject: Acme: first interview for Engineer
Message-ID: <${id}@invites.example>
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary=x

--x
Content-Type: text/plain

${text}

--x
Content-Type: text/calendar; method=${method}

BEGIN:VCALENDAR
VERSION:2.0
METHOD:${method}
BEGIN:VEVENT
UID:one@invites.example
SEQUENCE:${hour}
DTSTAMP:20261112T080000Z
DTSTART:20261116T${hour}0000Z
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

async function interviewsOf({ world }: OneMailbox): Promise<string[]> {
  const { application } = await world.store.read(({ applications }) => applications.load("acme"));
  return application.interviews.map(
    ({ start, cancelled }) => `${start.slice(0, 16)}${cancelled ? " cancelled" : ""}`,
  );
}

suite("an invitation in a mail", () => {
  test("of a scheduling service is asked about, and becomes an interview once the person says whose it is", async () => {
    await using mailbox = await openOneMailbox();
    const [taken] = await mailbox.takeIn([invitation("no-reply@goodtime.io")]);
    assert.equal(taken?.asks, true);
    assert.deepEqual(await interviewsOf(mailbox), []);
    await settleAnswer(mailbox.world, "<i1@invites.example>", { class: "scheduling" });
    assert.deepEqual(await interviewsOf(mailbox), ["2026-11-16T14:00"]);
    await settleAnswer(mailbox.world, "<i1@invites.example>", { class: "next-round" });
    assert.deepEqual(await interviewsOf(mailbox), ["2026-11-16T14:00"], "once");
  });

  test("of the recruiter becomes one at once, even where her words are not understood", async () => {
    await using mailbox = await openOneMailbox();
    const at = "2026-11-11T12:00:00Z";
    await recordEvent(mailbox.world, "acme", {
      type: "message-sent",
      at,
      kind: "other",
      to: "dana",
    });
    const text = "the stars stood differently over our table. All of us send greetings.";
    await mailbox.takeIn([invitation("Dana Whitfield <dana@acme.example>", { text })]);
    assert.deepEqual(await interviewsOf(mailbox), ["2026-11-16T14:00"]);
  });

  test("that may be forged moves nothing until the person says that it is theirs", async () => {
    await using mailbox = await openOneMailbox();
    await mailbox.takeIn([invitation("Dana Whitfield <dana@acme.example>")]);
    const forged = { id: "i2", method: "CANCEL", hour: "15" };
    await mailbox.takeIn([invitation("Dana Whitfield <dana@elsewhere.example>", forged)]);
    assert.deepEqual(await interviewsOf(mailbox), ["2026-11-16T14:00"]);
  });
});
