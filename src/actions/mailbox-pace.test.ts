import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import type { MailAccount } from "#ports/account.ts";
import { openSqliteStore } from "#storage/sqlite/open-store.ts";
import { mayGoFrom, usualPace } from "./mailbox-pace.ts";

const folder = mkdtempSync(join(tmpdir(), "afterword-pace-"));
after(() => rmSync(folder, { recursive: true }));
const noon = Temporal.Instant.from("2026-11-16T12:00:00Z");
let count = 0;

/** The moment from which the next message may go, after messages that were sent so many seconds before noon. */
async function mayGoAfter(secondsAgo: number[], pace?: MailAccount["pace"]): Promise<string> {
  await using store = openSqliteStore({ file: join(folder, `${count++}.db`), now: () => noon });
  return await store.write((tables) => {
    tables.applications.save({
      ...{ id: "acme", company: "Acme", role: "Engineer", timeZone: "UTC" },
      ...{ culture: "standard", channel: "email", people: [], interviews: [] },
    });
    for (const [at, seconds] of secondsAgo.entries()) {
      const id = `m${at}`;
      tables.messages.add(
        {
          ...{ id, application: "acme", step: `thank-you:r1:${id}`, kind: "thank-you" },
          ...{ channel: "email", sender: { address: "maya@example.org" }, subject: "Thanks" },
          ...{ body: "…", messageId: `<${id}@example.org>`, references: [], wakeAt: noon },
          hash: "0".repeat(64),
        },
        [],
        "person",
      );
      const lease = Temporal.Duration.from({ minutes: 2 });
      tables.messages.claimDue({ now: noon, lease, token: "worker", most: 1, only: id });
      tables.messages.saveBytes(id, new Uint8Array([1]));
      const row = { author: "worker" as const, say: "", at: noon.subtract({ seconds }) };
      tables.messages.addState(id, "sending", row);
    }
    const account = { id: "a", ...(pace ? { pace } : {}) } as MailAccount;
    return mayGoFrom(tables, account, noon).toString();
  });
}

test("the first message goes at once, the next twenty seconds after it", async () => {
  assert.equal(usualPace.secondsBetween, 20);
  assert.equal(await mayGoAfter([]), "2026-11-16T12:00:00Z");
  assert.equal(await mayGoAfter([5]), "2026-11-16T12:00:15Z");
  assert.equal(await mayGoAfter([90, 60]), "2026-11-16T11:59:20Z");
});

test("what was set for the account goes before", async () => {
  assert.equal(await mayGoAfter([5], { secondsBetween: 2 }), "2026-11-16T11:59:57Z");
});

test("once as many have gone as may go in a day, the next waits until the oldest of them is a day old", async () => {
  const pace = { secondsBetween: 20, mostADay: 3 };
  assert.equal(await mayGoAfter([7200, 3600, 60], pace), "2026-11-17T10:00:00Z");
  assert.equal(
    await mayGoAfter([90_000, 3600, 60], pace),
    "2026-11-16T11:59:20Z",
    "yesterday's do not count",
  );
});
