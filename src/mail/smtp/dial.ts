import net from "node:net";
import tls from "node:tls";
import type { MailServer } from "#ports/account.ts";
import { trustedRoots } from "#mail/accounts/trusted-roots.ts";

/** Opens the connection to a mail server, protected from the first byte where the server is set to `tls`. Rejects after the time given, in ms. */
export async function dial(server: MailServer, within: number): Promise<net.Socket> {
  const socket = openSocket(server);
  socket.on("error", () => {});
  // The end of a message is a write of its own: held back until the server confirms the last one, it would cost 40 ms.
  socket.setNoDelay(true);
  const opened = server.security === "tls" ? "secureConnect" : "connect";
  try {
    await new Promise<void>((resolve, reject) => {
      socket.once(opened, resolve);
      socket.once("error", reject);
      socket.once("close", () => reject(new Error("The connection was cut.")));
      socket.setTimeout(within, () => reject(new Error("The server did not answer in time.")));
    });
  } catch (error) {
    socket.destroy();
    throw error;
  }
  socket.setTimeout(0);
  return socket;
}

function openSocket(server: MailServer): net.Socket {
  const { host, port } = server;
  if (server.security === "starttls") return net.connect({ host, port });
  const servername = net.isIP(host) ? "" : host;
  return tls.connect({ host, port, servername, ...trustedRoots(server) });
}
