import type { Context, MiddlewareHandler } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import { AppError } from "#ports/errors.ts";
import type { Sessions } from "./sessions.ts";

/** Named after the port, because browsers keep cookies of all ports of one machine together. */
export function cookieName(port: number): string {
  return `afterword-${port}`;
}

export function requireSession(sessions: Sessions, cookie: string): MiddlewareHandler {
  return (context, next) => {
    if (sessions.isOpen(getCookie(context, cookie))) return next();
    throw new AppError("no-session");
  };
}

/** `Secure` is left out: browsers refuse it on http, and the connection never leaves this machine. */
export function keepSession(context: Context, cookie: string, token: string): void {
  setCookie(context, cookie, token, {
    httpOnly: true,
    sameSite: "Strict",
    path: "/",
    maxAge: 30 * 24 * 60 * 60,
  });
}

export async function endSession(context: Context, sessions: Sessions, cookie: string) {
  const token = getCookie(context, cookie);
  if (token) sessions.end(token);
  deleteCookie(context, cookie, { path: "/" });
}
