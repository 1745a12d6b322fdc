import assert from "node:assert/strict";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, test } from "node:test";
import { findByAutoconfig, type Ask } from "./find-by-autoconfig.ts";

function serverOf(kind: "incoming" | "outgoing", type: string, parts: Record<string, string>) {
  const inside = Object.entries(parts).map(([name, text]) => `<${name}>${text}</${name}>`);
  return `<${kind}Server type="${type}">${inside.join("")}</${kind}Server>`;
}

function file(...servers: string[]): string {
  return `<?xml version="1.0"?>
<!-- made by hand -->
<clientConfig version="1.1"><emailProvider id="example.org"><domain>example.org</domain>
${servers.join("\n")}
</emailProvider></clientConfig>`;
}

const imap = { hostname: "imap.example.org", port: "993", socketType: "SSL" };
const smtp = { hostname: "smtp.example.org", port: "587", socketType: "STARTTLS" };
const sound = file(serverOf("incoming", "imap", imap), serverOf("outgoing", "smtp", smtp));

describe("servers named on the website of a domain", () => {
  let server: Server | undefined;
  afterEach(close);

  function close(): void {
    server?.closeAllConnections();
    server?.close();
  }

  /** The web as one server of this machine: what is asked of any host is asked of it, under that host's name. */
  async function web(answer: RequestListener): Promise<{ ask: Ask; asked: string[] }> {
    const asked: string[] = [];
    server = createServer((request, response) => {
      asked.push(`${request.headers["x-host"]}${request.url}`);
      answer(request, response);
    }).listen(0, "127.0.0.1");
    await new Promise((done) => server!.once("listening", done));
    const { port } = server.address() as AddressInfo;
    return {
      asked,
      ask: (address, request) => {
        const { origin, pathname } = new URL(address);
        return fetch(`http://127.0.0.1:${port}${pathname}`, {
          ...request,
          headers: { "x-host": origin },
        });
      },
    };
  }

  test("servers are found at either place where a domain keeps them, and the address is told to none", async () => {
    for (const place of [
      "https://autoconfig.example.org/mail",
      "https://example.org/.well-known",
    ]) {
      const { ask, asked } = await web(({ headers, url }, response) => {
        const isThere = `${headers["x-host"]}${url}`.startsWith(place);
        response.writeHead(isThere ? 200 : 404).end(isThere ? sound : "");
      });
      const found = await findByAutoconfig("example.org", ask);
      assert.deepEqual(found?.imap, { host: "imap.example.org", port: 993, security: "tls" });
      assert.deepEqual(found?.smtp, { host: "smtp.example.org", port: 587, security: "starttls" });
      assert.match(found?.note ?? "", /imap\.example\.org and smtp\.example\.org/);
      assert.deepEqual(asked.toSorted(), [
        "https://autoconfig.example.org/mail/config-v1.1.xml",
        "https://example.org/.well-known/autoconfig/mail/config-v1.1.xml",
      ]);
      close();
    }
  });

  async function foundIn(text: string) {
    const { ask } = await web((_, response) => void response.end(text));
    return findByAutoconfig("example.org", ask);
  }

  test("TLS from the first byte comes before STARTTLS, and POP and plain text are passed over", async () => {
    const found = await foundIn(
      file(
        serverOf("incoming", "pop3", { ...imap, port: "995" }),
        serverOf("incoming", "imap", { ...imap, port: "143", socketType: "plain" }),
        serverOf("incoming", "imap", { ...imap, port: "143", socketType: "STARTTLS" }),
        serverOf("incoming", "imap", { ...imap, username: "%EMAILLOCALPART%" }),
        serverOf("outgoing", "smtp", smtp),
        serverOf("outgoing", "smtp", { ...smtp, port: "465", socketType: "SSL" }),
      ),
    );
    assert.deepEqual([found?.imap.port, found?.smtp.port], [993, 465]);
    assert.equal(found?.signsInBy, "local-part");
  });

  test("servers at somebody else's domain are named as such before a password goes there", async () => {
    const other = serverOf("incoming", "imap", { ...imap, hostname: "imap.host.example" });
    const found = await foundIn(file(other, serverOf("outgoing", "smtp", smtp)));
    assert.match(found?.note ?? "", /imap\.host\.example.*somebody else/);
  });

  for (const [what, text] of [
    ["a page for people", "<!doctype html><p>Not found<br>"],
    ["a file that breaks off", sound.slice(0, 300)],
    ["a file of two documents", `${sound}${sound}`],
    ["only servers without protection", sound.replaceAll(/SSL|STARTTLS/g, "plain")],
    ["an address in the place of a name", sound.replace("imap.example.org", "127.0.0.1")],
    ["a port that is none", sound.replace("993", "99999")],
    ["no server for sending", file(serverOf("incoming", "imap", imap))],
    [
      "entities that grow",
      `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>${sound.slice(21).replace("imap.example.org", "&b;.example.org")}`,
    ],
    ["nothing", ""],
  ] as const)
    test(`${what} is no configuration`, async () => {
      assert.equal(await foundIn(text), undefined);
    });

  test("an answer that never ends, one that never comes, and one that sends elsewhere are not waited for or followed", async () => {
    const endless = await web((_, response) => {
      const writing = setInterval(() => response.write("<a>".repeat(10_000)), 1);
      response.once("close", () => clearInterval(writing));
    });
    assert.equal(await findByAutoconfig("example.org", endless.ask), undefined);
    close();
    const silent = await web(() => undefined);
    const bounds = { withinMs: 50, longest: 1_000 };
    assert.equal(await findByAutoconfig("example.org", silent.ask, bounds), undefined);
    close();
    const moved = await web(({ url }, response) => {
      if (url === "/elsewhere") response.end(sound);
      else response.writeHead(302, { location: "/elsewhere" }).end();
    });
    assert.equal(await findByAutoconfig("example.org", moved.ask), undefined);
    assert.equal(moved.asked.length, 2);
  });

  test("nothing is asked of what is no domain", async () => {
    const { ask, asked } = await web((_, response) => void response.end(sound));
    for (const domain of [
      "localhost",
      "127.0.0.1",
      "example.org:8443",
      "a b.example",
      "x/../y.example",
    ])
      assert.equal(await findByAutoconfig(domain, ask), undefined);
    assert.deepEqual(asked, []);
  });
});
