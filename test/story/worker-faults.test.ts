import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { after, before, suite, test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { planApplication } from "#actions/plan-application.ts";
import { restoreStore } from "#app/restore-store.ts";
import { missingMailServers, startMailServers } from "../support/mail-servers.ts";
import type { MailServers } from "../support/mail-servers.ts";
import { setUpPanel, type PanelHome } from "../support/panel-of-many.ts";
import { startWorker, type StartedWorker } from "../support/start-worker.ts";

suite(
  "a worker that is stopped, doubled or denied",
  { skip: missingMailServers() ?? false },
  () => {
    let servers: MailServers;
    before(async () => {
      servers = await startMailServers();
    });
    after(() => servers?.[Symbol.asyncDispose]());

    function setUp(people: number, home?: string): Promise<PanelHome> {
      return setUpPanel({
        ...{ account: servers.account("candidate"), password: servers.password("candidate") },
        ...{ people, readIn: "priya@example.test", ...(home ? { home } : {}) },
      });
    }

    /** How often each message of a panel arrived, once the queue in front of the mailbox is empty. */
    async function arrivedOf(panel: PanelHome): Promise<number[]> {
      const mark = `<${crypto.randomUUID()}@example.test>`;
      const has = (texts: string[], id: string) => texts.filter((text) => text.includes(id)).length;
      await servers.deliver("tom", "priya", `Subject: Mark\r\nMessage-ID: ${mark}\r\n\r\n.\r\n`);
      for (let tries = 0; ; tries++) {
        const held = await servers.held("priya");
        const texts = held.map(({ bytes }) => Buffer.from(bytes).toString("latin1"));
        if (has(texts, mark) > 0)
          return (await panel.messages()).map(({ messageId }) => has(texts, messageId));
        assert.ok(tries < 200, "the mail server delivers nothing");
        await pause(50);
      }
    }

    test("a worker that is stopped right before it sends, past its lease, finds its message taken over", async () => {
      await using panel = await setUp(1);
      await using stopped = startWorker({
        home: panel.home,
        point: "recipient accepted",
        signal: "SIGSTOP",
      });
      await hasStopped(stopped);
      const second = await startWorker({ home: panel.home, minutesAhead: 3 }).ended;
      assert.match(second.out, /"outcome":"sent"/);
      stopped.process.kill("SIGCONT");
      const { out } = await stopped.ended;
      assert.match(out, /"outcome":"stopped"/);
      assert.deepEqual(await statesOf(panel), ["sent"]);
      assert.deepEqual(await arrivedOf(panel), [1]);
    });

    test("a message in sending is no other worker's, however long ago its lease ran out", async () => {
      await using panel = await setUp(1);
      await using stopped = startWorker({ home: panel.home, point: "sending", signal: "SIGSTOP" });
      await hasStopped(stopped);
      const second = await startWorker({ home: panel.home, minutesAhead: 10 }).ended;
      assert.doesNotMatch(second.out, /"sent"/);
      assert.deepEqual(await statesOf(panel), ["sending"]);
      const third = await startWorker({ home: panel.home, minutesAhead: 40 }).ended;
      assert.doesNotMatch(third.out, /"sent"/);
      assert.deepEqual(await statesOf(panel), ["unsure"], "longer than any server may take");
      stopped.process.kill("SIGCONT");
      assert.match((await stopped.ended).out, /"outcome":"sent"/);
      assert.deepEqual(await statesOf(panel), ["sent"], "the late word of the server still counts");
      assert.deepEqual(await arrivedOf(panel), [1]);
    });

    test("two workers over one store share the work, and nothing goes twice", async () => {
      await using panel = await setUp(16);
      const workers = [0, 1, 2].map(() => startWorker({ home: panel.home, seconds: 12 }));
      for (const { ended } of workers) {
        const { code, out } = await ended;
        assert.equal(code, 0, out);
        assert.doesNotMatch(out, /locked|busy/i);
      }
      assert.deepEqual(new Set(await statesOf(panel)), new Set(["sent"]));
      assert.deepEqual(await arrivedOf(panel), Array(16).fill(1));
    });

    test("a clock that steps by a year sends nothing that is past its window", async () => {
      await using panel = await setUp(2);
      const { code, out } = await startWorker({ home: panel.home, minutesAhead: 366 * 1440 }).ended;
      assert.equal(code, 0, out);
      assert.doesNotMatch(out, /"outcome":"sent"/);
      assert.deepEqual(await statesOf(panel), ["withdrawn", "withdrawn"]);
      assert.deepEqual(await arrivedOf(panel), [0, 0]);
    });

    test("a clock that steps back sends nothing before its time, and no claim is taken over early", async () => {
      await using panel = await setUp(1);
      assert.equal(
        (await startWorker({ home: panel.home, point: "claimed" }).ended).signal,
        "SIGKILL",
      );
      const { code, out } = await startWorker({ home: panel.home, minutesAhead: -1440 }).ended;
      assert.equal(code, 0, out);
      assert.deepEqual(await statesOf(panel), ["claimed"]);
      assert.deepEqual(await arrivedOf(panel), [0]);
    });

    test("on a full disk nothing is sent, for the mark that it is being sent cannot be written", async () => {
      await withDisk("2m", async (home) => {
        await using panel = await setUp(1, home);
        fill(home);
        const { out } = await startWorker({ home }).ended;
        assert.doesNotMatch(out, /"outcome":"sent"/);
        assert.match(out, /full or read-only/);
        assert.deepEqual(await arrivedOf(panel), [0]);
        await rm(join(home, "filler"));
        assert.match((await startWorker({ home, minutesAhead: 45 }).ended).out, /"outcome":"sent"/);
        assert.deepEqual(await arrivedOf(panel), [1]);
      });
    });

    test("a disk that fills up between the recipient and the message lets no byte of it out", async () => {
      await withDisk("2m", async (home) => {
        await using panel = await setUp(1, home);
        await using stopped = startWorker({
          ...{ home, point: "recipient accepted", signal: "SIGSTOP" },
        });
        await hasStopped(stopped);
        fill(home);
        stopped.process.kill("SIGCONT");
        const { out } = await stopped.ended;
        assert.doesNotMatch(out, /"outcome":"sent"/);
        assert.match(out, /full or read-only/);
        assert.deepEqual(await statesOf(panel), ["claimed"]);
        assert.deepEqual(await arrivedOf(panel), [0]);
        await rm(join(home, "filler"));
        assert.match((await startWorker({ home, minutesAhead: 3 }).ended).out, /"outcome":"sent"/);
        assert.deepEqual(await arrivedOf(panel), [1]);
      });
    });

    test("on a disk that has become read-only nothing is sent, and the person is told", async () => {
      await withDisk("8m", async (home) => {
        await using panel = await setUp(1, home);
        await panel.world[Symbol.asyncDispose]();
        execFileSync("mount", ["-o", "remount,ro", home]);
        const { out } = await startWorker({ home }).ended;
        assert.doesNotMatch(out, /"outcome":"sent"/);
        assert.match(out, /full or read-only|cannot be read/);
        execFileSync("mount", ["-o", "remount,rw", home]);
        assert.deepEqual(await arrivedOf(panel), [0]);
        assert.match((await startWorker({ home }).ended).out, /"outcome":"sent"/);
        assert.deepEqual(await arrivedOf(panel), [1]);
      });
    });

    test("a restored backup sends nothing again: what had gone is found in Sent, the rest asks for a new approval", async () => {
      await using panel = await setUp(2);
      const backup = join(panel.home, "backup.db");
      await panel.world.store.backup(backup);
      const first = await startWorker({ home: panel.home, point: "copy filed" }).ended;
      assert.equal(first.signal, "SIGKILL", "one of two has gone");
      await panel.world[Symbol.asyncDispose]();
      await restoreStore({ home: panel.home, keys: `${panel.home}-keys` }, backup);
      await startWorker({ home: panel.home, minutesAhead: 5 }).ended;
      assert.deepEqual(await statesOf(panel), ["withdrawn", "withdrawn"]);
      assert.deepEqual(
        (await arrivedOf(panel)).toSorted((a, b) => a - b),
        [0, 1],
      );
      const plan = await planApplication(panel.world, panel.application);
      const thanks = plan.plan.steps.filter(({ kind }) => kind === "thank-you");
      assert.deepEqual(
        thanks.map(({ status }) => status === "done").toSorted((a, b) => Number(a) - Number(b)),
        [false, true],
        "the plan knows which of the two has gone",
      );
    });
  },
);

async function statesOf(panel: PanelHome): Promise<string[]> {
  return (await panel.messages()).map(({ state }) => state);
}

/** Until the process stands still, as the system says it. */
async function hasStopped({ process: { pid } }: StartedWorker): Promise<void> {
  for (let tries = 0; tries < 400; tries++) {
    const status = execFileSync("ps", ["-o", "stat=", "-p", String(pid)], { encoding: "utf8" });
    if (status.startsWith("T")) return;
    await pause(25);
  }
  throw new Error("The worker did not come to the point where it stops.");
}

/** A small disk of its own in memory, which only root can mount. */
async function withDisk(size: string, work: (home: string) => Promise<void>): Promise<void> {
  const home = join(import.meta.dirname, `../../node_modules/.cache/disk-${process.pid}-${size}`);
  await mkdir(home, { recursive: true });
  execFileSync("mount", ["-t", "tmpfs", "-o", `size=${size}`, "tmpfs", home]);
  try {
    await work(home);
  } finally {
    execFileSync("umount", ["-l", home]);
    await rm(home, { recursive: true, force: true });
  }
}

function fill(home: string): void {
  try {
    execFileSync("dd", ["if=/dev/zero", `of=${join(home, "filler")}`, "bs=4k"], {
      stdio: "ignore",
    });
  } catch {
    // It ends when the disk is full.
  }
}
