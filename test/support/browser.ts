import { existsSync } from "node:fs";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import { slowed } from "./slow.ts";

const whole = "/usr/bin/chromium";
/** The same Chromium without its windows, tabs and extensions: a page takes half the time in it. */
const withoutWindows = "/usr/lib/chromium/chromium-headless-shell";
/** Why tests of pages cannot run here; undefined where they can. */
export const noBrowser = existsSync(whole)
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

/** Without windows Chromium ends a page that asks whether the machine itself turns speech into text; so it cannot be asked. */
const noSpeech = "--disable-blink-features=OnDeviceWebSpeechAvailable";

/** Where much else runs on few cores, Chromium has taken longer to start, and a page to come, than the half minute that is usual. */
const startMs = 90_000;
export const waitMs = 60_000;

export interface BrowserWish {
  /** The browser as people have it, where the test is of the browser as much as of the page. */
  isWhole?: boolean;
  /** More of Chromium's own arguments. */
  args?: readonly string[];
}

export function openBrowser({ isWhole, args: more = [] }: BrowserWish = {}): Promise<Browser> {
  const hasWindows = isWhole || !existsSync(withoutWindows);
  return chromium.launch({
    executablePath: hasWindows ? whole : withoutWindows,
    headless: true,
    timeout: startMs,
    args: [...args, ...(hasWindows ? [] : [noSpeech]), ...more],
  });
}

/** What every window of a test has. Without a service worker, which would keep all the program's files for each window anew. */
export const usual = {
  locale: "en-US",
  timezoneId: "America/New_York",
  serviceWorkers: "block",
} satisfies BrowserContextOptions;

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
  const context = await browser.newContext({ ...usual, ...options });
  context.setDefaultTimeout(waitMs);
  const page = await slowed(await context.newPage());
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
