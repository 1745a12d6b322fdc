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

/** What the API says is stored nowhere. */
const ofApi = { ...headers, "Cache-Control": "no-store" };
const everyOfApi = Object.entries(ofApi);
const carrying = new WeakSet<Response>();

/** Every answer carries them, a refusal as well. */
export const addHeaders: MiddlewareHandler = async (context, next) => {
  await next();
  if (isMadeBefore(context.res)) return;
  const isApi = context.req.path.startsWith("/api/");
  for (const [name, value] of isApi ? everyOfApi : every) context.res.headers.set(name, value);
};

/** Of such an answer not even the headers are read: that takes as long as to give it. */
export function isMadeBefore(response: Response): boolean {
  return carrying.has(response);
}

/** JSON that was made before, with its headers as they are: setting them one by one takes longer than all else that such an answer needs. */
export function answerBytes(
  bytes: Uint8Array<ArrayBuffer>,
  more: Readonly<Record<string, string>> = {},
): Response {
  const response = new Response(bytes, {
    headers: { ...ofApi, "Content-Type": "application/json", ...more },
  });
  carrying.add(response);
  return response;
}
