import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { atRest } from "../../test/support/sample-app.ts";

/** Bytes of script as they come over the line, compressed. */
export interface Scripts {
  /** The page opened by its address, nothing in any cache. */
  first: number;
  /** What it adds where Today was open before. */
  further: number;
  /** What its own use fetches then: a pointer that moves, a key that is pressed. */
  used: number;
}

type Session = NonNullable<BrowserContextOptions["storageState"]>;
/** By its path: two servers give out the same script. */
type Fetched = Record<string, number>;

/** What Today fetched, which was the first page to be opened. */
let shell: Fetched | undefined;

/** Opens each address with empty caches, waits until it is at rest, and then uses it. */
export async function measureScripts(
  browser: Browser,
  addresses: readonly string[],
  storageState: Session,
): Promise<Scripts[]> {
  const measured: Scripts[] = [];
  for (const address of addresses) {
    const context = await browser.newContext({ storageState, serviceWorkers: "block" });
    const page = await context.newPage();
    await page.goto(address);
    await atRest(page);
    const first = await fetched(page);
    shell ??= first;
    await page.mouse.move(640, 400);
    await page.keyboard.press("Tab");
    await page.waitForLoadState("networkidle");
    const used = sum(await fetched(page)) - sum(first);
    await context.close();
    measured.push({ first: sum(first), further: sum(without(first, shell)), used });
  }
  return measured;
}

function fetched(page: Page): Promise<Fetched> {
  return page.evaluate(
    "Object.fromEntries(performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js')).map(({ name, encodedBodySize }) => [new URL(name).pathname, encodedBodySize]))",
  );
}

function without(all: Fetched, known: Fetched): Fetched {
  return Object.fromEntries(Object.entries(all).filter(([name]) => !(name in known)));
}

function sum(all: Fetched): number {
  return Object.values(all).reduce((total, bytes) => total + bytes, 0);
}
