import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { addSamples } from "#actions/add-samples.ts";
import { desk, usual, waitMs, watchFaults } from "./browser.ts";
import type { ListedPage } from "./page-list.ts";
import { slowed } from "./slow.ts";
import { serveApp, type Entered, type ServedApp } from "./serve-app.ts";

/** A Wednesday, the day before Thanksgiving, on which the samples have something of every kind. */
export const sampleNow = "2026-11-25T10:40:00-05:00[America/New_York]";

export interface SampleApps extends AsyncDisposable {
  samples: OpenApp;
  empty: OpenApp;
}
interface OpenApp extends Entered {
  app: ServedApp;
}

/** The real server with the sample data, and a second one without any. */
export async function serveSamples(): Promise<SampleApps> {
  await using opening = new AsyncDisposableStack();
  const full = opening.use(await serveApp(sampleNow));
  await addSamples(full.world);
  const bare = opening.use(await serveApp(sampleNow));
  const samples = { app: full, ...(await full.enter()) };
  const empty = { app: bare, ...(await bare.enter()) };
  const opened = opening.move();
  return { samples, empty, [Symbol.asyncDispose]: () => opened.disposeAsync() };
}

/** A page in a window of its own. `asked` is what it has asked of the server since it was last shown something. */
export interface SampleWindow {
  page: Page;
  faults: string[];
  asked: string[];
  /** Opens a page of the list and waits until what it shows is there and at rest. */
  show(listed: ListedPage): Promise<void>;
}

export async function openListed(
  apps: SampleApps,
  browser: Browser,
  listed: ListedPage,
  options: BrowserContextOptions = desk,
): Promise<SampleWindow> {
  const opened = await openWindow(apps, browser, options);
  await opened.show(listed);
  return opened;
}

/** A window that has shown nothing yet, with the sessions of both servers. */
export async function openWindow(
  { samples, empty }: SampleApps,
  browser: Browser,
  options: BrowserContextOptions = desk,
): Promise<SampleWindow> {
  const cookies = [...samples.session.cookies, ...empty.session.cookies];
  const context = await browser.newContext({
    ...usual,
    reducedMotion: "reduce",
    storageState: { cookies, origins: [] },
    ...options,
  });
  context.setDefaultTimeout(waitMs);
  await context.addInitScript(nobodyAskedYet);
  const page = await slowed(await context.newPage());
  await page.clock.setFixedTime(sampleNow.replace(/\[.*/, ""));
  const faults = watchFaults(page);
  const asked: string[] = [];
  page.on("request", (request) => {
    const { pathname, search } = new URL(request.url());
    if (pathname.startsWith("/api/")) asked.push(`${request.method()} ${pathname}${search}`);
  });
  return {
    page,
    faults,
    asked,
    async show(listed) {
      asked.length = 0;
      await page.goto((listed.isFirst ? empty : samples).origin + listed.path);
      await atRest(page);
      if (listed.press) await page.keyboard.press(listed.press);
      if (!listed.press && !listed.path.includes("why=")) return;
      await page.locator("[role=dialog], .meanings").waitFor();
      await atRest(page);
    },
  };
}

/** Without windows Chromium refuses all notices before anybody was asked, which people meet only once they said no. */
const nobodyAskedYet = `Object.defineProperty(Notification, "permission", { value: "default", configurable: true });`;

/** The heading is there, nothing is being fetched, and all that is shown has been drawn. */
export async function atRest(page: Page): Promise<void> {
  await page.locator("h1").first().waitFor();
  await page.waitForLoadState("networkidle", { timeout: 3000 }).catch(() => undefined);
  await page.evaluate("document.fonts.ready.then(() => undefined)");
  await drawn(page);
}

/** A page is drawn in turns: all is there once no more comes. */
async function drawn(page: Page): Promise<void> {
  for (let before = -1, now = 0; now !== before;) {
    before = now;
    await page.waitForTimeout(100);
    now = await page.locator("*").count();
  }
}
