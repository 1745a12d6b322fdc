import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { violationsOf } from "../support/axe.ts";
import { desk, noBrowser, phone } from "../support/browser.ts";
import { eventually, fits } from "../support/eventually.ts";
import { pageList, type ListedPage } from "../support/page-list.ts";
import { openWindow, serveSamples } from "../support/sample-app.ts";
import type { SampleApps, SampleWindow } from "../support/sample-app.ts";
import { withBrowser } from "../support/with-browser.ts";

const trees = join(import.meta.dirname, "trees");
/** AFTERWORD_TREES=write keeps the trees as they are now; read the difference before it is committed. */
const keeps = process.env["AFTERWORD_TREES"] === "write";
const skip = noBrowser;

let apps: SampleApps;
let atDesk: SampleWindow;
let onPhone: SampleWindow;
withBrowser(async (browser) => {
  apps = await serveSamples();
  atDesk = await openWindow(apps, browser, desk);
  onPhone = await openWindow(apps, browser, phone);
  return apps;
});

for (const listed of pageList) {
  test(
    `${listed.name} at the desk: axe finds nothing in either theme, and it is read out as it was`,
    { skip },
    async () => {
      const { page, asked } = await show(atDesk, listed);
      if (!listed.press) assert.deepEqual(asked, [...new Set(asked)], "the same facts, twice");
      await eventually(
        () => treeOf(page, listed),
        (tree) => assert.equal(tree, readFileSync(fileOf(listed.name), "utf8")),
      );
      assert.deepEqual(await violationsOf(page), []);
      assert.deepEqual(atDesk.faults, []);
    },
  );

  test(
    `${listed.name} on the phone: axe finds nothing in either theme, and 320 px are wide enough`,
    { skip },
    async () => {
      const { page } = await show(onPhone, listed);
      assert.deepEqual(await violationsOf(page), []);
      assert.deepEqual(await page.evaluate(moving), []);
      // 1280 px at 400 % zoom.
      await page.setViewportSize({ width: 320, height: 640 });
      await fits(page, 320);
      assert.deepEqual(onPhone.faults, []);
    },
  );
}

/** One window for all pages, as people have it; what the page before changed of it is put back. */
async function show(opened: SampleWindow, listed: ListedPage): Promise<SampleWindow> {
  opened.faults.length = 0;
  const size = opened === onPhone ? phone : desk;
  await opened.page.setViewportSize(size.viewport);
  await opened.page.emulateMedia({ colorScheme: "light" });
  await opened.show(listed);
  return opened;
}

/** What would move although less motion is asked for: the browser of these tests asks. */
const moving = `[...document.querySelectorAll("*"), document.documentElement].flatMap((one) =>
  ["", "::before", "::after"].flatMap((part) => {
    const { transitionDuration, transitionProperty, animationName, scrollBehavior } = getComputedStyle(one, part);
    const takesTime = transitionProperty !== "none" && /[1-9]/.test(transitionDuration);
    const moves = takesTime || animationName !== "none" || scrollBehavior === "smooth";
    return moves ? [one.tagName + "." + one.className + part] : [];
  }),
)`;

async function treeOf(page: Page, { name, isLive }: ListedPage): Promise<string> {
  const tree = `${await page.locator(isLive ? "main" : "body").ariaSnapshot()}\n`;
  if (keeps || !existsSync(fileOf(name))) {
    mkdirSync(trees, { recursive: true });
    writeFileSync(fileOf(name), tree);
  }
  return tree;
}

function fileOf(name: string): string {
  return join(trees, `${name}.yaml`);
}
