import assert from "node:assert/strict";
import { test } from "node:test";
import { whose, type ThreadKnowledge, type WhoseMail } from "./whose.ts";

const known: ThreadKnowledge = {
  own: ["maya@example.org"],
  applications: [
    {
      id: "acme-sre",
      company: "Acme",
      role: "Site Reliability Engineer",
      people: [{ id: "dana", name: "Dana Whitfield", email: "dana@acme.example" }],
    },
    {
      id: "nordlys",
      company: "Nordlys AS",
      role: "Platform Engineer",
      people: [{ id: "ola", name: "Ola Berg", email: "ola@gmail.com" }],
    },
  ],
  sent: new Map([["<1@example.org>", { application: "acme-sre", person: "dana" }]]),
};

function mail(parts: Partial<WhoseMail>): WhoseMail {
  return { inReplyTo: [], references: [], subject: "Hello", text: "", ...parts };
}

test("an answer is known by the message it refers to, even in References alone", () => {
  const answer = whose(
    mail({
      from: { address: "dana@acme.example" },
      references: ["<1@example.org>", "<2@acme.example>"],
    }),
    known,
  );
  assert.deepEqual(
    [answer.certainty, answer.application, answer.person],
    ["certain", "acme-sre", "dana"],
  );
});

test("an assistant who answers in the thread counts, but not as the person you wrote to", () => {
  const answer = whose(
    mail({ from: { address: "kim@agency.example" }, inReplyTo: ["<1@example.org>"] }),
    known,
  );
  assert.deepEqual(
    [answer.certainty, answer.application, answer.person],
    ["certain", "acme-sre", undefined],
  );
});

test("a new thread from a known address is known, whatever tag the address carries", () => {
  assert.equal(whose(mail({ from: { address: "Dana+jobs@ACME.example" } }), known).person, "dana");
});

test("a colleague at the employer's domain is likely, a stranger at a public provider is nobody", () => {
  const colleague = whose(mail({ from: { address: "tom@hr.acme.example" } }), known);
  assert.deepEqual([colleague.certainty, colleague.application], ["likely", "acme-sre"]);
  assert.equal(whose(mail({ from: { address: "someone@gmail.com" } }), known).certainty, "none");
});

test("an applicant system that names employer and role is likely, one that names the employer only is unsure", () => {
  const from = { address: "no-reply@greenhouse-mail.io" };
  assert.equal(
    whose(mail({ from, subject: "Your application at Nordlys: Platform Engineer" }), known)
      .certainty,
    "likely",
  );
  assert.equal(whose(mail({ from, subject: "News from Nordlys" }), known).certainty, "unsure");
  assert.equal(whose(mail({ from, subject: "The acmeist academy" }), known).certainty, "none");
});

test("your own messages never count as answers", () => {
  const reference = { inReplyTo: ["<1@example.org>"] };
  assert.equal(
    whose(mail({ ...reference, from: { address: "maya+x@example.org" } }), known).certainty,
    "none",
  );
  assert.equal(whose(mail({ ...reference, folder: "sent" }), known).certainty, "none");
  assert.equal(
    whose(mail({ ...reference, messageId: "<1@example.org>" }), known).certainty,
    "none",
  );
});

test("a report of a failed delivery is matched by the message that it returns", () => {
  const report = {
    kind: "delivery-status",
    recipients: [],
    originalMessageId: "<1@example.org>",
  } as const;
  const answer = whose(mail({ from: { address: "mailer-daemon@mx.example" }, report }), known);
  assert.deepEqual([answer.certainty, answer.person], ["certain", "dana"]);
});

const returnedWithoutId = {
  from: { name: "Mail Delivery Subsystem", address: "mailer-daemon@mx.example" },
  subject: "Delivery Status Notification (Failure)",
  text: "Your message to dana@acme.example could not be delivered: 550 5.1.1 no such user.",
};

test("a mail that came back without its Message-ID is known by the address that it was for, if that was written to", () => {
  const recipients = [{ address: "Dana@Acme.example", action: "failed", status: "5.1.1" }];
  const report = { kind: "delivery-status", recipients } as const;
  for (const returned of [{ ...returnedWithoutId, text: "", report }, returnedWithoutId]) {
    const answer = whose(mail(returned), known);
    assert.deepEqual([answer.certainty, answer.person], ["certain", "dana"]);
  }
  const toNobody = { ...known, sent: new Map() };
  assert.notEqual(whose(mail(returnedWithoutId), toNobody).certainty, "certain");
});

test("such a report is doubted where its own provider doubts it, unless it returns a Message-ID of ours", () => {
  const headers = new Map([["authentication-results", ["mx.example.org; dmarc=fail"]]]);
  const forged = { ...returnedWithoutId, headers };
  assert.equal(whose(mail(forged), known).certainty, "unsure");
  const text = `${forged.text}\n\n--- The header of the original message follows ---\n\nMessage-ID: <1@example.org>\n`;
  const answer = whose(mail({ ...forged, text }), known);
  assert.deepEqual([answer.certainty, answer.person], ["certain", "dana"]);
});

test("a company is found by the name that people use, whatever follows it in the register", () => {
  const [first] = known.applications;
  const named = (company: string) => ({ ...known, applications: [{ ...first!, company }] });
  const from = { address: "office@elsewhere.example" };
  for (const [company, subject] of [
    ["Hartmann Optik GmbH & Co. KG", "Ihre Bewerbung bei Hartmann Optik"],
    ["Bellini Macchine S.r.l.", "Bellini Macchine: il Suo colloquio"],
    ["Vestas Nord A/S", "Hello from Vestas Nord ApS"],
    ["Zielony Most sp. z o.o.", "Rekrutacja w Zielony Most"],
    ["Quillworks, Inc.", "Quillworks wants to hear from you"],
  ] as const)
    assert.equal(whose(mail({ from, subject }), named(company)).certainty, "unsure", company);
});

test("two people who share a mailbox under different tags are told apart by the tag, and an answer without it is asked about", () => {
  const opening = (id: string, email: string) => ({
    ...{ id, company: `Employer ${id}`, role: "Engineer" },
    people: [{ id: "dana", name: "Dana Whitfield", email }],
  });
  const shared = {
    own: ["maya@example.org"],
    applications: [
      opening("one", "desk+one@agency.example"),
      opening("two", "desk+two@agency.example"),
    ],
    sent: new Map(),
  };
  const from = (address: string) => ({
    ...{ inReplyTo: [], references: [], subject: "Your interview", text: "Hello" },
    from: { address },
  });
  const tagged = whose(from("Desk+two@agency.example"), shared);
  assert.deepEqual([tagged.certainty, tagged.application], ["certain", "two"]);
  assert.equal(whose(from("desk@agency.example"), shared).certainty, "unsure");
});
