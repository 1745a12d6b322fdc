import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import type { ApplicationFile } from "#domain/facts/schema.ts";
import { afterword, afterwordJson } from "../support/afterword.ts";
import { missingMailServers, startMailServers } from "../support/mail-servers.ts";
import { setUpPanel } from "../support/panel-of-many.ts";
import { startWorker } from "../support/start-worker.ts";

const home = await mkdtemp(join(tmpdir(), "afterword-two-"));
after(() => rm(home, { recursive: true, force: true }));

test("many commands at once on one store lose nothing and never show a locked database", async () => {
  await setUpMaya(home, "maya@example.org");
  await writeTogether(home);
});

test(
  "the same holds while a watch reads and sends beside them",
  { skip: missingMailServers() ?? false },
  async () => {
    await using servers = await startMailServers();
    const { account, password } = servers;
    await using panel = await setUpPanel({
      ...{ account: account("candidate"), password: password("candidate") },
      ...{ people: 6, readIn: "priya@example.test" },
    });
    await using watch = startWorker({ home: panel.home, seconds: 60 });
    await setUpMaya(panel.home, account("candidate").address);
    await writeTogether(panel.home);
    assert.equal((await servers.waitFor("priya", 6)).length, 6, "and every note went out, once");
    watch.process.kill("SIGTERM");
    const { out } = await watch.ended;
    assert.doesNotMatch(out, /locked|busy|trouble/i);
  },
);

async function setUpMaya(at: string, email: string): Promise<void> {
  const me = ["--name", "Maya Lindqvist", "--email", email, "--zone", "Europe/Berlin"];
  await afterwordJson(at, ["me", ...me]);
  const opening = ["--company", "Northwind", "--role", "Engineer", "--country", "DE"];
  await afterwordJson(at, ["add", ...opening]);
}

/** Eight writers, three writes each, at once: every one is there afterwards, once, and nobody was shown a lock. */
async function writeTogether(at: string): Promise<void> {
  const id = "northwind-engineer";
  const writers = Array.from({ length: 8 }, async (_, writer) => {
    const ended = [];
    for (let round = 0; round < 3; round++) {
      const day = `2027-0${writer + 1}-1${round}`;
      ended.push(await afterword(at, ["happened", id, "timeline-stated", "--answer-by", day]));
    }
    return ended;
  });
  const ended = (await Promise.all(writers)).flat();
  const failed = ended.filter(({ code }) => code !== 0);
  assert.deepEqual(
    failed.map(({ err }) => err),
    [],
  );
  assert.ok(ended.every(({ err }) => !/locked|busy/i.test(err)));
  const { application } = await afterwordJson<ApplicationFile>(at, ["export", id]);
  const days = application.events.map((event) =>
    event.type === "timeline-stated" ? event.answerBy : "",
  );
  assert.equal(new Set(days).size, 24, "every one of 24 writes is there, once");
}

test("WAIT-1: the first screen says how long ago the last application was", async () => {
  const applied = Temporal.Now.instant()
    .subtract({ hours: 24 * 9 + 1 })
    .toString();
  await afterwordJson(home, ["happened", "northwind-engineer", "applied", "--at", applied]);
  const { daysSinceLastApplication } = await afterwordJson<{ daysSinceLastApplication: number }>(
    home,
    ["next"],
  );
  assert.equal(daysSinceLastApplication, 9);
});
