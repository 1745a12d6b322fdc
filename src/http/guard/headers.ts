import type { MiddlewareHandler } from "hono";

/** Nothing but our own files, no frames around us, no text that becomes a script. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "frame-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
].join("; ");

const headers: Readonly<Record<string, string>> = {
  "Content-Security-Policy": contentSecurityPolicy,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy":
    "camera=(), geolocation=(), microphone=(self), payment=(), usb=(), interest-cohort=()",
};

const every = Object.entries(headers);

/** Every answer carries them; what the API says is stored nowhere. Set before the answer is made, they cost no second one. */
export const addHeaders: MiddlewareHandler = (context, next) => {
  for (const [name, value] of every) context.header(name, value);
  if (context.req.path.startsWith("/api/")) context.header("Cache-Control", "no-store");
  return next();
};
