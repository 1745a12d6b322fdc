import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, afterEach, before, beforeEach, suite, test } from "node:test";
import { connectAccount } from "#actions/connect-account.ts";
import { openWorld } from "#app/open-world.ts";
import type { MailAccount } from "#ports/account.ts";
import { AppError } from "#ports/errors.ts";
import type { World } from "#ports/world.ts";
import { missingMailServers, startMailServers } from "../support/mail-servers.ts";
import type { MailServers } from "../support/mail-servers.ts";
import { startTokenService, type TokenService } from "../support/token-service.ts";

suite("signing in by a browser", { skip: missingMailServers() ?? false }, () => {
  let service: TokenService;
  let servers: MailServers;
  let home: string;
  let world: World & AsyncDisposable;
  before(async () => {
    service = await startTokenService("candidate@example.test");
    servers = await startMailServers({ introspectAt: service.introspectAt });
  });
  after(async () => {
    await servers?.[Symbol.asyncDispose]();
    await service?.[Symbol.asyncDispose]();
  });
  beforeEach(async () => {
    home = await mkdtemp(join(tmpdir(), "afterword-oauth-"));
    world = openWorld({ home, keys: `${home}-keys` });
    Object.assign(service, { holds: 3600, renewals: 0, refuses: undefined });
  });
  afterEach(async () => {
    await world[Symbol.asyncDispose]();
    for (const folder of [home, `${home}-keys`]) await rm(folder, { recursive: true, force: true });
  });

  async function connect(visit = (page: string): unknown => service.visit(page)) {
    const { smtp, imap, address } = servers.account("candidate");
    const { clientId, ...own } = service.client;
    const stated = { address, smtp, imap, oauth: { clientId, service: own } };
    const ask = { password: () => assert.fail("no password is asked for"), page: visit };
    return connectAccount(world, stated, ask);
  }

  test("connects a mailbox without a password, reads it and sends by it", async () => {
    const { account, checks } = await connect();
    assert.deepEqual(
      checks.map(({ what, ok }) => [what, ok]),
      [
        ["smtp", true],
        ["imap", true],
        ["sent-folder", true],
        ["drafts-folder", true],
        ["secret", true],
      ],
    );
    await using inbox = await world.mail.openInbox(account);
    assert.deepEqual((await inbox.readNew(undefined, () => true)).mails, []);
    assert.equal((await sendThanks(world, account)).outcome, "sent");
    assert.equal((await servers.waitFor("priya", 1)).length, 1);
    assert.equal(service.renewals, 0);
  });

  test("renews a token that has ended, once for all who need it at the same time", async () => {
    service.holds = 60;
    const { account } = await connect();
    service.holds = 3600;
    const other = openWorld({ home, keys: `${home}-keys` });
    const checks = await Promise.all([
      world.mail.testAccount(account),
      other.mail.testAccount(account),
    ]);
    await other[Symbol.asyncDispose]();
    assert.deepEqual(
      checks.flat().filter(({ ok }) => !ok),
      [],
    );
    assert.equal(service.renewals, 1);
  });

  test("says that a permission was taken back, and how to give it again", async () => {
    service.holds = 60;
    const { account } = await connect();
    service.revoke();
    const [check] = await world.mail.testAccount(account);
    assert.equal(check?.ok, false);
    assert.match(check?.say ?? "", /ended or was withdrawn.*afterword account add/);
    const outcome = await sendThanks(world, account);
    assert.equal(outcome.outcome, "refused");
    assert.ok(outcome.outcome === "refused" && outcome.account, "it is the account's matter");
  });

  test("says that the server no longer takes a token that has not ended", async () => {
    const { account } = await connect();
    service.revoke();
    const checks = await world.mail.testAccount(account);
    assert.deepEqual(
      checks.map(({ what, ok }) => [what, ok]),
      [
        ["smtp", false],
        ["imap", false],
        ["secret", true],
      ],
    );
    for (const { ok, say } of checks) if (!ok) assert.match(say, /permission/);
  });

  test("says that the service cannot be asked, which may pass", async () => {
    service.holds = 60;
    const { account } = await connect();
    const gone = { ...account, oauth: { ...service.client, tokenAt: "http://127.0.0.1:9/token" } };
    const failed = await world.mail.openInbox(gone).catch((error: unknown) => error);
    assert.ok(failed instanceof AppError);
    assert.equal(failed.code, "mail-unreachable");
  });

  for (const [refusal, say] of [
    [{ error: "invalid_client" }, /does not know this client id/],
    [
      { error: "invalid_grant", error_description: "AADSTS65001: The user has not consented" },
      /administrator gives consent/,
    ],
    [{ error: "invalid_scope" }, /not registered for reading and sending/],
  ] as const)
    test(`tells what to do where the service answers ${Object.values(refusal).join(" ")}`, async () => {
      service.refuses = refusal;
      await assert.rejects(connect(), (error) => {
        assert.ok(error instanceof AppError && error.code === "mail-sign-in");
        assert.match(error.message, say);
        return true;
      });
      assert.deepEqual(await world.store.read(({ accounts }) => accounts.list()), []);
    });

  test("keeps nothing where the person says no in the browser", async () => {
    await assert.rejects(
      connect((page) => service.visit(page, "no")),
      /not given in the browser/,
    );
    assert.deepEqual(await world.store.read(({ accounts }) => accounts.list()), []);
  });

  test("turns a visitor away who does not know the state, and still waits for the right one", async () => {
    const statuses: number[] = [];
    await connect(async (page) => {
      const forged = new URL(page);
      forged.searchParams.set("state", "guessed");
      statuses.push((await service.visit(forged.href)).status);
      statuses.push((await service.visit(page)).status);
    });
    assert.deepEqual(statuses, [404, 200]);
  });

  test("gives up where the browser does not come back", async () => {
    const request = { client: service.client, user: "x", show: () => {}, withinMs: 50 };
    await assert.rejects(world.mail.askPermission(request), /did not come back in time/);
  });
});

async function sendThanks(world: World, account: MailAccount) {
  const outbox = await world.mail.openOutbox(account);
  const to = "priya@example.test";
  return outbox.send({
    envelope: { from: account.address, to },
    bytes: Buffer.from(
      `From: <${account.address}>\r\nTo: <${to}>\r\nSubject: Thanks\r\n\r\nThank you.\r\n`,
    ),
    beforeBody: async () => true,
  });
}
