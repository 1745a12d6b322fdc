import assert from "node:assert/strict";
import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, it } from "node:test";
import { AppError } from "#ports/errors.ts";
import { openSecrets } from "./secrets.ts";

describe("kept passwords", () => {
  let root: string;
  let folder: string;
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), "afterword-secrets-"));
    folder = join(root, "keys");
  });
  afterEach(() => rm(root, { recursive: true, force: true }));

  it("gives a password back after the program was started anew", async () => {
    await (await openSecrets(folder)).save("account maya", "pässword ✓");
    assert.equal(await (await openSecrets(folder)).load("account maya"), "pässword ✓");
  });

  it("writes no password in plain text and lets nobody else read the files", async () => {
    await (await openSecrets(folder)).save("account maya", "open-sesame");
    assert.deepEqual((await readdir(folder)).sort(), ["key", "secrets.json"]);
    const kept = await readFile(join(folder, "secrets.json"), "utf8");
    assert.ok(!kept.includes("open-sesame"));
    assert.ok(!kept.includes(Buffer.from("open-sesame").toString("base64").slice(0, 12)));
    const modes = [folder, join(folder, "key"), join(folder, "secrets.json")].map(modeOf);
    assert.deepEqual(await Promise.all(modes), [0o700, 0o600, 0o600]);
    assert.equal((await readFile(join(folder, "key"))).length, 32);
  });

  it("loses none of the passwords that are saved at the same time", async () => {
    const secrets = await openSecrets(folder);
    await Promise.all(["a", "b", "c"].map((name) => secrets.save(name, `pw ${name}`)));
    const loaded = ["a", "b", "c"].map((name) => secrets.load(name));
    assert.deepEqual(await Promise.all(loaded), ["pw a", "pw b", "pw c"]);
  });

  it("loses none of the passwords that two processes save at the same time", async () => {
    const [one, other] = await Promise.all([openSecrets(folder), openSecrets(folder)]);
    const names = Array.from({ length: 12 }, (_, at) => `account ${at}`);
    await Promise.all(names.map((name, at) => (at % 2 ? one : other).save(name, `pw ${name}`)));
    const kept = await Promise.all(names.map((name) => one.load(name)));
    assert.deepEqual(
      kept,
      names.map((name) => `pw ${name}`),
    );
  });

  it("takes over the lock that a dead process left behind", async () => {
    const secrets = await openSecrets(folder);
    const lock = join(folder, "secrets.json.lock");
    await writeFile(lock, "");
    const longAgo = new Date(Date.now() - 60_000);
    await utimes(lock, longAgo, longAgo);
    await secrets.save("a", "pw");
    assert.equal(await secrets.load("a"), "pw");
  });

  it("makes one key when two start at the same time", async () => {
    const [one, other] = await Promise.all([openSecrets(folder), openSecrets(folder)]);
    await one.save("a", "pw");
    assert.equal(await other.load("a"), "pw");
    assert.deepEqual((await readdir(folder)).sort(), ["key", "secrets.json"]);
  });

  it("says that no mailbox is connected for a password that was never kept or is removed", async () => {
    const secrets = await openSecrets(folder);
    await assert.rejects(secrets.load("a"), failure("no-account"));
    await secrets.save("a", "pw");
    await secrets.remove("a");
    await assert.rejects(secrets.load("a"), failure("no-account"));
  });

  it("refuses a password that was put under another name or encrypted with another key", async () => {
    const secrets = await openSecrets(folder);
    await secrets.save("a", "pw");
    const file = join(folder, "secrets.json");
    const { a } = JSON.parse(await readFile(file, "utf8")) as { a: string };
    await writeFile(file, JSON.stringify({ a, b: a }));
    await assert.rejects(secrets.load("b"), failure("file-unreadable"));
    await writeFile(join(folder, "key"), Buffer.alloc(32));
    await assert.rejects((await openSecrets(folder)).load("a"), failure("file-unreadable"));
  });
});

async function modeOf(path: string): Promise<number> {
  return (await stat(path)).mode & 0o777;
}

function failure(code: AppError["code"]): (error: unknown) => boolean {
  return (error) => error instanceof AppError && error.code === code;
}
