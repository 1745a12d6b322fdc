import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import net, { type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, suite, test } from "node:test";
import tls from "node:tls";
import { plainTrouble } from "#mail/accounts/plain-trouble.ts";
import { testAccount } from "#mail/accounts/test-account.ts";
import { openOutbox } from "#mail/smtp/open-outbox.ts";
import type { MailAccount } from "#ports/account.ts";

/** Words of the trade that nobody has to know: what `account test` says must do without them. */
const jargon = /altname|self.signed|openssl|SSL routines|ECONN|ENOTFOUND|Node\.js|wrong version/i;

suite("a mail server that cannot be connected to is told about in plain words", () => {
  const folder = mkdtempSync(join(tmpdir(), "afterword-trouble-"));
  after(() => rmSync(folder, { recursive: true }));

  function certificateFor(name: string, ...when: string[]) {
    const pem = (what: string) => `${folder}/${name}${when.length}.${what}`;
    const key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"];
    const out = ["-keyout", pem("key"), "-out", pem("pem"), "-subj", `/CN=${name}`];
    const names = ["-addext", `subjectAltName=DNS:${name}`, ...when];
    execFileSync("openssl", ["req", "-x509", ...key, ...out, ...names], { stdio: "ignore" });
    return { key: readFileSync(pem("key"), "utf8"), cert: readFileSync(pem("pem"), "utf8") };
  }

  const good = certificateFor("localhost");
  const other = certificateFor("mail.other.test");
  const plain = (talk: (socket: net.Socket) => void) => net.createServer(talk);
  const secret = (pem: typeof good) => (talk: (socket: net.Socket) => void) =>
    tls.createServer(pem, talk);

  for (const [what, server, security, ca, expected] of [
    [
      "has a certificate of its own making",
      secret(good),
      "tls",
      "",
      /nobody that this machine trusts.*--ca/,
    ],
    ["shows the certificate of another", secret(other), "tls", other.cert, /for another name/],
    ["does not begin with TLS", plain, "tls", "", /does not begin with TLS.*starttls:HOST:PORT/],
    ["offers no STARTTLS", plain, "starttls", "", /offers no protection.*465 and 993/],
    ["is not there", undefined, "tls", "", /Nothing answers at this port/],
  ] as const)
    test(`one that ${what}`, async () => {
      const said: string[] = [];
      await using imap = await listen(server?.((socket) => talkImap(socket, said)));
      await using smtp = await listen(server?.((socket) => talkSmtp(socket, said)));
      const at = (port: number) => ({ host: "localhost", port, security, ...(ca && { ca }) });
      const account = {
        ...{ id: "a", address: "a@b.test", user: "a@b.test", secret: "s", filesSentCopies: false },
        ...{ smtp: at(smtp.port), imap: at(imap.port) },
      } as MailAccount;
      const checks = await testAccount(account, async () => "canary-password");
      assert.equal(checks.length, 2);
      for (const { ok, say } of checks) {
        assert.equal(ok, false);
        assert.match(say, expected);
        assert.doesNotMatch(say, jargon);
      }
      const end = await openOutbox(account, async () => "canary-password").send({
        envelope: { from: "a@b.test", to: "c@d.test" },
        bytes: Buffer.from("Subject: x\r\n\r\nx\r\n"),
        beforeBody: async () => true,
      });
      assert.ok("say" in end);
      assert.doesNotMatch(end.say ?? "", jargon);
      assert.doesNotMatch(said.join("\n"), /canary|Y2FuYXJ5/, "no password is said to it");
    });

  test("one whose certificate has ended, whose name is not known, that never greets, or that never answers", () => {
    for (const [message, code, expected] of [
      ["certificate has expired", "CERT_HAS_EXPIRED", /clock of this machine/],
      ["getaddrinfo ENOTFOUND imap.x.test", "ENOTFOUND", /no server of this name/],
      ["Failed to receive greeting from server", "GREETING_TIMEOUT", /tls:HOST:PORT/],
      ["connect ETIMEDOUT 192.0.2.1:993", "ETIMEDOUT", /block the ports of mail/],
    ] as const)
      assert.match(plainTrouble(Object.assign(new Error(message), { code })) ?? "", expected);
  });
});

async function listen(server: net.Server | undefined) {
  const listening = server ?? net.createServer();
  await new Promise<void>((done) => listening.listen(0, "127.0.0.1", done));
  const { port } = listening.address() as AddressInfo;
  const close = () => new Promise((done) => listening.close(done));
  if (!server) await close();
  return { port, [Symbol.asyncDispose]: async () => void (server && listening.close()) };
}

function talkImap(socket: net.Socket, said: string[]): void {
  socket.on("error", () => {}).write("* OK ready\r\n");
  socket.on("data", (bytes) => {
    const line = bytes.toString();
    said.push(line);
    const tag = line.split(" ")[0];
    const more = /CAPABILITY/i.test(line) ? "* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\n" : "";
    socket.write(`${more}${tag} OK done\r\n`);
  });
}

function talkSmtp(socket: net.Socket, said: string[]): void {
  socket.on("error", () => {}).write("220 ready ESMTP\r\n");
  socket.on("data", (bytes) => {
    said.push(bytes.toString());
    const isGreeting = /^EHLO/i.test(bytes.toString());
    socket.write(isGreeting ? "250-here\r\n250 AUTH PLAIN\r\n" : "502 5.5.1 unknown\r\n");
  });
}
