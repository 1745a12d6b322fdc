import assert from "node:assert/strict";
import { test } from "node:test";
import { openTestDoor, type OpenDoor } from "../support/door.ts";
import { larkfield, maya } from "../support/larkfield.ts";

const steps = "/api/applications/larkfield/steps";
const server = { host: "mail.example.org", port: 993, security: "tls" };
const mailbox = { smtp: { ...server, port: 465 }, imap: server, password: "correct horse" };

async function open(): Promise<OpenDoor> {
  const door = await openTestDoor("2026-11-25T10:40:00-05:00");
  await door.ask("PUT", "/api/me", maya);
  await door.ask("POST", "/api/applications", larkfield);
  return door;
}

/** A mail server that takes this password, and what was kept of it. */
function withServer(door: OpenDoor, password: string): Map<string, string> {
  const kept = new Map<string, string>();
  door.world.mail.testAccount = async (_, given) => [
    { what: "smtp", ok: given === password, say: "signed in for sending" },
    { what: "imap", ok: given === password, say: "signed in for reading" },
  ];
  door.world.mail.savePassword = async (name, value) => void kept.set(name, value);
  door.world.mail.removePassword = async (name) => void kept.delete(name);
  return kept;
}

test("a mailbox is connected where signing in works, and its password is never told again", async () => {
  await using door = await open();
  const kept = withServer(door, "correct horse");
  const { body } = await door.ask("POST", "/api/account", mailbox);
  assert.equal(body.account.address, maya.email);
  assert.deepEqual([...kept.values()], ["correct horse"]);
  const { body: settings } = await door.ask("GET", "/api/settings");
  assert.equal(settings.accounts[0].imap.host, "mail.example.org");
  assert.doesNotMatch(JSON.stringify([body, settings]), /correct horse|secret/);
  await door.ask("DELETE", "/api/account");
  assert.deepEqual([...kept.values()], []);
  assert.deepEqual((await door.ask("GET", "/api/settings")).body.accounts, []);
});

test("a mailbox that refuses the sign-in is not kept", async () => {
  await using door = await open();
  const kept = withServer(door, "another one");
  const refused = await door.ask("POST", "/api/account", mailbox);
  assert.equal(refused.body.code, "mail-sign-in");
  assert.equal(kept.size, 0);
  assert.deepEqual((await door.ask("GET", "/api/settings")).body.accounts, []);
});

test("a mailbox whose servers do not answer is not said to have refused the password", async () => {
  await using door = await open();
  withServer(door, "correct horse");
  Object.assign(door.world.mail, {
    testAccount: async () => [
      { what: "smtp", ok: false, say: "Nothing answers.", code: "mail-unreachable" },
      { what: "imap", ok: true, say: "Reading works." },
    ],
  });
  const refused = await door.ask("POST", "/api/account", mailbox);
  assert.equal(refused.body.code, "mail-unreachable");
  assert.doesNotMatch(JSON.stringify(refused.body), /refused the sign-in/);
});

test("a server of a provider that nobody knows is asked for", async () => {
  await using door = await open();
  const { body: provider } = await door.ask(
    "GET",
    "/api/account/provider?address=m%40nobody.example",
  );
  assert.equal(provider, null);
  const refused = await door.ask("POST", "/api/account", {
    address: "m@nobody.example",
    password: "x",
  });
  assert.equal(refused.status, 422);
});

test("without a mailbox, what needs one says so", async () => {
  await using door = await open();
  for (const path of ["/api/account/test", `${steps}/thank-you:r1:priya/put-in-drafts`]) {
    const refused = await door.ask("POST", path);
    assert.equal(refused.status, 409);
    assert.equal(refused.body.code, "no-account");
  }
});

test("a mail that is no answer is dismissed: it asks no more and changes nothing", async () => {
  await using door = await open();
  await door.world.store.write(({ incoming }) =>
    incoming.save({
      ...{ messageId: "<ad@larkfield.example>", application: "larkfield", folder: "inbox" },
      ...{ sender: "news@larkfield.example", subject: "Our winter", text: "Snow.", references: [] },
      receivedAt: Temporal.Instant.from("2026-11-25T15:12:00Z"),
      judgement: { class: "other", confidence: "low", answerBy: null, evidence: [] },
      asks: true,
    }),
  );
  const { body: before } = await door.ask("GET", "/api/applications/larkfield");
  const { body: asked } = await door.ask("GET", "/api/answers");
  const [{ choices }] = asked;
  assert.match(follows(choices, "rejection"), /every chase ends/);
  assert.match(follows(choices, "none"), /changes nothing/);
  const id = encodeURIComponent("<ad@larkfield.example>");
  await door.ask("POST", `/api/answers/${id}/dismiss`);
  const { body: after } = await door.ask("GET", "/api/applications/larkfield");
  assert.deepEqual(after.plan, before.plan);
  assert.equal(after.incoming[0].asks, false);
  const { body: settled } = await door.ask("GET", "/api/answers");
  assert.equal(settled[0].choices, undefined);
});

function follows(choices: { class: string; follows: string }[], is: string): string {
  return choices.find((one) => one.class === is)?.follows ?? "";
}

test("a step that is put off until a day comes back on that day", async () => {
  await using door = await open();
  await door.ask("POST", `${steps}/check-in:r1:1/snooze`, { until: "2026-12-10" });
  const { body } = await door.ask("GET", `${steps}/check-in:r1:1`);
  assert.match(body.step.sendAt, /^2026-12-10T/);
});

test("the plan if they answer on the third day has no check-in", async () => {
  await using door = await open();
  const path = "/api/applications/larkfield/forecast";
  const { body: silent } = await door.ask("GET", path);
  const { body: answered } = await door.ask("GET", `${path}?answerOnDay=3`);
  const status = (plan: { steps: { id: string; status: string }[] }) =>
    plan.steps.find(({ id }) => id === "check-in:r1:1")?.status;
  assert.equal(status(silent), "waiting");
  assert.equal(status(answered), "dropped");
});

test("an open page is told when another process has written, and how many mails wait to be read", async () => {
  await using door = await open();
  const headers = { Host: "127.0.0.1:4000", Cookie: door.cookie };
  const { body } = await door.request("/api/live", { headers });
  const reader = body!.getReader();
  const told = reader.read();
  await new Promise((done) => setImmediate(done));
  await door.world.store.write(({ owner }) => owner.saveMe({ ...maya, signature: "Maya" }));
  const { value } = await told;
  assert.match(new TextDecoder().decode(value), /^event: changed\ndata: {"questions":0}/);
  await reader.cancel();
});
