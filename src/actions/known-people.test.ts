import assert from "node:assert/strict";
import { test } from "node:test";
import type { MailHeaders } from "#ports/inbox.ts";
import type { Tables } from "#ports/store.ts";
import { mayConcern, readKnown } from "./known-people.ts";

const people = [
  { id: "dana", name: "Dana Whitfield", part: "recruiter", email: "Dana@Acme.example" },
  { id: "ana", name: "Ana Silva", part: "interviewer", email: "ana.silva@gmail.com" },
  { id: "ben", name: "Ben Ode", part: "interviewer" },
] as const;
const facts = {
  ...{ id: "acme", company: "Acme Robotics", role: "Controls Engineer", timeZone: "UTC" },
  ...{ culture: "standard", channel: "email", people: [...people], interviews: [] },
} as never;

const answer = { messageId: "<answer@acme.example>", application: "acme", of: "incoming" } as const;
const known = readKnown({
  ...{ applications: { listFacts: () => [facts] }, letters: { ids: () => [answer] } },
  ...{ owner: { find: () => ({}) }, accounts: { list: () => [] } },
} as unknown as Tables);

function isWorthReading(from: string, rest: Partial<MailHeaders> = {}): boolean {
  const headers = { inReplyTo: [], references: [], replyTo: [], to: [], subject: "Hello" };
  return mayConcern({ folder: "inbox", ...headers, from, ...rest }, known);
}

for (const [who, from, expected] of [
  ["the recruiter, in other letters", "DANA@acme.example", true],
  ["a colleague of hers", "jobs@acme.example", true],
  ["a machine below the employer's domain", "no-reply@careers.acme.example", true],
  ["an interviewer's private address", "ana.silva@gmail.com", true],
  ["somebody else at the same mail provider", "ana@gmail.com", false],
  ["an employer whose name only ends alike", "jobs@notacme.example", false],
  ["a shop", "news@shop.example", false],
  ["nobody, for one on file has no address", "", false],
] as const)
  test(`a mail is ${expected ? "read" : "passed over"} by its headers from ${who}`, () => {
    assert.equal(isWorthReading(from), expected);
  });

test("a mail from anywhere is read that names the role, comes from a postmaster, or stands in the thread of an answer", () => {
  const subject = "Your application as controls engineer";
  assert.ok(isWorthReading("robot@ats.example", { subject }));
  assert.ok(isWorthReading("MAILER-DAEMON@relay.example"));
  assert.ok(isWorthReading("tom@elsewhere.example", { references: [answer.messageId] }));
});
