import assert from "node:assert/strict";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, suite, test } from "node:test";
import { openOutbox } from "#mail/smtp/open-outbox.ts";
import type { SendOutcome } from "#ports/outbox.ts";
import { faults, startFaultSmtp } from "../support/fault-smtp.ts";
import { makeCertificate } from "../support/mail-servers.ts";

/**
 * How each attempt must end: D deferred, R refused, A refused by fault of the account, S sent, U unsure. A dash cannot apply: a
 * connection has no replies of its own, and no client can tell a server that refuses what it has taken in from one that
 * refuses honestly. An odd `250-…/451 …` before the body is harmless where the server then takes the message with a plain 250.
 */
const table: Record<string, string> = {
  //           cut reset stall 4xx 5xx 421 garbage slow multi-line
  connect: "    D   D     D     -   -   -   -       S    -",
  greeting: "   D   D     D     D   A   D   D       S    D",
  ehlo: "       D   D     D     D   A   D   D       S    S",
  tls: "        D   D     D     D   A   D   D       S    D",
  auth: "       D   D     D     D   A   D   D       S    S",
  mail: "       D   D     D     D   A   D   D       S    S",
  rcpt: "       D   D     D     D   R   D   D       S    S",
  data: "       D   D     D     D   R   D   D       S    D",
  "mid-body": " U   U     U     D   R   D   U       S    U",
  dot: "        U   U     U     D   R   D   U       S    U",
  "after-dot": "U   U     U     -   -   -   U       S    U",
  quit: "       S   S     S     S   S   S   S       S    S",
};

const letters = { deferred: "D", refused: "R", sent: "S", unsure: "U", stopped: "stopped" };
const timeouts = { connect: 6_000, command: 6_000, body: 6_000 };

suite("a mail server that goes wrong", { concurrency: 36 }, () => {
  let folder = "";
  const pem = { key: "", cert: "" };
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "afterword-fault-"));
    await makeCertificate(folder);
    pem.key = await readFile(`${folder}/key.pem`, "utf8");
    pem.cert = await readFile(`${folder}/cert.pem`, "utf8");
  });
  after(() => rm(folder, { recursive: true, force: true }));

  for (const [phase, row] of Object.entries(table))
    for (const [at, expected] of row.trim().split(/\s+/).entries()) {
      const fault = faults[at] ?? "";
      if (expected === "-") continue;
      test(`${fault} at ${phase} ends in ${expected}`, async () => {
        await using server = await startFaultSmtp({ phase, fault, security: "starttls", ...pem });
        const end = await sendTo(server.port, pem.cert);
        assert.equal(letterOf(end), expected, JSON.stringify(end));
        const isTaken = expected === "S" || phase === "after-dot";
        assert.equal(server.taken, isTaken ? 1 : 0, "messages that the server took in");
      });
    }
});

function sendTo(port: number, ca: string): Promise<SendOutcome> {
  const smtp = { host: "localhost", port, security: "starttls" as const, ca };
  const person = "candidate@example.test";
  const account = {
    ...{ id: "candidate", address: person, user: person, secret: "mail:candidate" },
    ...{ smtp, imap: smtp, filesSentCopies: false },
  };
  const line = `${"A line of the letter. ".repeat(3)}\r\n`;
  return openOutbox(account, () => Promise.resolve("secret"), timeouts).send({
    envelope: { from: person, to: "priya@example.test" },
    bytes: Buffer.from(`Subject: Thank you\r\n\r\n${line.repeat(6_000)}`),
    beforeBody: () => Promise.resolve(true),
  });
}

function letterOf(end: SendOutcome): string {
  return end.outcome === "refused" && end.account ? "A" : letters[end.outcome];
}
