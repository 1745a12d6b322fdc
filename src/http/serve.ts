import type { Server } from "node:http";
import { serve, type ServerType } from "@hono/node-server";
import { AppError } from "#ports/errors.ts";
import type { World } from "#ports/world.ts";
import { openDoor } from "./door.ts";
import { openSessions } from "./guard/sessions.ts";
import type { Pages } from "./pages.ts";

export interface ServeOptions {
  world: World;
  /** 0 takes any that is free. */
  port: number;
  pages?: Pages | undefined;
  report(error: Error): void;
}

export interface Served extends AsyncDisposable {
  port: number;
  /** A link that opens one session, once, within ten minutes. */
  makeLink(): Promise<string>;
}

/** Listens on both loopback addresses and nowhere else; a machine without IPv6 has one. */
export async function serveDoor(options: ServeOptions): Promise<Served> {
  const sessions = openSessions(() => Temporal.Now.instant());
  let answer: (request: Request) => Response | Promise<Response> = () => new Response(null);
  const fetch = (request: Request) => answer(request);
  const first = await listen(fetch, "127.0.0.1", options.port);
  const port = portOf(first);
  answer = openDoor({ ...options, port, sessions }).fetch;
  const second = await listen(fetch, "::1", port).catch(() => undefined);
  return {
    port,
    makeLink: async () => `http://127.0.0.1:${port}/enter/${sessions.makeLink()}`,
    async [Symbol.asyncDispose]() {
      for (const server of [first, second]) if (server) await close(server as Server);
    },
  };
}

function listen(
  fetch: (request: Request) => Response | Promise<Response>,
  hostname: string,
  port: number,
): Promise<ServerType> {
  return new Promise((done, failed) => {
    const server = serve({ fetch, hostname, port }, () => done(server));
    server.once("error", (error: NodeJS.ErrnoException) =>
      failed(error.code === "EADDRINUSE" ? new AppError("port-taken", `It is ${port}.`) : error),
    );
  });
}

function portOf(server: ServerType): number {
  const address = server.address();
  return typeof address === "object" && address ? address.port : 0;
}

/** Streams that stay open are cut, so that ending takes no longer than the requests in hand. */
function close(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), 1000).unref();
  });
}
