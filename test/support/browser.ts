import { existsSync } from "node:fs";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";

const executablePath = "/usr/bin/chromium";
/** Why tests of pages cannot run here; undefined where they can. */
export const noBrowser = existsSync(executablePath)
  ? undefined
  : "Chromium is not installed: node scripts/install-test-packages.ts";

/** No traffic of the browser's own, and no sandbox of its own inside the one of the tests. */
const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Where much else runs on few cores, Chromium has taken longer to start, and a page to come, than the half minute that is usual. */
const startMs = 90_000;
export const waitMs = 60_000;

/** With more of Chromium's own arguments, where a test or a bench wants them. */
export function openBrowser(...more: readonly string[]): Promise<Browser> {
  return chromium.launch({
    executablePath,
    headless: true,
    timeout: startMs,
    args: [...args, ...more],
  });
}

/** The two sizes at which every page is looked at. */
export const desk = { viewport: { width: 1280, height: 860 } } satisfies BrowserContextOptions;
export const phone = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
} satisfies BrowserContextOptions;
export const themes = ["light", "dark"] as const;

/** A page that fails its test by itself when a script throws or the content security policy refuses something. */
export async function openPage(
  browser: Browser,
  address: string,
  { now, ...options }: BrowserContextOptions & { now?: string } = desk,
): Promise<{ page: Page; faults: string[] }> {
  const context = await browser.newContext({
    locale: "en-US",
    timezoneId: "America/New_York",
    ...options,
  });
  context.setDefaultTimeout(waitMs);
  const page = await context.newPage();
  const faults = watchFaults(page);
  if (now) await page.clock.setFixedTime(now);
  await page.goto(address);
  await page.evaluate("document.fonts.ready");
  return { page, faults };
}

/** What scripts throw and what the browser refuses, from now on. */
export function watchFaults(page: Page): string[] {
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.stack ?? error.message));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(`${message.text()} ${message.location().url}`);
  });
  return faults;
}
