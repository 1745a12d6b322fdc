import assert from "node:assert/strict";
import { test } from "node:test";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { connectAccount } from "#actions/connect-account.ts";
import { readMail } from "#mail/mime/read-mail.ts";
import { keepDuties } from "#worker/keep-duties.ts";
import { noBrowser } from "../support/browser.ts";
import { invitation, invitationToFinal } from "../support/brightwater.ts";
import { hands, type Hand } from "../support/hands.ts";
import { missingMailServers, people, startMailServers } from "../support/mail-servers.ts";
import type { MailServers, TestPerson } from "../support/mail-servers.ts";
import { serveApp, type ServedApp } from "../support/serve-app.ts";
import { withBrowser } from "../support/with-browser.ts";

const skip = noBrowser ?? missingMailServers() ?? false;
const specific = "Every change goes to Duluth first";
const fit = "Ran staged releases for forty services at Nordlys";
const pressing = " When can I expect to hear back from you?";

let browser: Browser;
let servers: MailServers;
withBrowser(
  async (opened) => {
    browser = opened;
    if (missingMailServers()) return;
    servers = await startMailServers();
    return servers;
  },
  { isWhole: true },
);

interface Story {
  page: Page;
  hand: Hand;
  app: ServedApp;
  /** Lets so much time pass for the server and for the page. */
  pass(hours: number): Promise<void>;
}

for (const [name, hand] of hands)
  test(
    `the whole job, from the invitation to the answer, ${name}`,
    { skip, timeout: 180_000 },
    async () => {
      for (const person of people) await empty(person);
      let ahead = Temporal.Now.instant().until("2025-03-11T17:05:00-04:00");
      const clock = () => Temporal.Now.instant().add(ahead);
      await using app = await serveApp(clock);
      const { page, faults } = await app.open(browser, "/begin", asPeople(hand));
      await page.clock.install({ time: clock().epochMilliseconds });
      await page.reload();
      const pass = async (hours: number) => {
        ahead = ahead.add(Temporal.Duration.from({ seconds: Math.round(hours * 3600) }));
        await page.clock.fastForward(hours * 3_600_000);
      };
      const story = { page, hand, app, pass };

      await begin(story);
      await using _ = await connect(story);
      await debrief(story);
      await thank(story);
      await hearFrom(story);
      assert.deepEqual(faults.filter(isFault), []);
      assert.deepEqual(app.faults, []);
      await page.context().close();
    },
  );

test(
  "a letter that is put in Drafts lies there with its file, and no longer goes by itself",
  { skip, timeout: 180_000 },
  async () => {
    const [, hand] = hands[0]!;
    for (const person of people) await empty(person);
    await using app = await serveApp("2025-03-11T17:05:00-04:00");
    const { page, faults } = await app.open(browser, "/begin", asPeople(hand));
    await page.clock.setFixedTime("2025-03-11T17:05:00-04:00");
    const story = { page, hand, app, pass: async () => {} };
    await begin(story);
    await using _ = await connect(story);
    await debrief(story);
    await hand.goTo(page, "Today");
    await next(page, hand, "Thank Priya at Example");
    const letter = page.getByRole("textbox", { name: "Text of the letter" });
    await letter.waitFor();
    const text = await letter.innerText();
    const file = { name: "rollout.txt", mimeType: "text/plain", buffer: Buffer.from("one plant") };
    await page.locator(".letter-head input[type=file]").setInputFiles(file);
    await page.getByRole("button", { name: "Leave rollout.txt out" }).waitFor();
    await page.locator(".saved:visible", { hasText: "Saved" }).waitFor();
    await page.reload();
    await page.getByRole("button", { name: "Leave rollout.txt out" }).waitFor();
    await page.getByRole("button", { name: "Put it in Drafts" }).click();
    await page.getByText(/^It lies in Drafts of your mailbox/).waitFor();
    const [held] = await servers.waitFor("candidate", 1, "Drafts");
    const mail = await readMail(held!.bytes);
    assert.deepEqual(mail.text.trim().split(/\s+/), text.split(/\s+/));
    assert.deepEqual(
      mail.attachments.map(({ name }) => name),
      ["rollout.txt"],
    );
    assert.deepEqual(await servers.held("priya"), []);
    assert.deepEqual(faults.filter(isFault), []);
    await page.context().close();
  },
);

/** With the service worker, as everybody has it. */
function asPeople({ options }: Hand): BrowserContextOptions {
  return { ...options, serviceWorkers: "allow" };
}

async function begin({ page, hand }: Story): Promise<void> {
  await page.getByRole("heading", { name: "Who did you talk to?" }).waitFor();
  await hand.paste(page.getByLabel("An invitation, a mail, or a sentence"), invitation(servers));
  await hand.write(page.getByLabel("You", { exact: true }), "Maya Lindqvist");
  await hand.write(page.getByLabel("your address"), servers.account("candidate").address);
  await hand.press(page.getByRole("button", { name: "Begin with this" }));
  await page.getByRole("heading", { level: 1, name: "Example" }).waitFor();
}

/** Connects the mailbox, which trusts the servers' own certificate, and begins the duties of the worker. */
async function connect({ app }: Story): Promise<AsyncDisposable> {
  const { address, smtp, imap } = servers.account("candidate");
  const password = () => servers.password("candidate");
  await connectAccount(app.world, { address, smtp, imap }, { password });
  const ending = new AbortController();
  const tell = { sent() {}, heard() {}, trouble() {} };
  const duties = keepDuties({ world: app.world, signal: ending.signal, tell });
  return {
    async [Symbol.asyncDispose]() {
      ending.abort();
      await duties;
    },
  };
}

async function debrief({ page, hand }: Story): Promise<void> {
  await hand.goTo(page, "Today");
  await next(page, hand, "Write down what they said at Example");
  await page.getByRole("heading", { name: /What did Priya/ }).waitFor();
  await hand.write(page.getByLabel("First thing Priya said"), specific);
  const goOn = page.locator(".thumb .act:not(.is-back)");
  await hand.act(goOn, "Control+Enter");
  await page.getByRole("heading", { name: "What else was there?" }).waitFor();
  await hand.write(page.getByLabel("What have you done that is close to this?"), fit);
  await hand.act(goOn, "Control+Enter");
  await page.getByRole("heading", { level: 1, name: "Example" }).waitFor();
}

/** The note is read, a sentence that presses is seen and taken out again, and exactly what stands there goes, once. */
async function thank({ page, hand, pass }: Story): Promise<void> {
  await hand.goTo(page, "Today");
  await next(page, hand, "Thank Priya at Example");
  const letter = page.getByRole("textbox", { name: "Text of the letter" });
  await letter.filter({ hasText: "Duluth" }).waitFor();
  const approve = page.getByRole("button", { name: /^Approve and send/ });
  await hand.write(letter, pressing);
  await page.getByText("One thing to mend first.").waitFor();
  await page.getByRole("button", { name: /^Approve and send/, disabled: true }).waitFor();
  for (const _ of pressing) await page.keyboard.press("Backspace");
  await page.getByText("One thing to mend first.").waitFor({ state: "detached" });
  await page.locator(".saved:visible", { hasText: /^Saved/ }).waitFor();
  const text = await letter.innerText();
  await hand.act(approve, "Control+Enter");
  await page.getByText("To Priya Raman in 20 seconds").waitFor();
  assert.deepEqual(await servers.held("priya"), [], "nothing goes while it can be called back");

  await pass(21 / 3600);
  await page.getByText(/This went out on/).waitFor();
  const [mail] = await servers.waitFor("priya", 1);
  const arrived = await readMail(mail!.bytes);
  assert.deepEqual(arrived.text.trim().split(/\s+/), text.split(/\s+/));
  assert.deepEqual([arrived.to.length, arrived.cc.length], [1, 0]);
}

/** An answer comes by itself; one key says that it is one, and what was waiting for silence is off. */
async function hearFrom({ page, hand, pass }: Story): Promise<void> {
  await hand.goTo(page, "Today");
  const chase = page.getByRole("link", { name: "Check in with Dana at Example" });
  await page.getByRole("region", { name: "Waiting" }).locator(chase).first().waitFor();
  await pass(17);
  await servers.deliver("tom", "candidate", invitationToFinal(servers));
  await page.getByRole("link", { name: "Answers 1 new" }).filter({ visible: true }).waitFor();
  await hand.goTo(page, "Answers");
  await page.getByRole("heading", { name: /invites you to another round/ }).waitFor();
  await hand.act(page.getByRole("button", { name: /^Yes/ }), "y");
  await page.getByRole("heading", { name: "Every answer is read" }).waitFor();
  await hand.goTo(page, "Today");
  const stopped = page.getByRole("region", { name: "No longer needed" });
  await stopped.locator(chase).first().waitFor();
  assert.equal(await page.getByRole("region", { name: "Waiting" }).locator(chase).count(), 0);
  assert.equal((await servers.held("priya")).length, 1);
  assert.equal((await servers.held("candidate")).length, 1);
}

async function empty(person: TestPerson): Promise<void> {
  const client = await servers.imap(person);
  for (const { path } of await client.list()) {
    const { exists } = await client.mailboxOpen(path);
    if (exists > 0) await client.messageDelete("1:*");
  }
  await client.logout();
}

/** The browser itself logs that an invitation cannot be read yet, before the person has said who they are. */
function isFault(text: string): boolean {
  return !/\b409\b.*\/api\/read$/.test(text);
}

async function next(page: Page, hand: Hand, heading: string | RegExp): Promise<void> {
  await page.getByRole("heading", { level: 1, name: heading }).waitFor();
  await hand.act(page.locator(".next .act:not(.is-bare)"), "Enter");
}
