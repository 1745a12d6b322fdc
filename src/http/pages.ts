import { serveStatic } from "@hono/node-server/serve-static";
import type { MiddlewareHandler } from "hono";
import type { Door } from "./door.ts";

/** A file that has its content in its name never changes; everything else is asked for anew. */
const forGood = "public, max-age=31536000, immutable";
const anew = "no-cache";

/** Gives out the built web app, compressed where a compressed file lies beside; every path without a file is a page of it. */
export function addPages({ api }: Pick<Door, "api">, folder: string | undefined): void {
  if (!folder) return void api.get("*", sayUnbuilt);
  const cached: MiddlewareHandler = async (context, next) => {
    await next();
    const isAsset = context.req.path.startsWith("/assets/") && context.res.ok;
    context.res.headers.set("Cache-Control", isAsset ? forGood : anew);
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

const sayUnbuilt: MiddlewareHandler = async (context, next) => {
  if (!isPage(context.req.path)) return next();
  return context.text("The web app is not built yet. Run: npm run build:web\n", 503);
};
