import { execFile, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { chmod, chown, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, connect } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { promisify } from "node:util";
import { ImapFlow } from "imapflow";
import nodemailer from "nodemailer";
import type { MailAccount } from "#ports/account.ts";
import { waitMs } from "./browser.ts";
import * as files from "./mail-server-files.ts";
import type { ServerFiles } from "./mail-server-files.ts";

const run = promisify(execFile);

export const people = ["candidate", "recruiter", "priya", "tom"] as const;
export type TestPerson = (typeof people)[number];

export interface HeldMail {
  uid: number;
  bytes: Uint8Array;
  flags: Set<string>;
}

/** Real mail servers with four mailboxes. What was delivered is always asked of them, never of our own log. */
export interface MailServers extends AsyncDisposable {
  /** The folder that holds everything of these servers. */
  root: string;
  account(person: TestPerson): MailAccount;
  password(person: TestPerson): string;
  /** Every message that a folder holds, oldest first. */
  held(person: TestPerson, folder?: string): Promise<HeldMail[]>;
  /** Waits until a folder holds that many messages; throws after a minute. */
  waitFor(person: TestPerson, count: number, folder?: string): Promise<HeldMail[]>;
  /** Puts a message from one person into another's mailbox, through the mail server. */
  deliver(from: TestPerson, to: TestPerson, bytes: Uint8Array | string): Promise<void>;
  /** A signed-in IMAP connection of the test's own; to be logged out by the test. */
  imap(person: TestPerson): Promise<ImapFlow>;
}

/** Why real mail servers cannot be started here, in words for `skip`; undefined where they can. */
export function missingMailServers(): string | undefined {
  const missing = ["/usr/sbin/dovecot", "/usr/sbin/postfix", "/usr/bin/openssl"].filter(
    (path) => !existsSync(path),
  );
  const why =
    missing.length > 0
      ? `${missing.join(", ")} missing: run node scripts/install-test-packages.ts`
      : process.getuid?.() !== 0
        ? "Dovecot and Postfix can only be started by root here"
        : undefined;
  if (why && process.env["CI"] === "true") throw new Error(why);
  return why;
}

/** Starts Dovecot and Postfix on free loopback ports in a temporary folder. */
export async function startMailServers(
  more: Pick<ServerFiles, "introspectAt"> = {},
): Promise<MailServers> {
  const root = await mkdtemp(join(tmpdir(), "afterword-mail-"));
  const passwords = Object.fromEntries(people.map((name) => [addressOf(name), `pw-${name}`]));
  const setup: ServerFiles = { root, ports: await freePorts(), passwords, ...more };
  await writeFiles(setup);
  await Promise.all([
    start("dovecot", ["-c", `${root}/dovecot.conf`]),
    start("postfix", ["-c", `${root}/pf`, "start"]),
  ]);
  const { imaps, smtp, lmtp, sasl } = setup.ports;
  await Promise.all([imaps, smtp, lmtp, sasl].map(waitForPort));
  return serversOver(setup, await readFile(`${root}/cert.pem`, "utf8"));
}

/** Runs a command that leaves a server behind: a pipe to it would stay open as long as the server. */
async function start(command: string, args: string[]): Promise<void> {
  const child = spawn(command, args, { stdio: "ignore" });
  const code = await new Promise((done, fail) => child.once("exit", done).once("error", fail));
  if (code !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${code}.`);
}

function addressOf(person: string): string {
  return `${person}@example.test`;
}

async function freePorts(): Promise<ServerFiles["ports"]> {
  const names = ["imap", "imaps", "lmtp", "sasl", "smtp", "smtps"] as const;
  const probes = await Promise.all(names.map(probePort));
  await Promise.all(probes.map((probe) => new Promise((done) => probe.server.close(done))));
  return Object.fromEntries(probes.map(({ name, port }) => [name, port])) as ServerFiles["ports"];
}

async function probePort(name: string) {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return { name, server, port: (server.address() as AddressInfo).port };
}

async function writeFiles(setup: ServerFiles): Promise<void> {
  const { root } = setup;
  for (const name of ["run", "state", "mail", "pf", "spool", "pfdata"])
    await mkdir(join(root, name));
  await chmod(root, 0o755);
  await chown(join(root, "mail"), await idOf("mail", "-u"), await idOf("mail", "-g"));
  await chown(join(root, "pfdata"), await idOf("postfix", "-u"), 0);
  await makeCertificate(root);
  const mailboxes = Object.keys(setup.passwords).map((address) => `${address} x\n`);
  await Promise.all([
    writeFile(`${root}/users`, files.dovecotUsers(setup), { mode: 0o644 }),
    writeFile(`${root}/oauth2.conf`, files.dovecotTokens(setup.introspectAt ?? "")),
    writeFile(`${root}/dovecot.conf`, files.dovecotConf(setup)),
    writeFile(`${root}/pf/main.cf`, files.postfixMainCf(setup)),
    writeFile(`${root}/pf/master.cf`, files.postfixMasterCf(setup)),
    writeFile(`${root}/pf/mailboxes`, mailboxes.join("")),
  ]);
}

async function idOf(user: string, which: "-u" | "-g"): Promise<number> {
  return Number((await run("id", [which, user])).stdout);
}

/** A self-signed certificate for `localhost` as `cert.pem` and `key.pem`. */
export async function makeCertificate(folder: string): Promise<void> {
  const names = "subjectAltName=DNS:localhost,IP:127.0.0.1";
  await run("openssl", [
    ...["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"],
    ...["-keyout", `${folder}/key.pem`, "-out", `${folder}/cert.pem`, "-days", "30"],
    ...["-subj", "/CN=localhost", "-addext", names],
  ]);
}

async function waitForPort(port: number): Promise<void> {
  for (let tries = 0; tries < 1200; tries++) {
    if (await answers(port)) return;
    await pause(25);
  }
  throw new Error(`A mail server did not open port ${port}.`);
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("connect", () => resolve(true)).once("error", () => resolve(false));
    socket.once("connect", () => socket.destroy());
  });
}

function serversOver(setup: ServerFiles, ca: string): MailServers {
  const { root, ports, passwords } = setup;
  const password = (person: TestPerson) => passwords[addressOf(person)] ?? "";
  const imap = async (person: TestPerson) => {
    const client = new ImapFlow({
      ...{ host: "localhost", port: ports.imaps, secure: true, tls: { ca }, logger: false },
      auth: { user: addressOf(person), pass: password(person) },
    });
    client.on("error", () => {});
    await client.connect();
    return client;
  };
  const servers: MailServers = {
    root,
    password,
    imap,
    account: (person) => accountOf(person, setup, ca),
    held: async (person, folder = "INBOX") => readFolder(await imap(person), folder),
    waitFor: (person, count, folder) => waitForMail(() => servers.held(person, folder), count),
    deliver: async (from, to, bytes) => {
      const user = { user: addressOf(from), pass: password(from) };
      const options = {
        host: "localhost",
        port: ports.smtps,
        secure: true,
        tls: { ca },
        auth: user,
      };
      const envelope = { from: addressOf(from), to: addressOf(to) };
      await nodemailer.createTransport(options).sendMail({ envelope, raw: Buffer.from(bytes) });
    },
    [Symbol.asyncDispose]: () => stop(root),
  };
  return servers;
}

function accountOf(person: TestPerson, { ports }: ServerFiles, ca: string): MailAccount {
  return {
    id: person,
    address: addressOf(person),
    smtp: { host: "localhost", port: ports.smtp, security: "starttls", ca },
    imap: { host: "localhost", port: ports.imaps, security: "tls", ca },
    user: addressOf(person),
    secret: `mail:${person}`,
    filesSentCopies: false,
  };
}

async function readFolder(client: ImapFlow, folder: string): Promise<HeldMail[]> {
  const { exists } = await client.mailboxOpen(folder, { readOnly: true });
  const wanted = { uid: true, flags: true, source: true };
  const all = exists === 0 ? [] : await client.fetchAll("1:*", wanted);
  await client.logout();
  return all.map(({ uid, source, flags }) => ({
    uid,
    bytes: source ?? new Uint8Array(),
    flags: flags ?? new Set<string>(),
  }));
}

async function waitForMail(read: () => Promise<HeldMail[]>, count: number): Promise<HeldMail[]> {
  for (const until = Date.now() + waitMs; ; await pause(50)) {
    const held = await read();
    if (held.length >= count) return held;
    if (Date.now() > until)
      throw new Error(`${held.length} messages after ${waitMs} ms, not ${count}.`);
  }
}

async function stop(root: string): Promise<void> {
  await Promise.allSettled([
    start("doveadm", ["-c", `${root}/dovecot.conf`, "stop"]),
    start("postfix", ["-c", `${root}/pf`, "stop"]),
  ]);
  await rm(root, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}
