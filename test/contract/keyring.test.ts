import assert from "node:assert/strict";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, suite, test } from "node:test";
import { openSecrets } from "#mail/accounts/secrets.ts";
import { findKeyring } from "#mail/keyring/find-keyring.ts";
import {
  missingKeyring,
  startKeyringSession,
  type KeyringSession,
} from "../support/keyring-session.ts";

suite("the system's keyring", { skip: missingKeyring() ?? false }, () => {
  let session: KeyringSession;
  let root: string;
  let folder: string;
  beforeEach(async () => {
    session = await startKeyringSession();
    root = await mkdtemp(join(tmpdir(), "afterword-keyring-"));
    folder = join(root, "keys");
  });
  afterEach(async () => {
    await session[Symbol.asyncDispose]();
    await rm(root, { recursive: true, force: true });
  });

  const open = () => openSecrets(folder, findKeyring(session.environment));

  test("holds the key to the passwords, so that the files alone open nothing", async () => {
    const secrets = await open();
    await secrets.save("account maya", "pässword ✓");
    assert.equal(await (await open()).load("account maya"), "pässword ✓");
    assert.match(secrets.sentence, /the key lies in the system's keyring/);
    assert.deepEqual((await readdir(folder)).sort(), ["key", "secrets.json"]);
    assert.match(await readFile(join(folder, "key"), "latin1"), /^keyring [0-9a-f]{16}\n$/);
  });

  test("that is closed makes no new key over the old one, and what to do is said", async () => {
    await (await open()).save("a", "pw");
    await session.end();
    await assert.rejects(open(), { code: "no-keyring", message: /Sign in to your desktop/ });
    await assert.rejects(openSecrets(folder), { code: "no-keyring" });
    assert.match(await readFile(join(folder, "key"), "latin1"), /^keyring /);
  });

  test("that cannot be reached at the first password leaves the key in a file, and so it stays", async () => {
    await session.end();
    const secrets = await open();
    await secrets.save("a", "pw");
    assert.match(secrets.sentence, /the key lies beside them/);
    assert.equal((await readFile(join(folder, "key"))).length, 32);
    assert.equal(await (await openSecrets(folder)).load("a"), "pw");
  });

  test("gives one key to two programs that start at the same time", async () => {
    const [one, other] = await Promise.all([open(), open()]);
    await one.save("a", "pw");
    assert.equal(await other.load("a"), "pw");
  });
});
