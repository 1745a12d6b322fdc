import { mkdtempSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
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
  /** The one-time link, as the terminal says it. */
  makeLink(): Promise<string>;
  /** Where it is served, with a session that was entered by such a link. */
  enter(): Promise<Entered>;
  /** Opens an address of the app in a window of its own; the session of the one link is shared, as in one browser. */
  open(
    browser: Browser,
    address: string,
    options?: BrowserContextOptions,
  ): Promise<{ page: Page; faults: string[] }>;
}

export interface Entered {
  origin: string;
  session: Exclude<BrowserContextOptions["storageState"], string | undefined>;
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
  let entered: Promise<Entered> | undefined;
  const enter = () => (entered ??= server.makeLink().then(enterBy));
  return {
    world,
    faults,
    makeLink: () => server.makeLink(),
    enter,
    async open(browser, address, options = desk) {
      const { origin, session } = await enter();
      return openPage(browser, new URL(address, origin).href, {
        ...options,
        storageState: session,
      });
    },
    async [Symbol.asyncDispose]() {
      await server[Symbol.asyncDispose]();
      await world[Symbol.asyncDispose]();
      // What a request that was cut off still writes comes between what was listed and what is taken away.
      for (const folder of [home, `${home}-keys`])
        await rm(folder, { recursive: true, force: true, maxRetries: 10 });
    },
  };
}

/** Without the pages the door serves its API alone, and every test would wait for a page in vain. */
function builtPages(): Pages {
  const pages = findPages();
  if (!pages) throw new Error("the pages are not built: npm run build:web");
  return pages;
}

/** Goes through the link without a browser, which would load the first page only to close it. */
async function enterBy(link: string): Promise<Entered> {
  const { origin, hostname: domain } = new URL(link);
  const answer = await fetch(link, { redirect: "manual" });
  const cookies = answer.headers.getSetCookie().map((cookie) => {
    const [name = "", value = ""] = cookie.split(";")[0]!.split("=");
    const kept = { domain, path: "/", expires: -1, httpOnly: true, secure: false };
    return { name, value, ...kept, sameSite: "Strict" as const };
  });
  if (cookies.length !== 1) throw new Error(`the link opened no session: ${answer.status}`);
  return { origin, session: { cookies, origins: [] } };
}
