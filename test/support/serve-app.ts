import { mkdtempSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { addApplication } from "#actions/add-application.ts";
import { openWorld } from "#app/open-world.ts";
import { findPages } from "#app/serve-app.ts";
import type { ApplicationFile } from "#domain/facts/schema.ts";
import type { Pages } from "#http/pages.ts";
import { serveDoor } from "#http/serve.ts";
import type { World } from "#ports/world.ts";
import { desk, openPage } from "./browser.ts";

/** The built pages from the real server, on a real store in a folder of its own, at a fixed time or by a clock of the test. */
export interface ServedApp extends AsyncDisposable {
  world: World;
  faults: Error[];
  /** Opens an address of the app in a window of its own; the session of the one link is shared, as in one browser. */
  open(
    browser: Browser,
    address: string,
    options?: BrowserContextOptions,
  ): Promise<{ page: Page; faults: string[] }>;
}

export async function serveApp(
  now: string | (() => Temporal.Instant),
  files: readonly ApplicationFile[] = [],
): Promise<ServedApp> {
  const home = mkdtempSync(join(tmpdir(), "afterword-app-"));
  const clock = typeof now === "string" ? () => Temporal.Instant.from(now) : now;
  const world = openWorld({ home, keys: `${home}-keys` }, clock);
  for (const file of files) await addApplication(world, file);
  const faults: Error[] = [];
  const server = await serveDoor({
    world,
    port: 0,
    pages: builtPages(),
    report: (error) => void faults.push(error),
  });
  let session: Session | undefined;
  return {
    world,
    faults,
    async open(browser, address, options = desk) {
      session ??= await enter(browser, await server.makeLink());
      const { origin, state } = session;
      return openPage(browser, new URL(address, origin).href, { ...options, storageState: state });
    },
    async [Symbol.asyncDispose]() {
      await server[Symbol.asyncDispose]();
      await world[Symbol.asyncDispose]();
      for (const folder of [home, `${home}-keys`])
        await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Without the pages the door serves its API alone, and every test would wait for a page in vain. */
function builtPages(): Pages {
  const pages = findPages();
  if (!pages) throw new Error("the pages are not built: npm run build:web");
  return pages;
}

interface Session {
  origin: string;
  state: Awaited<ReturnType<BrowserContext["storageState"]>>;
}

async function enter(browser: Browser, link: string): Promise<Session> {
  const { page } = await openPage(browser, link);
  const state = await page.context().storageState();
  await page.context().close();
  return { origin: new URL(link).origin, state };
}
