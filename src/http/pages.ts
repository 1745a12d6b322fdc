import { serveStatic } from "@hono/node-server/serve-static";
import type { MiddlewareHandler } from "hono";
import type { Door } from "./door.ts";

/** The built web app. */
export interface Pages {
  folder: string;
  /** What each page needs at once, as values of the header `Link`; `:step` in them is that part of the page's own address. */
  firstFiles: readonly { path: string; links: readonly string[] }[];
}

/** A file that has its content in its name never changes; everything else is asked for anew. */
const forGood = "public, max-age=31536000, immutable";
const anew = "no-cache";

/** Gives out the built web app, compressed where a compressed file lies beside; every path without a file is a page of it. */
export function addPages({ api }: Pick<Door, "api">, pages: Pages | undefined): void {
  if (!pages) return void api.get("*", sayUnbuilt);
  const { folder } = pages;
  const linksTo = openLinks(pages);
  const cached: MiddlewareHandler = async (context, next) => {
    await next();
    const { path, url } = context.req;
    const isAsset = path.startsWith("/assets/") && context.res.ok;
    context.res.headers.set("Cache-Control", isAsset ? forGood : anew);
    const links = linksTo(new URL(url).pathname);
    if (links) context.res.headers.set("Link", links);
  };
  const page = serveStatic({ root: folder, path: "index.html", precompressed: true });
  api.get("*", async (context, next) =>
    context.req.path.startsWith("/api/") ? next() : cached(context, next),
  );
  api.get("*", serveStatic({ root: folder, precompressed: true }));
  api.get("*", async (context, next) => (isPage(context.req.path) ? page(context, next) : next()));
}

/** `/applications/acme-sre` is a page; `/assets/gone.js` is a file that is not there. */
function isPage(path: string): boolean {
  return !path.startsWith("/api/") && !path.startsWith("/assets/");
}

/** Gives what a page fetches first by its address, as it stands in the address: still encoded. */
function openLinks({ firstFiles }: Pages): (pathname: string) => string | undefined {
  const known = firstFiles.map(({ path, links }) => ({
    pattern: new RegExp(`^${path.replaceAll(/:(\w+)/g, "(?<$1>[^/]+)")}$`),
    links: links.join(", "),
  }));
  return (pathname) => {
    for (const { pattern, links } of known) {
      const found = pattern.exec(pathname);
      if (found) return links.replaceAll(/:(\w+)/g, (_, name) => encoded(found.groups?.[name]));
    }
    return undefined;
  };
}

/** As the page itself writes it when it asks: `thank-you:r2:priya` stands bare in its address and encoded in that of the facts. */
function encoded(part = ""): string {
  try {
    return encodeURIComponent(decodeURIComponent(part));
  } catch {
    return part;
  }
}

const sayUnbuilt: MiddlewareHandler = async (context, next) => {
  if (!isPage(context.req.path)) return next();
  return context.text("The web app is not built yet. Run: npm run build:web\n", 503);
};
