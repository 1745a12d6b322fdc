import assert from "node:assert/strict";
import { test } from "node:test";
import { findBySrv, type ResolveSrv } from "./find-by-srv.ts";

/** A DNS that knows these records alone; priority and weight are 10 where they do not matter. */
function dnsOf(records: Record<string, [name: string, port: number, priority?: number][]>) {
  const resolve: ResolveSrv = async (name) => {
    const found = records[name];
    if (!found) throw Object.assign(new Error(`queryS ${name}`), { code: "ENOTFOUND" });
    return found.map(([host, port, priority = 10]) => ({ name: host, port, priority, weight: 10 }));
  };
  return resolve;
}

test("the servers that a domain names are found, TLS from the first byte before STARTTLS", async () => {
  const dns = dnsOf({
    "_imaps._tcp.example.org": [["imap.example.org", 993]],
    "_imap._tcp.example.org": [["imap.example.org", 143]],
    "_submission._tcp.example.org": [["smtp.example.org", 587]],
  });
  const found = await findBySrv("example.org", dns);
  assert.deepEqual(found?.imap, { host: "imap.example.org", port: 993, security: "tls" });
  assert.deepEqual(found?.smtp, { host: "smtp.example.org", port: 587, security: "starttls" });
  assert.doesNotMatch(found?.note ?? "", /somebody else/);
});

test("of several servers the one of the lowest priority is taken", async () => {
  const dns = dnsOf({
    "_imaps._tcp.example.org": [
      ["spare.example.org", 993, 20],
      ["main.example.org", 993, 5],
    ],
    "_submissions._tcp.example.org": [["smtp.example.org", 465]],
  });
  assert.equal((await findBySrv("example.org", dns))?.imap.host, "main.example.org");
});

test("servers at somebody else's domain are named as such before a password goes there", async () => {
  const dns = dnsOf({
    "_imaps._tcp.example.org": [["imap.host.example", 993]],
    "_submissions._tcp.example.org": [["smtp.host.example", 465]],
  });
  assert.match(
    (await findBySrv("example.org", dns))?.note ?? "",
    /imap\.host\.example.*somebody else/,
  );
});

for (const name of [".", "localhost", "127.0.0.1", "[::1]", "a b.example", "2130706433"])
  test(`"${name}" is no mail server, whatever the DNS says`, async () => {
    const dns = dnsOf({
      "_imaps._tcp.example.org": [[name, 993]],
      "_submissions._tcp.example.org": [["smtp.example.org", 465]],
    });
    assert.equal(await findBySrv("example.org", dns), undefined);
  });

test("a domain that names nothing is not guessed at", async () => {
  assert.equal(await findBySrv("example.org", dnsOf({})), undefined);
});
