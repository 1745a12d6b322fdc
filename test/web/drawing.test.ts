import assert from "node:assert/strict";
import { test } from "node:test";
import type { Browser, BrowserContextOptions } from "playwright-core";
import { desk, noBrowser, phone } from "../support/browser.ts";
import { pageList } from "../support/page-list.ts";
import { openWindow, serveSamples, type SampleApps } from "../support/sample-app.ts";
import { withBrowser } from "../support/with-browser.ts";

let browser: Browser;
let apps: SampleApps;
withBrowser(async (opened) => {
  browser = opened;
  apps = await serveSamples();
  return apps;
});

/** The cumulative layout shift that web.dev calls good: a line of text may break at another word when its letters come. */
const most = 0.1;
/** In a letter one more line moves the whole paragraph and what stands below it. */
const mostOfLetter = 0.15;
/** So late come the letters of a page on a slow network: when it is drawn already. */
const lateMs = 500;
const watched = pageList.filter(({ press, isFirst }) => !press && !isFirst);

test(
  "a page is drawn from its top down: what stands is not pushed away by what comes, its letters included",
  { skip: noBrowser, timeout: 240_000 },
  async () => {
    for (const options of [phone, desk]) await drawsInPlace(options);
  },
);

async function drawsInPlace(options: BrowserContextOptions): Promise<void> {
  const { page, show } = await openWindow(apps, browser, options);
  await page.route("**/*.woff2", async (route) => {
    await new Promise((done) => setTimeout(done, lateMs));
    await route.continue();
  });
  await page.addInitScript(`
      window.shifted = 0;
      new PerformanceObserver((list) => {
        for (const { value } of list.getEntries()) shifted += value;
      }).observe({ type: "layout-shift", buffered: true });
    `);
  const shifted: Record<string, number> = {};
  for (const listed of watched) {
    await show(listed);
    shifted[listed.name] = (await page.evaluate("shifted")) as number;
  }
  const pushed = Object.entries(shifted).filter(
    ([name, value]) => value > (name === "write" ? mostOfLetter : most),
  );
  assert.deepEqual(pushed, [], JSON.stringify(shifted));
}

test(
  "a phone does not draw what only a desk shows, until it is as wide as one or prints",
  { skip: noBrowser },
  async () => {
    const { page, show } = await openWindow(apps, browser, phone);
    await show(pageList.find(({ name }) => name === "application")!);
    const drawn = page.locator("svg.thread");
    await page.locator(".thread-list").waitFor();
    assert.equal(await drawn.count(), 0);
    await page.setViewportSize({ width: 1200, height: 800 });
    await drawn.waitFor({ state: "attached" });
    await page.setViewportSize(phone.viewport!);
    await drawn.waitFor({ state: "detached" });
    await page.emulateMedia({ media: "print" });
    await drawn.waitFor({ state: "attached" });
  },
);
