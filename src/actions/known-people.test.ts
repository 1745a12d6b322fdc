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

test("a mail is read whose text alone may name the employer: a system's that writes for many, or a desk's about an application", () => {
  assert.ok(isWorthReading("no-reply@us.greenhouse-mail.io", { subject: "An update for you" }));
  assert.ok(isWorthReading("bewerbung@konzern.example", { subject: "Ihr Vorstellungsgespräch" }));
  assert.ok(
    isWorthReading("no-reply@group.example", { subject: "Thank you for your application" }),
  );
  assert.ok(!isWorthReading("no-reply@shop.example", { subject: "Thank you for your order" }));
  assert.ok(!isWorthReading("anna@shop.example", { subject: "My application" }));
});

test("a report is read that says so in its headers, in its sender, or in its subject alone", () => {
  assert.ok(isWorthReading("noreply@relay.example", { isReport: true }));
  const exchange = "MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@relay.example";
  assert.ok(isWorthReading(exchange, { subject: "Unzustellbar: Danke" }));
  assert.ok(isWorthReading("noreply@relay.example", { subject: "Undeliverable: Thank you" }));
});

test("a company is read about by the name that people use", () => {
  const long = { ...(facts as object), company: "Hartmann Optik GmbH & Co. KG" };
  const tables = {
    ...{ applications: { listFacts: () => [long] }, letters: { ids: () => [] } },
    ...{ owner: { find: () => ({}) }, accounts: { list: () => [] } },
  } as unknown as Tables;
  const headers = { folder: "inbox", inReplyTo: [], references: [], replyTo: [], to: [] } as const;
  const mail = { ...structuredClone(headers), subject: "Hartmann Optik: Neuigkeiten" };
  assert.ok(mayConcern(mail as never, readKnown(tables)));
});

test("a mail is read whose address bears the employer's name, whatever it speaks of", () => {
  const corvid = {
    ...(facts as object),
    company: "Corvid Robotics GmbH",
    role: "Senior Test Engineer (m/w/d)",
  };
  const tables = {
    ...{ applications: { listFacts: () => [corvid] }, letters: { ids: () => [] } },
    ...{ owner: { find: () => ({}) }, accounts: { list: () => [] } },
  } as unknown as Tables;
  const headers = { folder: "inbox", inReplyTo: [], references: [], replyTo: [], to: [] } as const;
  const isRead = (from: string, subject = "Hello") =>
    mayConcern({ ...structuredClone(headers), from, subject } as never, readKnown(tables));
  assert.ok(isRead("tom@corvid.example"));
  assert.ok(isRead("corvid@hire.elsewhere.example", "News about Test Engineer"));
  assert.ok(!isRead("tom@corvidae.example"));
  assert.ok(!isRead("corvid@gmail.com"));
});
