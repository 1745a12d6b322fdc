import { serveApp, type ServedApp } from "./serve-app.ts";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { addSamples } from "#actions/add-samples.ts";
import { desk, waitMs, watchFaults } from "./browser.ts";
import type { ListedPage } from "./page-list.ts";

/** A Wednesday, the day before Thanksgiving, on which the samples have something of every kind. */
export const sampleNow = "2026-11-25T10:40:00-05:00[America/New_York]";

type Session = NonNullable<BrowserContextOptions["storageState"]>;
interface OpenApp {
  app: ServedApp;
  origin: string;
  session: Session;
}
export interface SampleApps extends AsyncDisposable {
  samples: OpenApp;
  empty: OpenApp;
}

/** The real server with the sample data, and a second one without any; each with one session that every page shares. */
export async function serveSamples(browser: Browser): Promise<SampleApps> {
  await using opening = new AsyncDisposableStack();
  const [full, bare] = [await serveApp(sampleNow), await serveApp(sampleNow)];
  for (const app of [full, bare]) opening.use(app);
  const samples = await enter(browser, full, true);
  const empty = await enter(browser, bare, false);
  const opened = opening.move();
  return { samples, empty, [Symbol.asyncDispose]: () => opened.disposeAsync() };
}

async function enter(browser: Browser, app: ServedApp, hasSamples: boolean): Promise<OpenApp> {
  if (hasSamples) await addSamples(app.world);
  const { page } = await app.open(browser, "/");
  const session = await page.context().storageState();
  const { origin } = new URL(page.url());
  await page.context().close();
  return { app, origin, session };
}

/** Opens a page of the list and waits until what it shows is there and at rest. `asked` is what it has asked of the server. */
export async function openListed(
  apps: SampleApps,
  browser: Browser,
  listed: ListedPage,
  options: BrowserContextOptions = desk,
): Promise<{ page: Page; faults: string[]; asked: string[] }> {
  const { origin, session } = listed.isFirst ? apps.empty : apps.samples;
  const context = await browser.newContext({
    locale: "en-US",
    timezoneId: "America/New_York",
    reducedMotion: "reduce",
    storageState: session,
    ...options,
  });
  context.setDefaultTimeout(waitMs);
  const page = await context.newPage();
  await page.clock.setFixedTime(sampleNow.replace(/\[.*/, ""));
  const faults = watchFaults(page);
  const asked: string[] = [];
  page.on("request", (request) => {
    const { pathname, search } = new URL(request.url());
    if (pathname.startsWith("/api/")) asked.push(`${request.method()} ${pathname}${search}`);
  });
  await page.goto(origin + listed.path);
  await atRest(page);
  if (listed.press) await page.keyboard.press(listed.press);
  if (listed.press || listed.path.includes("why=")) {
    await page.locator("[role=dialog]").waitFor();
    await atRest(page);
  }
  return { page, faults, asked };
}

/** The heading is there, nothing is being fetched, and what is shown has been drawn. */
export async function atRest(page: Page): Promise<void> {
  await page.locator("h1").first().waitFor();
  await page.waitForLoadState("networkidle", { timeout: 3000 }).catch(() => undefined);
  await page.evaluate("document.fonts.ready.then(() => undefined)");
}
