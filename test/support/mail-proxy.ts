import net from "node:net";
import type { AddressInfo } from "node:net";

/** A line to a mail server that can be cut, or go dead without a word. */
export interface MailProxy extends AsyncDisposable {
  port: number;
  /** How many connections were made so far. */
  made: number;
  /** How many were open at one time, at the most. */
  most: number;
  cut(): void;
  /** From now on nothing passes on the lines that are open, and neither side is told; new lines work. */
  deaden(): void;
}

export async function startMailProxy(to: number): Promise<MailProxy> {
  const lines = new Set<{ near: net.Socket; far: net.Socket }>();
  const server = net.createServer((near) => {
    proxy.made++;
    const far = net.connect(to, "127.0.0.1");
    const line = { near, far };
    lines.add(line);
    proxy.most = Math.max(proxy.most, lines.size);
    for (const socket of [near, far])
      socket
        .on("error", () => {})
        .on("close", () => {
          lines.delete(line);
          near.destroy();
          far.destroy();
        });
    near.pipe(far);
    far.pipe(near);
  });
  const proxy: MailProxy = {
    port: 0,
    made: 0,
    most: 0,
    cut() {
      for (const { near } of lines) near.destroy();
    },
    deaden() {
      for (const { near, far } of lines) {
        near.unpipe(far);
        far.unpipe(near);
        near.resume();
        far.resume();
      }
    },
    async [Symbol.asyncDispose]() {
      proxy.cut();
      await new Promise((done) => server.close(done));
    },
  };
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  proxy.port = (server.address() as AddressInfo).port;
  return proxy;
}
