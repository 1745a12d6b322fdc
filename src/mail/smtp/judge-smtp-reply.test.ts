import assert from "node:assert/strict";
import { test } from "node:test";
import { judgeSilence, judgeSmtpReply } from "./judge-smtp-reply.ts";
import type { SmtpPhase } from "./judge-smtp-reply.ts";

const table: [SmtpPhase, string, string][] = [
  ["session", "421 4.3.2 Service not available", "deferred"],
  ["session", "554 No SMTP service here", "refused, account"],
  ["session", "454 TLS not available", "deferred"],
  ["session", "502 Command not implemented", "refused, account"],
  ["auth", "454 4.7.0 Temporary authentication failure", "deferred"],
  ["auth", "535 5.7.8 Username and Password not accepted", "refused, account"],
  ["auth", "534 5.7.9 Application-specific password required", "refused, account"],
  ["auth", "432 4.3.2 Concurrent connections limit exceeded", "deferred"],
  ["auth", "hello there", "deferred"],
  ["mail", "530 5.7.0 Authentication required", "refused, account"],
  ["mail", "550 5.7.30 Basic authentication is not supported", "refused, account"],
  ["mail", "553 5.7.1 Sender address rejected: not owned by user maya", "refused, account"],
  ["mail", "552 5.3.4 Message size exceeds fixed limit", "refused"],
  ["mail", "452 4.3.1 Insufficient system storage", "deferred"],
  ["rcpt", "451 4.7.1 Greylisted, come back later", "deferred"],
  ["rcpt", "450 4.2.1 The user is receiving mail too quickly", "deferred"],
  ["rcpt", "422 the recipient's mailbox is over its quota", "deferred"],
  ["rcpt", "550 5.1.1 No such user", "refused"],
  [
    "rcpt",
    "550-5.1.1 The email account that you tried to reach\n550 5.1.1 does not exist",
    "refused",
  ],
  ["rcpt", "554 5.7.1 <dana@acme.example>: Relay access denied", "refused, account"],
  ["rcpt", "550 5.4.5 Daily user sending limit exceeded", "deferred"],
  ["rcpt", "550-odd\n250 ok", "deferred"],
  ["data", "554 5.5.1 No valid recipients", "refused"],
  ["data", "250 ok", "deferred"],
  ["dot", "250 2.0.0 Ok: queued as 4F1", "sent"],
  ["dot", "250-first\n250 2.0.0 second", "sent"],
  ["dot", "250", "sent"],
  ["dot", "451 4.3.0 Try again later", "deferred"],
  ["dot", "421 4.4.2 Timeout", "deferred"],
  ["dot", "554 5.7.1 Looks like spam", "refused"],
  [
    "dot",
    "550 5.7.60 SMTP; Client does not have permissions to send as this sender",
    "refused, account",
  ],
  ["dot", "554 5.2.252 SendAsDenied; maya@example.org not allowed", "refused, account"],
  ["dot", "250-first\n451 second", "unsure"],
  ["dot", "354 go on", "unsure"],
  ["dot", "2500 ok", "unsure"],
  ["dot", "ok", "unsure"],
  ["dot", "", "unsure"],
  ["dot", "650 what", "unsure"],
];

for (const [phase, reply, expected] of table)
  test(`"${reply}" at ${phase} means ${expected}`, () => {
    const judged = judgeSmtpReply(phase, reply);
    const account = judged.outcome === "refused" && judged.account ? ", account" : "";
    assert.equal(judged.outcome + account, expected);
  });

test("silence before the body delivers nothing, silence after its first byte is unsure", () => {
  assert.equal(judgeSilence(false, "Cut.").outcome, "deferred");
  assert.equal(judgeSilence(true, "Cut.").outcome, "unsure");
});

test("a server cannot put control characters or a flood of words before a person", () => {
  const judged = judgeSmtpReply("rcpt", `550 \u001b[2Jno\u202e ${"x".repeat(9000)}`);
  assert.ok(judged.outcome === "refused");
  assert.doesNotMatch(judged.say, /[\u0000-\u001f\u202e]/);
  assert.ok(judged.say.length < 400);
});
