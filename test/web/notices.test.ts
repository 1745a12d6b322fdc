import assert from "node:assert/strict";
import { test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { recordEvent } from "#actions/record-event.ts";
import { desk, noBrowser } from "../support/browser.ts";
import { eventually } from "../support/eventually.ts";
import { openListed, serveSamples, type SampleApps } from "../support/sample-app.ts";
import { withBrowser } from "../support/with-browser.ts";

const skip = noBrowser;
const settings = { name: "settings", path: "/settings" };
let browser: Browser;
let apps: SampleApps;
withBrowser(async (opened) => {
  browser = opened;
  apps = await serveSamples();
  return apps;
});

/** Keeps what the browser would show, and counts how often it is asked whether it may. */
const stub = `
  window.shown = []; window.asked = 0;
  window.Notification = class extends EventTarget {
    static permission = "default";
    static requestPermission() { window.asked++; this.permission = "granted"; return Promise.resolve("granted"); }
    constructor(title, { body }) { super(); window.shown.push(body); }
  };
  Document.prototype.hasFocus = () => window.isLookedAt !== false;`;

test(
  "notices are off until they are switched on, then tell of an event without its words",
  { skip, timeout: 180_000 },
  async () => {
    const { page } = await openListed(apps, browser, settings, desk);
    await page.addInitScript(stub);
    await page.reload();
    const box = page.getByLabel("Tell me when something is due or an answer came");
    await box.waitFor();
    assert.deepEqual([await box.isChecked(), await page.evaluate("asked")], [false, 0]);
    await box.check();
    await becomes(page, "localStorage.getItem('afterword.told') !== null");
    assert.deepEqual(await page.evaluate("[asked, shown]"), [1, []]);
    await page.evaluate("isLookedAt = false");
    await page.waitForTimeout(1600);
    await recordEvent(apps.samples.app.world, "sample-tidewater", {
      ...{ type: "reply-received", at: "2026-11-25T10:39:00-05:00", class: "information-request" },
      ...{ from: "aaron", asks: ["the name of my dentist"] },
    });
    await becomes(page, "shown.length > 0");
    const shown: string[] = await page.evaluate("shown");
    assert.match(shown[0]!, /^Answer Aaron/);
    assert.doesNotMatch(shown.join(" "), /dentist/);
    await box.uncheck();
    await becomes(page, "localStorage.getItem('afterword.notices') === null");
  },
);

/** The page evaluates no text of its own, so that the test asks again and again. */
async function becomes(page: Page, condition: string): Promise<void> {
  await eventually(
    () => page.evaluate(condition),
    (isSo) => assert.ok(isSo, condition),
  );
}
