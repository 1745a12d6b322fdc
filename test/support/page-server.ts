import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { existsSync, readFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { root } from "../house/tree.ts";

const dist = join(root, "web", "dist");
const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".webmanifest": "application/manifest+json",
};
/** As the real server sets it: no style and no script but the program's own files. */
export const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; frame-src 'self'; frame-ancestors 'none'; base-uri 'none'; object-src 'none'; manifest-src 'self'; worker-src 'self'; require-trusted-types-for 'script'";

/** Answers one request of the API: the body of the answer, or a status with a problem. */
export type Answer = (request: {
  method: string;
  path: string;
  body: unknown;
}) => Reply | undefined;
export interface Reply {
  status?: number;
  body?: unknown;
}

export interface PageServer extends AsyncDisposable {
  address: string;
  /** Tells every open page that something changed. */
  tell(change: { questions: number }): void;
}

/** The built pages behind an API that lives in memory: for what is a matter of the pages alone. */
export async function servePages(answer: Answer): Promise<PageServer> {
  const listeners = new Set<ServerResponse>();
  const server = createServer(
    (request, response) => void serve({ request, response, answer, listeners }),
  );
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    tell: (change) => {
      for (const listener of listeners)
        listener.write(`event: changed\ndata: ${JSON.stringify(change)}\n\n`);
    },
    [Symbol.asyncDispose]: () => close(server),
  };
}

interface Call {
  request: IncomingMessage;
  response: ServerResponse;
  answer: Answer;
  listeners: Set<ServerResponse>;
}

async function serve({ request, response, answer, listeners }: Call): Promise<void> {
  const { pathname, search } = new URL(request.url ?? "/", "http://localhost");
  if (pathname === "/api/live") {
    response.writeHead(200, { "content-type": "text/event-stream" }).flushHeaders();
    listeners.add(response);
    response.on("close", () => listeners.delete(response));
    return;
  }
  if (!pathname.startsWith("/api/")) return serveFile(pathname, response);
  const body = await bodyOf(request);
  const reply = answer({ method: request.method ?? "GET", path: pathname + search, body });
  const status = reply ? (reply.status ?? 200) : 404;
  response.writeHead(status, { "content-type": "application/json" });
  response.end(JSON.stringify(reply?.body ?? {}));
}

function serveFile(pathname: string, response: ServerResponse): void {
  const wanted = join(dist, pathname);
  const file = extname(pathname) && existsSync(wanted) ? wanted : join(dist, "index.html");
  response.writeHead(200, {
    "content-type": types[extname(file)] ?? "application/octet-stream",
    "content-security-policy": policy,
  });
  response.end(readFileSync(file));
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  let text = "";
  for await (const piece of request.setEncoding("utf8")) text += piece as string;
  return text === "" ? undefined : JSON.parse(text);
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((done) => server.close(() => done()));
}
