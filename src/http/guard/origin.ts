import type { MiddlewareHandler } from "hono";
import { AppError } from "#ports/errors.ts";

const reading = new Set(["GET", "HEAD"]);

/** Names of this machine that a browser may be at; a name that only resolves to it (DNS rebinding) is not among them. */
export function hostsOf(port: number): Set<string> {
  return new Set([`127.0.0.1:${port}`, `localhost:${port}`, `[::1]:${port}`]);
}

/** Answers only to its own names. */
export function requireHost(hosts: ReadonlySet<string>): MiddlewareHandler {
  return async (context, next) => {
    if (hosts.has(context.req.header("Host") ?? "")) return next();
    throw new AppError("wrong-host");
  };
}

/**
 * Lets in only what its own pages ask. A change needs an `Origin` that is ours, or the browser's word that the request comes from our
 * page or from the address bar; a request of a page elsewhere is refused even where it only reads.
 */
export function requireOwnPage(hosts: ReadonlySet<string>): MiddlewareHandler {
  return async (context, next) => {
    const origin = context.req.header("Origin");
    const site = context.req.header("Sec-Fetch-Site");
    const isOurs = site === "same-origin" || site === "none";
    const isForeign =
      (site !== undefined && !isOurs) || (origin !== undefined && !isOwnOrigin(origin, hosts));
    const changes = !reading.has(context.req.method);
    if (!isForeign && (!changes || isOurs || origin !== undefined)) return next();
    throw new AppError("foreign-page");
  };
}

function isOwnOrigin(origin: string, hosts: ReadonlySet<string>): boolean {
  return origin.startsWith("http://") && hosts.has(origin.slice("http://".length));
}

/** A form of another site can send text, but not JSON. */
export const requireJson: MiddlewareHandler = async (context, next) => {
  const { method } = context.req;
  const type = context.req.header("Content-Type")?.split(";")[0]?.trim().toLowerCase();
  const hasBody = Number(context.req.header("Content-Length") ?? 0) > 0 || type !== undefined;
  if (reading.has(method) || !hasBody || type === "application/json") return next();
  throw new AppError("not-json-type");
};
