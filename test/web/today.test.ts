import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser } from "playwright-core";
import { desk, noBrowser, openBrowser, openPage, phone } from "../support/browser.ts";
import { servePages, type PageServer } from "../support/page-server.ts";
import { todaySample } from "../support/today-sample.ts";

let browser: Browser;
let server: PageServer;
before(async () => {
  if (noBrowser) return;
  browser = await openBrowser();
  server = await servePages(({ path }) =>
    path === "/api/today" ? { body: todaySample } : undefined,
  );
});
after(async () => {
  await browser?.close();
  await server?.[Symbol.asyncDispose]();
});

test(
  "Today opens with the one thing to do, and every other row is a link",
  { skip: noBrowser },
  async () => {
    const { page, faults } = await openPage(browser, server.address, desk);
    await page
      .getByRole("heading", { level: 1, name: "Thank Priya, Tom and Ines at Larkfield" })
      .waitFor();
    assert.ok(await page.getByText("4 h 50 min left").isVisible());
    const links = page.locator(".rows .read > a");
    assert.deepEqual(await links.allTextContents(), [
      "Acknowledge the offer from Marsh & Pell",
      "Thank Jonas at Fennimore for the update",
      "Check in with Aaron at Tidewater Health",
      "Connect with Priya on LinkedIn",
      "Check in with Dana at Larkfield",
    ]);
    assert.deepEqual(faults, []);
  },
);

test("at 390 px nothing is wider than the screen", { skip: noBrowser }, async () => {
  const { page } = await openPage(browser, server.address, phone);
  await page.getByRole("heading", { level: 1 }).waitFor();
  assert.equal(await page.evaluate("document.documentElement.scrollWidth"), 390);
});
