import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { openOneMailbox, type OneMailbox } from "../support/one-mailbox.ts";

/** What is on record of the application, newest last, as type and what it says. */
async function eventsOf({ world }: OneMailbox): Promise<string[]> {
  const { application } = await world.store.read(({ applications }) => applications.load("acme"));
  return application.events.map((event) =>
    [event.type, "kind" in event ? event.kind : "class" in event ? event.class : ""].join(" "),
  );
}

const own = (more = "") => `From: Maya Lindqvist <maya@example.org>
To: Dana Whitfield <dana@acme.example>
Subject: Our conversation
Message-ID: <own@example.org>
${more}
Dear Dana, thank you for your time.
`;

suite("mail that pretends to be the person's own", () => {
  const failed =
    "Authentication-Results: mx.example.org; dmarc=fail (p=none) header.from=example.org\n";

  test("in the inbox counts as sent only where the provider does not find it forged", async () => {
    await using mailbox = await openOneMailbox();
    assert.deepEqual(await mailbox.takeIn([own(failed)]), []);
    assert.deepEqual(await eventsOf(mailbox), []);
    await mailbox.takeIn([own()], "junk");
    assert.deepEqual(await eventsOf(mailbox), [], "nor in junk");
    await mailbox.takeIn([own()]);
    assert.deepEqual(await eventsOf(mailbox), ["message-sent other"]);
  });

  test("in Sent it is what it says, whatever its headers are", async () => {
    await using mailbox = await openOneMailbox();
    await mailbox.takeIn([own(failed)], "sent");
    assert.deepEqual(await eventsOf(mailbox), ["message-sent other"]);
  });
});
