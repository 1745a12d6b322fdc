import assert from "node:assert/strict";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, suite, test } from "node:test";
import { afterword } from "../support/afterword.ts";
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
    const secret = servers.password("candidate");
    await rm(join(home, "password"));
    const backup = join(home, "copy.db");
    const said = [];
    for (const args of [
      ["account", "list", "--json"],
      ["account", "test", "--json"],
      ["doctor", "--json"],
      ["export", application],
      ["watch", "--once"],
      ["send"],
      ["backup", backup],
    ])
      said.push(await afterword(home, args));
    for (const { out, err } of said) assertWithout(out + err, secret);
    for (const file of await readdir(home)) assertWithout(await textOf(join(home, file)), secret);
    assertWithout(await textOf(join(`${home}-keys`, "secrets.json")), secret);
  });

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

function assertWithout(text: string, secret: string): void {
  const encoded = Buffer.from(secret).toString("base64").replace(/=+$/, "");
  assert.ok(!text.includes(secret), `the password stands in: ${text.slice(0, 300)}`);
  assert.ok(!text.includes(encoded), "the password stands in it, encoded");
}

async function textOf(file: string): Promise<string> {
  return (await readFile(file)).toString("latin1");
}
