import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, suite, test } from "node:test";
import type { ApplicationFile } from "#domain/facts/schema.ts";
import type { Plan } from "#domain/plan/types.ts";
import { readMail } from "#mail/mime/read-mail.ts";
import { afterword, afterwordJson } from "../support/afterword.ts";
import { missingMailServers, startMailServers } from "../support/mail-servers.ts";
import type { MailServers } from "../support/mail-servers.ts";
import { application, debrief, panelInvitation, setUpHome } from "../support/panel-story.ts";
import { zoneOfAfternoon } from "../support/panel-story.ts";

const thanksTo = (person: string) => `thank-you:r1:${person}`;

suite("the rungs below sending", { skip: missingMailServers() ?? false }, () => {
  let servers: MailServers;
  let home = "";
  before(async () => {
    servers = await startMailServers();
    home = await mkdtemp(join(tmpdir(), "afterword-rung-"));
  });
  after(async () => {
    await servers?.[Symbol.asyncDispose]();
    for (const folder of [home, `${home}-keys`, `${home}-none`])
      await rm(folder, { recursive: true, force: true });
  });

  test("a draft in Drafts, sent from the usual program under another Message-ID, counts as sent once", async () => {
    await setUpHome(home, servers);
    await writeFile(join(home, "debrief.json"), JSON.stringify(debrief));
    await afterwordJson(home, ["debrief", application, "--from", join(home, "debrief.json")]);
    await afterwordJson(home, ["draft", thanksTo("priya")]);
    await afterwordJson(home, ["approve", thanksTo("priya")]);
    const put = ["hand-off", thanksTo("priya"), "--as", "draft"];
    const told = await afterwordJson<{ to: string }>(home, put);
    assert.equal(told.to, servers.account("priya").address);
    assert.deepEqual(await afterwordJson(home, ["send"]), [], "it no longer goes by itself");

    await sendFromUsualProgram("Tell me more soon!");
    await afterword(home, ["watch", "--once"]);
    await afterword(home, ["watch", "--once"]);
    assert.deepEqual(await sentTo("priya"), [[thanksTo("priya"), "<typed-1@example.test>"]]);
    assert.equal(await statusOf(thanksTo("priya")), "done");
    assert.equal((await servers.waitFor("priya", 1)).length, 1);
  });

  test("a letter in the person's own words, which no draft preceded, is the thank-you that was due", async () => {
    await fileInSent(
      "tom",
      "typed-2",
      "Hello again",
      "Dear Tom,\r\n\r\nit was a pleasure to meet you.\r\n\r\nMaya\r\n",
    );
    await afterword(home, ["watch", "--once"]);
    assert.deepEqual(await sentTo("tom"), [[thanksTo("tom"), "<typed-2@example.test>"]]);
    assert.equal(await statusOf(thanksTo("tom")), "done");
  });

  test("without any mailbox: the text is handed over, the person says that it went, and a pasted answer ends the chase", async () => {
    const bare = `${home}-none`;
    const me = ["--name", "Maya Lindqvist", "--email", "maya@example.test"];
    await afterwordJson(bare, ["me", ...me, "--zone", zoneOfAfternoon()]);
    const files = { ics: join(home, "bare.ics"), debrief: join(home, "debrief.json") };
    await writeFile(files.ics, panelInvitation(servers));
    const hints = ["--company", "Brightwater", "--country", "US"];
    await afterwordJson(bare, ["import", files.ics, ...hints]);
    await afterwordJson(bare, ["debrief", application, "--from", files.debrief]);
    await afterwordJson(bare, ["draft", thanksTo("priya")]);
    await afterwordJson(bare, ["approve", thanksTo("priya")]);

    const link = await afterword(bare, ["hand-off", thanksTo("priya"), "--as", "mailto"]);
    assert.match(link.out, /^mailto:priya(@|%40)example\.test\?.*canary/i);
    const eml = await afterword(bare, ["hand-off", thanksTo("priya"), "--as", "eml"]);
    const mail = await readMail(Buffer.from(eml.out));
    assert.deepEqual(
      mail.to.map(({ address }) => address),
      ["priya@example.test"],
    );
    assert.equal((await afterword(bare, ["sent", thanksTo("priya")])).code, 0);
    assert.equal(await statusOf(thanksTo("priya"), bare), "done");
    const answer = "Hi Maya, we would like to invite you to the final round. Which days suit you?";
    const heard = await afterword(bare, ["heard", application, "-", "--from", "dana"], answer);
    assert.equal(heard.code, 0, heard.err);
    assert.equal(await statusOf("check-in:r1:1", bare), "dropped");
  });

  /** Opens the newest draft as a mail program does: new Message-ID, a changed text, a copy in Sent, the draft gone. */
  async function sendFromUsualProgram(more: string): Promise<void> {
    const [draft] = await servers.held("candidate", "Drafts");
    assert.ok(draft, "a draft lies in Drafts");
    assert.ok(draft.flags.has("\\Draft"));
    const text = Buffer.from(draft.bytes)
      .toString()
      .replace(/^Message-ID: .*$/im, "Message-ID: <typed-1@example.test>")
      .replace(/\r\n\r\n/, `\r\n\r\n${more}\r\n`);
    await servers.deliver("candidate", "priya", text);
    const client = await servers.imap("candidate");
    await client.append("Sent", Buffer.from(text), ["\\Seen"]);
    await client.mailboxOpen("Drafts");
    await client.messageDelete(String(draft.uid), { uid: true });
    await client.logout();
  }

  async function fileInSent(
    person: "tom",
    name: string,
    subject: string,
    text: string,
  ): Promise<void> {
    const client = await servers.imap("candidate");
    const to = servers.account(person).address;
    const from = servers.account("candidate").address;
    const head = `From: <${from}>\r\nTo: <${to}>\r\nSubject: ${subject}\r\nMessage-ID: <${name}@example.test>`;
    await client.append("Sent", Buffer.from(`${head}\r\n\r\n${text}`), ["\\Seen"]);
    await client.logout();
  }

  async function sentTo(person: string): Promise<(string | undefined)[][]> {
    const file = await afterwordJson<ApplicationFile>(home, ["export", application]);
    return file.application.events.flatMap((event) =>
      event.type === "message-sent" && event.to === person ? [[event.step, event.messageId]] : [],
    );
  }

  async function statusOf(step: string, at = home): Promise<string | undefined> {
    const plan = await afterwordJson<Plan>(at, ["plan", application]);
    return plan.steps.find(({ id }) => id === step)?.status;
  }
});
