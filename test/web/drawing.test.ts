import assert from "node:assert/strict";
import { test } from "node:test";
import type { Browser } from "playwright-core";
import { noBrowser, phone } from "../support/browser.ts";
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

/** The cumulative layout shift that web.dev calls good. A letter that comes with its font late stays below it. */
const most = 0.1;
const watched = pageList.filter(({ press, isFirst }) => !press && !isFirst);

test(
  "a page is drawn from its top down on the phone: what stands is not pushed away by what comes",
  { skip: noBrowser, timeout: 180_000 },
  async () => {
    const { page, show } = await openWindow(apps, browser, phone);
    await page.addInitScript(`
      window.shifted = 0;
      new PerformanceObserver((list) => {
        for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) shifted += value;
      }).observe({ type: "layout-shift", buffered: true });
    `);
    const shifted: Record<string, number> = {};
    for (const listed of watched) {
      await show(listed);
      shifted[listed.name] = (await page.evaluate("shifted")) as number;
    }
    const pushed = Object.entries(shifted).filter(([, value]) => value > most);
    assert.deepEqual(pushed, [], JSON.stringify(shifted));
  },
);

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
