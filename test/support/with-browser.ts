import { after, before } from "node:test";
import type { Browser } from "playwright-core";
import { noBrowser, openBrowser } from "./browser.ts";

/** Opens a browser before the tests of a file, and what they need beside it; closes both after them. Where there is no browser, nothing is opened. */
export function withBrowser(open: (browser: Browser) => Promise<AsyncDisposable | void>): void {
  let browser: Browser | undefined;
  let beside: AsyncDisposable | void;
  before(async () => {
    if (noBrowser) return;
    browser = await openBrowser();
    beside = await open(browser);
  });
  after(async () => {
    await beside?.[Symbol.asyncDispose]();
    await browser?.close();
  });
}
