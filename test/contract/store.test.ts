import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { messageStates, transitions } from "#domain/thread/states.ts";
import type { Store } from "#ports/store.ts";
import { openConnection } from "#storage/sqlite/connection.ts";
import { openSqliteStore } from "#storage/sqlite/open-store.ts";

const folder = mkdtempSync(join(tmpdir(), "afterword-store-"));
after(() => rmSync(folder, { recursive: true }));
const noon = Temporal.Instant.from("2026-11-16T12:00:00Z");
let counter = 0;

function open(): Store {
  return openSqliteStore({ file: join(folder, `store-${counter++}.db`), now: () => noon });
}

const facts = {
  id: "acme",
  company: "Acme",
  role: "Engineer",
  timeZone: "Europe/Berlin",
  culture: "standard" as const,
  channel: "email" as const,
  people: [],
  interviews: [],
};
const message = {
  id: "m1",
  application: "acme",
  step: "thank-you:r1:ana",
  kind: "thank-you" as const,
  channel: "email" as const,
  sender: { address: "maya@example.org" },
  recipient: { address: "ana@acme.example" },
  subject: "Thank you",
  body: "…",
  messageId: "<1@example.org>",
  references: [],
  hash: "0".repeat(64),
  wakeAt: noon,
};

test("an event that was recorded comes back and is never rewritten", async () => {
  await using store = open();
  await store.write(({ applications }) => {
    applications.save(facts);
    applications.addEvent(
      "acme",
      { id: "e1", type: "applied", at: "2026-11-10T09:00:00Z" },
      "person",
    );
  });
  const stored = await store.read(({ applications }) => applications.load("acme"));
  assert.deepEqual(stored.application.events, [
    { id: "e1", type: "applied", at: "2026-11-10T09:00:00Z" },
  ]);
  assert.equal(stored.version, 2);
});

test("work that throws leaves nothing behind", async () => {
  await using store = open();
  await assert.rejects(
    store.write(({ applications }) => {
      applications.save(facts);
      throw new Error("no");
    }),
  );
  assert.deepEqual(await store.read(({ applications }) => applications.list()), []);
});

test("saving over somebody else's change is refused", async () => {
  await using store = open();
  await store.write(({ applications }) => applications.save(facts));
  await store.write(({ applications }) => applications.save({ ...facts, role: "Lead" }, 1));
  await assert.rejects(
    store.write(({ applications }) => applications.save({ ...facts, role: "Intern" }, 1)),
    { code: "conflict" },
  );
});

test("the language of letters is kept until everything is erased", async () => {
  await using store = open();
  await store.write(({ owner }) => owner.saveLanguage("de"));
  assert.equal((await store.read(({ owner }) => owner.find())).language, "de");
  await store.write(({ owner }) => owner.erase());
  assert.equal((await store.read(({ owner }) => owner.find())).language, undefined);
});

test("the store allows exactly the transitions of the thread room", async () => {
  const file = join(folder, "transitions.db");
  await openSqliteStore({ file, now: () => noon })[Symbol.asyncDispose]();
  const raw = openConnection(file);
  const stored = raw.all<{ before: string; after: string }>(
    "SELECT before, after FROM message_transition WHERE before <> '' ORDER BY 1, 2",
  );
  raw.close();
  const expected = messageStates
    .flatMap((before) => transitions[before].map((after) => ({ before, after })))
    .sort((a, b) => (`${a.before} ${a.after}` < `${b.before} ${b.after}` ? -1 : 1));
  assert.deepEqual(
    stored.map((row) => ({ ...row })),
    expected,
  );
});

test("a message in sending is never claimed again, however long it takes", async () => {
  await using store = open();
  const lease = Temporal.Duration.from({ minutes: 2 });
  await store.write(({ applications, messages }) => {
    applications.save(facts);
    messages.add(message, [], "person");
  });
  const claim = (now: Temporal.Instant) =>
    store.write(({ messages }) => messages.claimDue({ now, lease, token: "t", most: 5 }));
  assert.equal((await claim(noon)).length, 1);
  assert.equal((await claim(noon.add({ minutes: 1 }))).length, 0, "the lease still holds");
  assert.equal(
    (await claim(noon.add({ minutes: 2 }))).length,
    1,
    "a dead worker's claim is free again",
  );
  await store.write(({ messages }) => {
    messages.saveBytes("m1", new Uint8Array([1]));
    messages.addState("m1", "sending", { author: "worker", say: "" });
  });
  assert.equal((await claim(noon.add({ hours: 24 }))).length, 0);
});

test("a step has at most one message that can still go out", async () => {
  await using store = open();
  await store.write(({ applications, messages }) => {
    applications.save(facts);
    messages.add(message, [], "person");
  });
  await assert.rejects(
    store.write(({ messages }) =>
      messages.add({ ...message, id: "m2", messageId: "<2@example.org>" }, [], "person"),
    ),
    /UNIQUE/,
  );
});

test("a store of a newer Afterword is refused and left as it is", () => {
  const file = join(folder, "newer.db");
  const raw = openConnection(file);
  raw.exec("PRAGMA user_version=99");
  raw.close();
  assert.throws(() => openSqliteStore({ file }), { code: "store-newer" });
});

test("erasing takes the application and everything that belongs to it", async () => {
  await using store = open();
  await store.write(({ applications, messages }) => {
    applications.save(facts);
    messages.add(
      message,
      [{ name: "a.pdf", type: "application/pdf", content: new Uint8Array([1, 2]) }],
      "person",
    );
    applications.erase("acme");
  });
  assert.deepEqual(await store.read(({ messages }) => messages.list()), []);
});
