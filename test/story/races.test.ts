import assert from "node:assert/strict";
import { copyFileSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { sendDueMessages } from "#actions/send-due-messages.ts";
import { takeInOne } from "#actions/take-in-one.ts";
import { plainCalendar } from "#domain/plan/working-calendar.ts";
import { readMail } from "#mail/mime/read-mail.ts";
import type { World } from "#ports/world.ts";
import { openSqliteStore } from "#storage/sqlite/open-store.ts";
import { randomOf } from "../support/random.ts";
import { account, approveCheckIn, now } from "../support/check-in.ts";

const races = Number(process.env["AFTERWORD_RACES"] ?? 10_000);
const seed = Number(process.env["AFTERWORD_SEED"] ?? 20_261_127);
const folder = mkdtempSync(
  join(existsSync("/dev/shm") ? "/dev/shm" : tmpdir(), "afterword-races-"),
);
after(() => rmSync(folder, { recursive: true }));

const answer = Buffer.from(
  "From: Dana Whitfield <dana@acme.example>\r\nTo: maya@example.org\r\nSubject: Your interview\r\nMessage-ID: <answer@acme.example>\r\n\r\nHi Maya,\r\n\r\nthe team has decided to move on to the next round with you. Which days suit you?\r\n\r\nDana\r\n",
);

interface Race {
  world: World;
  random: () => number;
  /** Grows with everything that happens, so that it can be said what came first. */
  clock: { ticks: number };
  /** When the answer could be seen in the mailbox, and when the last look was that saw the mailbox. */
  visibleAt: number;
  seenAt: number;
  delivered: { lookedAt: number }[];
}

test(`of ${races} answers that arrive while a check-in goes out, none is overrun that the last look could see`, async (t) => {
  t.diagnostic(`seed ${seed}`);
  const prepared = join(folder, "prepared.db");
  await prepare(prepared);
  const ends = { stopped: 0, crossed: 0 };
  for (let count = 0; count < races; count++) {
    const race = await run(prepared, randomOf(seed + count));
    const which = `race ${count} of seed ${seed}`;
    assert.ok(race.delivered.length <= 1, `${which}: sent twice`);
    const [delivery] = race.delivered;
    if (delivery)
      assert.ok(delivery.lookedAt < race.visibleAt, `${which}: sent after an answer was visible`);
    ends[delivery ? "crossed" : "stopped"]++;
    await assertConsistent(race, which);
    await race.world.store[Symbol.asyncDispose]();
  }
  t.diagnostic(JSON.stringify(ends));
  assert.ok(ends.stopped > races / 10 && ends.crossed > races / 10, "both ways are raced");
});

async function run(prepared: string, random: () => number): Promise<Race> {
  const file = join(folder, "race.db");
  for (const end of ["-wal", "-shm"]) rmSync(`${file}${end}`, { force: true });
  copyFileSync(prepared, file);
  const race = { random, clock: { ticks: 0 }, visibleAt: Infinity, seenAt: -1, delivered: [] };
  const whole: Race = { ...race, world: undefined as unknown as World };
  whole.world = worldOf(whole, file);
  const workers = random() < 0.3 ? 2 : 1;
  await Promise.all([
    arrive(whole),
    ...Array.from({ length: workers }, () => sendDueMessages({ world: whole.world, account })),
  ]);
  return whole;
}

/** The answer comes into the mailbox at some moment, or the person pastes it. */
async function arrive(race: Race): Promise<void> {
  await pass(race, 90);
  if (race.random() < 0.8) {
    race.visibleAt = race.clock.ticks++;
    return;
  }
  const mail = await readMail(answer);
  await takeInOne(race.world, mail, { folder: "file", receivedAt: now });
}

/** Lets others go first a few times, as often as chance says. */
async function pass({ random, clock }: Race, most: number): Promise<void> {
  for (let turns = Math.floor(random() * most); turns > 0; turns--) {
    clock.ticks++;
    await (turns % 8 === 0 ? new Promise((done) => setImmediate(done)) : Promise.resolve());
  }
}

function worldOf(race: Race, file: string): World {
  return {
    store: openSqliteStore({ file, now: () => now }),
    loadCalendar: () => ({ ...plainCalendar, country: "US" }),
    claims: { token: "worker", isAlive: () => true },
    mail: {
      openInbox: async () => inboxOf(race),
      openOutbox: async () => outboxOf(race),
      write: async () => new Uint8Array([1]),
      read: readMail,
    },
  } as unknown as World;
}

function inboxOf(race: Race) {
  return {
    async readNew() {
      await pass(race, 9);
      race.seenAt = race.clock.ticks++;
      const isThere = race.visibleAt < race.seenAt;
      await pass(race, 9);
      const mail = { folder: "inbox", receivedAt: now, bytes: answer };
      return { mails: isThere ? [mail] : [], cursor: {} };
    },
    findInSent: async () => false,
    [Symbol.asyncDispose]: async () => undefined,
  };
}

function outboxOf(race: Race) {
  return {
    async send({ beforeBody }: { beforeBody(): Promise<boolean> }) {
      await pass(race, 20);
      if (!(await beforeBody())) return { outcome: "stopped" };
      race.delivered.push({ lookedAt: race.seenAt });
      await pass(race, 20);
      return { outcome: "sent", reply: "250 taken" };
    },
  };
}

/** A message that went out is on record as gone; one that did not waits for nobody. */
async function assertConsistent({ world, delivered }: Race, which: string): Promise<void> {
  const [message] = await world.store.read(({ messages }) => messages.list());
  const ended = delivered.length > 0 ? ["sent", "answered"] : ["withdrawn"];
  assert.ok(ended.includes(message?.state ?? ""), `${which}: ${message?.state}`);
}

async function prepare(file: string): Promise<void> {
  const race = { clock: { ticks: 0 }, random: () => 0 } as unknown as Race;
  const world = worldOf(race, file);
  await approveCheckIn(world);
  await world.store[Symbol.asyncDispose]();
}
