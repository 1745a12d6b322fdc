import assert from "node:assert/strict";
import { test } from "node:test";
import type { Browser } from "playwright-core";
import { desk, noBrowser, openPage, phone, waitMs } from "../support/browser.ts";
import { eventually, fits } from "../support/eventually.ts";
import { servePages, type PageServer } from "../support/page-server.ts";
import { todaySample } from "../support/today-sample.ts";
import { withBrowser } from "../support/with-browser.ts";

let browser: Browser;
let server: PageServer;
withBrowser(async (opened) => {
  browser = opened;
  server = await servePages(({ path }) =>
    path === "/api/today" ? { body: todaySample } : undefined,
  );
  return server;
});

test(
  "Today opens with the one thing to do, and every other row is a link",
  { skip: noBrowser },
  async () => {
    const { page, faults } = await openPage(browser, server.address, desk);
    await page
      .getByRole("heading", { level: 1, name: "Thank Priya, Tom and Ines at Larkfield" })
      .waitFor();
    await page.getByText("4 h 50 min left").waitFor();
    const links = page.locator(".rows .read > a");
    await eventually(
      () => links.allTextContents(),
      (rows) =>
        assert.deepEqual(rows, [
          "Acknowledge the offer from Marsh & Pell",
          "Thank Jonas at Fennimore for the update",
          "Check in with Aaron at Tidewater Health",
          "Connect with Priya on LinkedIn",
          "Check in with Dana at Larkfield",
        ]),
    );
    assert.deepEqual(faults, []);
  },
);

test("the one thing to do is drawn before the lists below it", { skip: noBrowser }, async () => {
  const context = await browser.newContext(desk);
  context.setDefaultTimeout(waitMs);
  const page = await context.newPage();
  await page.addInitScript(`
    new MutationObserver((_, watcher) => {
      if (!document.querySelector("h1")) return;
      watcher.disconnect();
      window.rowsAtFirst = document.querySelectorAll(".rows .row").length;
    }).observe(document, { childList: true, subtree: true });
  `);
  await page.goto(server.address);
  await page.getByText("Check in with Dana at Larkfield").waitFor();
  assert.equal(await page.evaluate("rowsAtFirst"), 0);
});

test(
  "a message that nobody saw go out is asked about by the name of its recipient, and by who sends it",
  { skip: noBrowser },
  async () => {
    const { page } = await openPage(browser, server.address, desk);
    const unsettled = [{ application: "larkfield", step: "thank-you:r2:priya", person: "priya" }];
    const { mailReadAt, ...withoutMailbox } = { ...todaySample, unsettled };
    const show = async (today: object) => {
      await page.route("**/api/today", (route) => route.fulfill({ json: today }));
      await page.reload();
      await page.getByText("Did the message to Priya at Larkfield go out?").waitFor();
    };
    await show({ ...withoutMailbox, mailReadAt: mailReadAt ?? "2026-11-25T15:38:00Z" });
    await page.getByText("It is not in your Sent folder.").waitFor();
    await show(withoutMailbox);
    await page.getByText("You send it yourself").waitFor();
    assert.equal(await page.getByText("Sent folder").count(), 0);
  },
);

test(
  "an answer without a reason of ours says what happened, where, and what to do; then the page comes",
  { skip: noBrowser },
  async () => {
    for (const [status, body] of [
      [500, "<h1>Bad day</h1>"],
      [418, "{}"],
      [200, "<h1>Sign in to this hotel</h1>"],
    ] as const) {
      const { page } = await openPage(browser, new URL("/rules", server.address).href, desk);
      await page.route("**/api/today", (route) => route.fulfill({ status, body }));
      await page.goto(server.address);
      const told = page.getByRole("alert");
      await told.getByText("did not answer as it should").waitFor();
      await told.getByText(`GET /api/today: ${status}`).waitFor();
      await told.getByText("Load the page anew").waitFor();
      await page.unroute("**/api/today");
      await page.getByRole("button", { name: "Try again" }).click();
      await page.getByText("4 h 50 min left").waitFor();
    }
  },
);

test(
  "where the next thing comes later today, there is nothing to do just now, and the hour is said",
  { skip: noBrowser },
  async () => {
    const { page } = await openPage(browser, server.address, desk);
    const [, other] = todaySample.next;
    const show = async (sendAt: string) => {
      const waiting = [{ ...other!, status: "waiting", sendAt }];
      const json = { ...todaySample, next: [], also: [], held: [], waiting };
      await page.route("**/api/today", (route) => route.fulfill({ json }));
      await page.reload();
    };
    await show("2026-11-25T16:30:00-05:00[America/New_York]");
    await page.getByRole("heading", { level: 1, name: "Nothing to do just now" }).waitFor();
    await page.getByText("The next thing is at 4:30 pm: thank Tom").waitFor();
    await show("2026-11-27T16:30:00-05:00[America/New_York]");
    await page.getByRole("heading", { level: 1, name: "Nothing to do today" }).waitFor();
    await page.getByText("The next thing is on Friday 27 November: thank Tom").waitFor();
  },
);

test("at 390 px nothing is wider than the screen", { skip: noBrowser }, async () => {
  const { page } = await openPage(browser, server.address, phone);
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.getByText("Check in with Dana at Larkfield").waitFor();
  await fits(page, 390);
});
