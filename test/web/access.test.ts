import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { desk, noBrowser, phone, themes } from "../support/browser.ts";
import { pageList } from "../support/page-list.ts";
import { openListed, serveSamples, type SampleApps } from "../support/sample-app.ts";
import { withBrowser } from "../support/with-browser.ts";

const trees = join(import.meta.dirname, "trees");
/** AFTERWORD_TREES=write keeps the trees as they are now; read the difference before it is committed. */
const keeps = process.env["AFTERWORD_TREES"] === "write";
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const skip = noBrowser;

let browser: Browser;
let apps: SampleApps;
withBrowser(async (opened) => {
  browser = opened;
  apps = await serveSamples(browser);
  return apps;
});

for (const listed of pageList) {
  test(
    `${listed.name} at the desk: axe finds nothing in either theme, and it is read out as it was`,
    { skip },
    async () => {
      const { page, faults, asked } = await openListed(apps, browser, listed, desk);
      if (!listed.press) assert.deepEqual(asked, [...new Set(asked)], "the same facts, twice");
      for (const colorScheme of themes) assert.deepEqual(await violationsOf(page, colorScheme), []);
      if (!listed.isLive)
        assert.equal(await treeOf(page, listed.name), readFileSync(fileOf(listed.name), "utf8"));
      assert.deepEqual(faults, []);
      await page.context().close();
    },
  );

  test(
    `${listed.name} on the phone: axe finds nothing in either theme, and 320 px are wide enough`,
    { skip },
    async () => {
      const { page, faults } = await openListed(apps, browser, listed, phone);
      for (const colorScheme of themes) assert.deepEqual(await violationsOf(page, colorScheme), []);
      assert.deepEqual(await page.evaluate(moving), []);
      // 1280 px at 400 % zoom.
      await page.setViewportSize({ width: 320, height: 640 });
      assert.equal(await page.evaluate("document.documentElement.scrollWidth"), 320);
      assert.deepEqual(faults, []);
      await page.context().close();
    },
  );
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

async function violationsOf(page: Page, colorScheme: "light" | "dark"): Promise<string[]> {
  await page.emulateMedia({ colorScheme });
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  return violations.map(
    ({ id, nodes }) =>
      `${colorScheme} ${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(" ")}`,
  );
}

async function treeOf(page: Page, name: string): Promise<string> {
  const tree = `${await page.locator("body").ariaSnapshot()}\n`;
  if (keeps || !existsSync(fileOf(name))) {
    mkdirSync(trees, { recursive: true });
    writeFileSync(fileOf(name), tree);
  }
  return tree;
}

function fileOf(name: string): string {
  return join(trees, `${name}.yaml`);
}
