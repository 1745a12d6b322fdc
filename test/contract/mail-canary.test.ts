import assert from "node:assert/strict";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, suite, test } from "node:test";
import { findKeyring } from "#mail/keyring/find-keyring.ts";
import { afterword } from "../support/afterword.ts";
import { missingKeyring, startKeyringSession } from "../support/keyring-session.ts";
import { missingMailServers, startMailServers } from "../support/mail-servers.ts";
import type { MailServers } from "../support/mail-servers.ts";
import { application, setUpHome } from "../support/panel-story.ts";

suite("a password", { skip: missingMailServers() ?? false }, () => {
  let servers: MailServers;
  let home = "";
  before(async () => {
    servers = await startMailServers();
    home = await mkdtemp(join(tmpdir(), "afterword-canary-"));
    await setUpHome(home, servers);
  });
  after(async () => {
    await servers?.[Symbol.asyncDispose]();
    for (const folder of [home, `${home}-keys`]) await rm(folder, { recursive: true, force: true });
  });

  test("is nowhere: not in what is printed, exported, backed up or stored", async () => {
    await assertNowhere(home, servers.password("candidate"));
    const key = await readFile(join(`${home}-keys`, "key"));
    for (const file of await filesIn(home)) assertWithout(file, key.toString("latin1"));
  });

  test(
    "is nowhere with a keyring either, and the key to it is in no file",
    { skip: missingKeyring() ?? false },
    async () => {
      await using session = await startKeyringSession();
      const other = await mkdtemp(join(tmpdir(), "afterword-canary-"));
      const before = { ...process.env };
      Object.assign(process.env, session.environment, { AFTERWORD_KEYRING: "yes" });
      try {
        await setUpHome(other, servers);
        await assertNowhere(other, servers.password("candidate"));
        const { out } = await afterword(other, ["account", "test"]);
        assert.match(out, /the key lies in the system's keyring/);
        const id = (await readFile(join(`${other}-keys`, "key"), "latin1")).slice(8).trim();
        const key = await findKeyring(process.env)?.find(id);
        assert.match(key ?? "", /^[0-9a-f]{64}$/);
        for (const file of [...(await filesIn(other)), ...(await filesIn(`${other}-keys`))]) {
          assertWithout(file, key ?? "");
          assertWithout(file, Buffer.from(key ?? "", "hex").toString("latin1"));
        }
      } finally {
        process.env = before;
        for (const folder of [other, `${other}-keys`]) await rm(folder, { recursive: true });
      }
    },
  );

  test("is not repeated by the error when the server refuses it", async () => {
    const secret = "canary-9f31c7";
    const file = join(home, "wrong");
    await writeFile(file, secret);
    const { smtp, imap } = servers.account("candidate");
    const { code, out, err } = await afterword(home, [
      ...["account", "add", "--smtp", `${smtp.security}:${smtp.host}:${smtp.port}`],
      ...["--imap", `${imap.security}:${imap.host}:${imap.port}`],
      ...["--ca", join(home, "ca.pem"), "--password-file", file],
    ]);
    assert.notEqual(code, 0);
    assert.match(err + out, /app password/i, "it says what to do");
    assertWithout(out + err, secret);
    await rm(file);
  });
});

/** Does everything that prints, writes or copies, and looks into all of it. */
async function assertNowhere(home: string, secret: string): Promise<void> {
  await rm(join(home, "password"));
  for (const args of [
    ["account", "list", "--json"],
    ["account", "test", "--json"],
    ["doctor", "--json"],
    ["export", application],
    ["watch", "--once"],
    ["send"],
    ["backup", join(home, "copy.db")],
  ]) {
    const { out, err } = await afterword(home, args);
    assertWithout(out + err, secret);
  }
  for (const text of [...(await filesIn(home)), ...(await filesIn(`${home}-keys`))])
    assertWithout(text, secret);
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile());
  return Promise.all(files.map(({ parentPath, name }) => textOf(join(parentPath, name))));
}

function assertWithout(text: string, secret: string): void {
  const encoded = Buffer.from(secret).toString("base64").replace(/=+$/, "");
  assert.ok(!text.includes(secret), `the password stands in: ${text.slice(0, 300)}`);
  assert.ok(!text.includes(encoded), "the password stands in it, encoded");
}

async function textOf(file: string): Promise<string> {
  return (await readFile(file)).toString("latin1");
}
