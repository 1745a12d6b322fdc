import assert from "node:assert/strict";
import { test } from "node:test";
import { keepWatch } from "#worker/keep-watch.ts";
import { startMailProxy } from "../support/mail-proxy.ts";
import { missingMailServers, startMailServers } from "../support/mail-servers.ts";
import { setUpPanel } from "../support/panel-of-many.ts";

const skip = missingMailServers() ?? false;

test(
  "a watch that reads, sends, files copies and idles takes one connection for reading, and one at a time for sending",
  { skip },
  async () => {
    await using servers = await startMailServers();
    const real = servers.account("candidate");
    await using reading = await startMailProxy(real.imap.port);
    await using sending = await startMailProxy(real.smtp.port);
    const account = {
      ...real,
      imap: { ...real.imap, port: reading.port },
      smtp: { ...real.smtp, port: sending.port },
      pace: { secondsBetween: 0, mostADay: 100 },
    };
    const password = servers.password("candidate");
    await using panel = await setUpPanel({
      ...{ account, password },
      ...{ people: 3, readIn: "priya@example.test" },
    });
    const before = reading.made;
    const ending = new AbortController();
    const { promise: heard, resolve } = Promise.withResolvers<void>();
    let sent = 0;
    const watching = keepWatch({
      ...{ world: panel.world, account, everySeconds: 60, once: false, signal: ending.signal },
      tell: {
        sent: ({ outcome }) => void (outcome.outcome === "sent" && sent++),
        heard: () => resolve(),
        trouble: (say) => assert.fail(say),
      },
    });
    await servers.waitFor("priya", 3);
    await servers.waitFor("candidate", 3, "Sent");
    await servers.deliver("priya", "candidate", answer);
    await heard;
    ending.abort();
    await watching;
    assert.equal(sent, 3);
    assert.equal(reading.made - before, 1);
    assert.deepEqual([sending.made, sending.most], [3, 1]);
  },
);

const answer =
  "From: <priya+p0@example.test>\r\nTo: <candidate@example.test>\r\nSubject: Re: Thank you\r\nMessage-ID: <answer@example.test>\r\n\r\nLikewise, it was good to meet you.\r\n";
