import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { AppError } from "#ports/errors.ts";

export interface ReturnListener extends AsyncDisposable {
  /** Where the browser is to come back to. */
  address: string;
  /** The address with which it came; fails with `mail-sign-in` where it does not come in time. */
  returned(withinMs: number): Promise<URL>;
}

/** Opens a port of this machine alone for the browser to come back to. A visit without the right state is turned away and changes nothing. */
export async function listenForReturn(
  name: "localhost" | "127.0.0.1",
  state: string,
): Promise<ReturnListener> {
  const came = Promise.withResolvers<URL>();
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://localhost");
    const isOurs = url.pathname === "/" && url.searchParams.get("state") === state;
    response.writeHead(isOurs ? 200 : 404, headers);
    response.end(isOurs ? "Thank you. You can close this page and go back to Afterword." : "");
    if (isOurs) came.resolve(url);
  });
  await new Promise<void>((opened, failed) => {
    server.once("error", failed).listen(0, "127.0.0.1", opened);
  });
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://${name}:${port}/`,
    returned: (withinMs) => inTime(came.promise, withinMs),
    [Symbol.asyncDispose]: () => close(server),
  };
}

const headers = {
  "content-type": "text/plain; charset=utf-8",
  "cache-control": "no-store",
  "content-security-policy": "default-src 'none'",
  "referrer-policy": "no-referrer",
};

async function inTime(came: Promise<URL>, withinMs: number): Promise<URL> {
  const late = Promise.withResolvers<never>();
  const say = "The browser did not come back in time; nothing was connected. Try again.";
  const timer = setTimeout(() => late.reject(new AppError("mail-sign-in", say)), withinMs);
  try {
    return await Promise.race([came, late.promise]);
  } finally {
    clearTimeout(timer);
  }
}

async function close(server: Server): Promise<void> {
  await new Promise<void>((closed) => {
    server.close(() => closed());
    // The answer that thanks is let out first.
    setTimeout(() => server.closeAllConnections(), 200).unref();
  });
}
