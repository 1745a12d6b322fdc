import { after, before } from "node:test";
import type { Browser } from "playwright-core";
import { noBrowser, openBrowser } from "./browser.ts";

/**
 * Opens a browser before the tests of a file, and what they need beside it; closes both after them. Where there is no browser, nothing
 * is opened. What fails here fails every test of the file, so it says that it is not theirs.
 */
export function withBrowser(
  open: (browser: Browser) => Promise<AsyncDisposable | void>,
  ...chromium: readonly string[]
): void {
  let browser: Browser | undefined;
  let beside: AsyncDisposable | void;
  before(async () => {
    if (noBrowser) return;
    browser = await during("Chromium did not start", () => openBrowser(...chromium));
    beside = await during("what stands beside the browser did not open", () => open(browser!));
  });
  after(async () => {
    await beside?.[Symbol.asyncDispose]();
    await browser?.close();
  });
}

async function during<T>(what: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const { message } = error as Error;
    throw new Error(`No test of this file ran: ${what}. ${message}`, { cause: error });
  }
}
