import assert from "node:assert/strict";
import { createSocket } from "node:dgram";
import { Resolver } from "node:dns/promises";
import { test } from "node:test";
import { findByMx } from "./find-by-mx.ts";
import { hosts } from "./hosts.ts";

/** A name server on loopback that answers every question with these mail exchangers. */
async function openNameServer(records: readonly (readonly [priority: number, exchange: string])[]) {
  const socket = createSocket("udp4", (question, { port, address }) => {
    socket.send(answerTo(question, records), port, address);
  });
  await new Promise<void>((done) => socket.bind(0, "127.0.0.1", done));
  const resolver = new Resolver({ timeout: 2_000, tries: 1 });
  resolver.setServers([`127.0.0.1:${socket.address().port}`]);
  return {
    resolve: (domain: string) => resolver.resolveMx(domain),
    [Symbol.asyncDispose]: () => new Promise<void>((done) => void socket.close(done)),
  };
}

/** Header with the question's id, the question, then a record of type 15 each; no records mean a name that is not there (RFC 1035 §4). */
function answerTo(
  question: Buffer,
  records: readonly (readonly [priority: number, exchange: string])[],
): Buffer {
  const end = question.indexOf(0, 12) + 5;
  const header = Buffer.from(question.subarray(0, 12));
  header.writeUInt16BE(records.length > 0 ? 0x8180 : 0x8183, 2);
  header.writeUInt16BE(records.length, 6);
  header.writeUInt16BE(0, 10);
  const answers = records.map(([priority, exchange]) => {
    const name = nameOf(exchange);
    const fixed = Buffer.from([
      0xc0,
      12,
      0,
      15,
      0,
      1,
      0,
      0,
      0,
      60,
      0,
      name.length + 2,
      0,
      priority,
    ]);
    return Buffer.concat([fixed, name]);
  });
  return Buffer.concat([header, question.subarray(12, end), ...answers]);
}

function nameOf(exchange: string): Buffer {
  const labels = exchange.split(".").filter(Boolean);
  const parts = labels.map((label) => Buffer.from([label.length, ...Buffer.from(label)]));
  return Buffer.concat([...parts, Buffer.from([0])]);
}

const known = [
  ["aspmx.l.google.com", "Google Workspace", "imap.gmail.com"],
  ["example-org.mail.protection.outlook.com", "Microsoft 365", "outlook.office365.com"],
  ["example-org.o-v1.mx.microsoft", "Microsoft 365", "outlook.office365.com"],
  ["in1-smtp.messagingengine.com", "Fastmail", "imap.fastmail.com"],
  ["mail.protonmail.ch", "Proton Mail", "127.0.0.1"],
  ["mx.zoho.eu", "Zoho (Europe)", "imappro.zoho.eu"],
  ["mx01.mail.icloud.com", "iCloud", "imap.mail.me.com"],
  ["MX00.IONOS.DE", "IONOS", "imap.ionos.de"],
] as const;

for (const [exchange, name, imap] of known)
  test(`a domain whose mail goes to ${exchange} has the servers of ${name}`, async () => {
    await using dns = await openNameServer([[10, exchange]]);
    const found = await findByMx("example.org", dns.resolve);
    assert.equal(found?.name, name);
    assert.equal(found?.imap.host, imap);
    assert.match(found?.note ?? "", /The DNS says that .* takes in the mail of example\.org/);
  });

test("the exchanger of the lowest number decides, and a spare one does not", async () => {
  await using dns = await openNameServer([
    [20, "aspmx.l.google.com"],
    [5, "in1-smtp.messagingengine.com"],
  ]);
  assert.equal((await findByMx("example.org", dns.resolve))?.name, "Fastmail");
  await using behind = await openNameServer([
    [20, "aspmx.l.google.com"],
    [5, "filter.gateway.example"],
  ]);
  assert.equal(await findByMx("example.org", behind.resolve), undefined);
});

test("a name that only looks like a provider's, no mail at all, and no domain lead nowhere", async () => {
  for (const exchange of ["aspmx.l.google.com.evil.example", "notgoogle.com", "."]) {
    await using dns = await openNameServer([[10, exchange]]);
    assert.equal(await findByMx("example.org", dns.resolve), undefined, exchange);
  }
  await using none = await openNameServer([]);
  assert.equal(await findByMx("example.org", none.resolve), undefined);
  const asked = () => assert.fail("an address is no domain to ask for");
  assert.equal(await findByMx("127.0.0.1", asked), undefined);
});

test("each end of an MX record leads to one provider, with servers that have TLS", () => {
  const ends = hosts.flatMap(({ mx }) => mx);
  assert.deepEqual([...new Set(ends)], ends);
  for (const { provider } of hosts) {
    assert.match(provider.imap.host, /^[a-z0-9-]+(\.[a-z0-9-]+)+$/);
    assert.ok([993, 1143].includes(provider.imap.port) && provider.smtp.port > 0);
  }
});
