import { after, afterEach, before } from "node:test";
import type { Browser, BrowserContext } from "playwright-core";
import { noBrowser, openBrowser, type BrowserWish } from "./browser.ts";

/**
 * Opens a browser before the tests of a file, and what they need beside it; closes both after them, and after each test the windows that
 * it opened. Where there is no browser, nothing is opened. What fails here fails every test of the file, so it says that it is not theirs.
 */
export function withBrowser(
  open: (browser: Browser) => Promise<AsyncDisposable | void>,
  wish: BrowserWish = {},
): void {
  let browser: Browser | undefined;
  let beside: AsyncDisposable | void;
  let ofAll: readonly BrowserContext[] = [];
  let browserProcess: number | undefined;
  before(async () => {
    if (noBrowser) return;
    browser = await during("Chromium did not start", () => openBrowser(wish));
    beside = await during("what stands beside the browser did not open", () => open(browser!));
    ofAll = browser.contexts();
    browserProcess = await processOf(browser);
  });
  afterEach(async () => {
    const opened = browser?.contexts().filter((context) => !ofAll.includes(context)) ?? [];
    await Promise.all(opened.map((context) => context.close()));
  });
  after(async () => {
    await beside?.[Symbol.asyncDispose]();
    // A browser was seen that had closed its pages and stayed for ever.
    const clock = setTimeout(
      () => browserProcess && process.kill(browserProcess, "SIGKILL"),
      patienceMs,
    );
    await browser?.close();
    clearTimeout(clock);
  });
}

const patienceMs = 20_000;

async function processOf(browser: Browser): Promise<number | undefined> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  await session.detach();
  return processInfo.find(({ type }) => type === "browser")?.id;
}

async function during<T>(what: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const { message } = error as Error;
    throw new Error(`No test of this file ran: ${what}. ${message}`, { cause: error });
  }
}
